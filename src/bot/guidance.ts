import { comparedLevels } from '../domain/compare.ts'
import type { Guideline } from '../domain/library/guideline.ts'
import { findPosting, findSection, pickDimensions, pickLevels } from '../domain/library/library.ts'
import { matchOf } from '../domain/library/match.ts'
import { usesOf } from '../domain/library/uses.ts'
import type { Intent } from '../reading/intent.ts'
import { findVerb } from '../reading/verbs.ts'
import type { RoomAnswer } from './answer.ts'
import { matchingOf, nothingToMatch } from './matching.ts'
import { briefCompare, briefExpectations, briefPosting } from './replies/brief.ts'
import { compareReply } from './replies/compare.ts'
import { examplesReply } from './replies/examples.ts'
import { expectationsReply, whichLevel, whichLevels } from './replies/expectations.ts'
import { explainReply, usesAt } from './replies/explain.ts'
import {
  dimensionsReply,
  guidelinesReply,
  levelsReply,
  naming,
  principlesReply,
  whichGuideline,
} from './replies/lists.ts'
import { matchReply } from './replies/match.ts'
import { postingReply, postingsReply, whichPosting } from './replies/posting.ts'
import { searchReply } from './replies/search.ts'
import { adriftReply, smalltalkReply, unclearReply, unknownReply } from './replies/talk/courtesy.ts'
import { helpReply } from './replies/talk/help.ts'
import type { Guide } from './replies/talk/phrases.ts'
import { startReply } from './replies/talk/start.ts'
import { whyReply } from './replies/why.ts'
import { guideFor, type Sources, todayOf } from './sources.ts'

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
      | 'which'
      | 'principles'
      | 'postings'
      | 'posting'
      | 'search'
      | 'examples'
      | 'why'
      | 'explain'
      | 'start'
      | 'match'
      | 'help'
      | 'smalltalk'
      | 'unknown'
      | 'unclear'
  }
>

export function guidance(sources: Sources, intent: GuidanceIntent): RoomAnswer {
  const answer = answerFor(sources, intent)
  const isMore = sources.library.guidelines.length > 1 && 'dimensions' in intent
  return isMore ? naming(guideFor(sources, intent), answer) : answer
}

function answerFor(sources: Sources, intent: GuidanceIntent): RoomAnswer {
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
    case 'which':
      return whichGuideline(sources.library, intent)
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
    case 'examples':
      return examples(sources, intent)
    case 'explain':
      return explain(sources, intent)
    case 'start':
      return start(guideFor(sources, intent), intent)
    case 'match': {
      const found = matchingOf(sources, intent)
      return found ? matchReply(found.matching, found.which) : nothingToMatch(sources)
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
      return smalltalkReply(intent.about)
    case 'unknown':
      return unknownReply(intent.about)
    case 'unclear':
      return intent.adrift ? adriftReply : unclearReply(intent.suggestions, sources.library)
  }
}

type About<K> = Extract<Intent, { kind: K }>

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

/** Lines of postings that fall under the dimensions serve as examples, where somebody wrote down where they fall. */
function examples(sources: Sources, { guideline: id, dimensions }: About<'examples'>): RoomAnswer {
  const guide = guideFor(sources, { guideline: id })
  const { guideline } = guide
  const matched = sources.library.postings.flatMap((posting) => {
    const match = matchOf(posting, guideline, sources.search)
    const lines = match.lines.filter(({ dimension }) => dimension && dimensions.includes(dimension.id))
    return match.proposed || lines.length === 0 ? [] : [{ posting, lines }]
  })
  return examplesReply(guide, pickDimensions(guideline, dimensions), matched)
}

function explain(sources: Sources, { guideline: id, words, levels }: About<'explain'>): RoomAnswer {
  const guide = guideFor(sources, { guideline: id })
  const uses = usesAt(usesOf(guide.guideline, words), pickLevels(guide.guideline, levels))
  if (uses.length > 0) return explainReply(guide, words, uses)
  return searchReply(guide, sources.library, words, sources.search(words, guide.guideline))
}

function start(guide: Guide, { levels, dimensions }: About<'start'>): RoomAnswer {
  const { guideline } = guide
  const [lower, higher] = comparedLevels(guideline, levels)
  if (!lower || !higher) return expectationsReply(guide, guideline.levels, chosen(guideline, dimensions))
  return startReply({ ...guide, lower, higher }, chosen(guideline, dimensions))
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
