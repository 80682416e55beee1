import { type ReadKind, readableOf } from '../kinds/kinds.ts'
import type { Weights } from '../learned/model.ts'
import { pointsFor } from '../learned/opinion.ts'
import { seenIn } from '../learned/seen.ts'
import { wholeness } from '../learned/topic-features.ts'
import { leftIn } from '../left.ts'
import type { Saying } from '../saying.ts'
import { wordSet } from '../words/word-set.ts'
import { dimensionsAsked, orNearest, othersThan } from './rules.ts'
import { type About, secondOpinion, unsure } from './second-opinion.ts'
import type { Look } from './topics.ts'
import { waysIn } from './ways.ts'

const nothing: About = { ids: [], confidence: 1, others: [] }

/** The topics that an intent can be about, and the text to look for them in; `taken` are the words that ask for it. */
export type Field = { readonly look: Look; readonly all: readonly string[] }

export function fieldOf(kind: ReadKind, saying: Saying, taken: ReadonlySet<number>): Field | undefined {
  const { words, names, guideline, guidelinePart, posting, postingPart } = saying
  const { topics: rules } = readableOf(kind)
  if (rules?.of === 'dimension')
    return (
      guideline &&
      guidelinePart && {
        look: {
          kind: 'dimension',
          words,
          names,
          taken,
          evidence: guidelinePart.evidence,
          meant: guidelinePart.meant,
          spoken: guidelinePart.spoken,
        },
        all: guideline.dimensions.map(({ id }) => id),
      }
    )
  return (
    rules &&
    posting &&
    postingPart && {
      look: {
        kind: 'section',
        words,
        names,
        taken: new Set(),
        evidence: postingPart.evidence,
        meant: postingPart.meant,
        spoken: postingPart.spoken,
      },
      all: posting.sections.map(({ id }) => id),
    }
  )
}

/** What an intent is about: the sections of a posting, or else dimensions; `asking` are the words that ask for it. */
export function topicsFor(
  kind: ReadKind,
  saying: Saying,
  asking: ReadonlySet<number>,
  learned: Weights,
): About {
  const { topics: rules } = readableOf(kind)
  const taken = new Set([...asking, ...waysIn(saying)])
  const field = fieldOf(kind, saying, taken)
  if (!rules || field === undefined) return nothing
  const { look, all } = field
  const ofSections = rules.of === 'section'
  if (ofSections && !saying.sections.named && look.words.some(({ word }) => whole.has(word))) return nothing
  const sure = rules.sure?.(saying, look) ?? othersThan(saying)
  if (sure.length > 0) return { ...nothing, ids: sure }
  const found = orNearest(rules.said?.(look) ?? dimensionsAsked(look), look)
  const about = secondOpinion(kind, seenIn(look, saying.negated), all, found, learned)
  if (about.ids.length > 0 || !asksForPart(kind, saying, taken, learned)) return about
  if (about.ahead !== undefined) return { ...about, ids: [about.ahead], confidence: 1 }
  if (ofSections) return { ...about, confidence: unsure }
  // It is about some of them, and by no means about all: the likeliest are to choose from.
  const [, likeliest = [], ...others] = about.others
  return { ids: likeliest, confidence: unsure, others: others.slice(0, 1), isPart: true }
}

const whole = wordSet('whole entire complete')
/** Who asks for no part that is known, and not for all of it, asks in words that none of the parts have. */
const asksForPart = (
  kind: ReadKind,
  saying: Saying,
  taken: ReadonlySet<number>,
  learned: Weights,
): boolean => {
  const { of, part: least } = readableOf(kind).topics ?? {}
  const isLeft = of === 'section' || leftIn(saying, taken).length > 0
  return least !== undefined && isLeft && pointsFor(learned, wholeness(kind, saying)) < least
}
