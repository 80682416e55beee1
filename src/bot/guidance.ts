import { comparedLevels } from '../domain/compare.ts'
import { dayIn } from '../domain/days.ts'
import type { Guideline } from '../domain/guideline.ts'
import {
  findGuideline,
  findPosting,
  findSection,
  type Library,
  pickDimensions,
  pickLevels,
} from '../domain/library.ts'
import type { Search } from '../domain/search.ts'
import type { RoomAnswer } from './answer.ts'
import type { Intent } from './intent.ts'
import { briefCompare, briefExpectations, briefPosting } from './replies/brief.ts'
import { compareReply } from './replies/compare.ts'
import { adriftReply, smalltalkReply, unclearReply, unknownReply } from './replies/courtesy.ts'
import { examplesReply } from './replies/examples.ts'
import { expectationsReply, whichLevel, whichLevels } from './replies/expectations.ts'
import { helpReply } from './replies/help.ts'
import { dimensionsReply, guidelinesReply, levelsReply, principlesReply } from './replies/lists.ts'
import { type Guide, guideTo } from './replies/phrases.ts'
import { postingReply, postingsReply, whichPosting } from './replies/posting.ts'
import { searchReply } from './replies/search.ts'
import { whyReply } from './replies/why.ts'
import { findVerb } from './verbs.ts'

/** What is answered from the loaded data alone, for whoever asks; it can reach no store. */
export type GuidanceIntent = Extract<
  Intent,
  {
    kind:
      | 'compare'
      | 'expectations'
      | 'dimensions'
      | 'levels'
      | 'guidelines'
      | 'principles'
      | 'postings'
      | 'posting'
      | 'search'
      | 'examples'
      | 'why'
      | 'help'
      | 'smalltalk'
      | 'unknown'
      | 'unclear'
  }
>

export type Sources = {
  readonly library: Library
  readonly search: Search
  readonly now: () => Date
}

export function guidance(sources: Sources, intent: GuidanceIntent): RoomAnswer {
  switch (intent.kind) {
    case 'compare':
      return compare(guideFor(sources, intent), intent)
    case 'expectations':
      return expectations(guideFor(sources, intent), intent)
    case 'dimensions':
      return dimensionsReply(guideFor(sources, intent))
    case 'levels':
      return levelsReply(guideFor(sources, intent), intent.none)
    case 'guidelines':
      return guidelinesReply(sources.library)
    case 'principles':
      return principles(sources)
    case 'postings':
      return postingsReply(sources.library.postings, todayOf(sources))
    case 'posting':
      return posting(sources, intent)
    case 'search': {
      const guide = guideFor(sources, intent)
      return searchReply(guide, sources.library, intent.words, sources.search(intent.words, guide.guideline))
    }
    case 'examples': {
      const guide = guideFor(sources, intent)
      return examplesReply(guide, pickDimensions(guide.guideline, intent.dimensions))
    }
    case 'why': {
      const guide = guideFor(sources, intent)
      const { guideline } = guide
      return whyReply(
        guide,
        pickLevels(guideline, intent.levels),
        pickDimensions(guideline, intent.dimensions),
      )
    }
    case 'help':
      return helpReply(intent.verb === undefined ? undefined : findVerb(intent.verb))
    case 'smalltalk':
      return smalltalkReply
    case 'unknown':
      return unknownReply(intent.about)
    case 'unclear':
      return intent.adrift ? adriftReply : unclearReply(intent.suggestions)
  }
}

/** A posting closes for everybody at once: with the day in UTC. */
const todayOf = ({ now }: Sources): string => dayIn('UTC', now())

type About<K> = Extract<Intent, { kind: K }>

/** The guideline that an intent is about, else the usual one. */
export function guideFor({ library }: Sources, { guideline }: { guideline?: string | undefined }): Guide {
  const found = (guideline && findGuideline(library, guideline)) || library.guidelines[0]
  if (!found) throw new Error('No guideline is loaded.')
  return guideTo(found, library)
}

function compare(guide: Guide, { levels, dimensions, brief }: About<'compare'>): RoomAnswer {
  const { guideline } = guide
  if (levels.length === 0 && guideline.levels.length > 2) return whichLevels(guide, dimensions)
  const [lower, higher] = comparedLevels(guideline, levels)
  if (!lower || !higher) return expectationsReply(guide, guideline.levels, chosen(guideline, dimensions))
  const pair = { ...guide, lower, higher }
  return (brief ? briefCompare : compareReply)(pair, chosen(guideline, dimensions))
}

function expectations(guide: Guide, { levels, dimensions, brief }: About<'expectations'>): RoomAnswer {
  const { guideline } = guide
  if (levels.length + dimensions.length === 0 && guideline.levels.length > 1) return whichLevel(guide)
  const shown = levels.length > 0 ? pickLevels(guideline, levels) : guideline.levels
  return (brief ? briefExpectations : expectationsReply)(guide, shown, chosen(guideline, dimensions))
}

/** The named dimensions; all of them when none is named. */
const chosen = (guideline: Guideline, ids: readonly string[]) =>
  ids.length > 0 ? pickDimensions(guideline, ids) : guideline.dimensions

function principles(sources: Sources): RoomAnswer {
  const { postings } = sources.library
  const naming = postings.filter((posting) => findSection(posting, 'principles'))
  const [first] = naming
  return first ? principlesReply(first) : whichPosting(postings, todayOf(sources))
}

function posting(sources: Sources, { posting: id, sections, brief }: About<'posting'>): RoomAnswer {
  const { postings } = sources.library
  const today = todayOf(sources)
  const found = id
    ? findPosting({ guidelines: [], postings }, id)
    : postings.length === 1
      ? postings[0]
      : undefined
  if (!found) return whichPosting(postings, today)
  return (brief ? briefPosting : postingReply)(
    { posting: found, today },
    sections.flatMap((section) => findSection(found, section) ?? []),
  )
}
