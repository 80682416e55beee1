import type { Kind } from '../../intent.ts'
import type { Weights } from '../learned/opinion.ts'
import { seenIn } from '../learned/topic-features.ts'
import { isNamed } from '../names/name-index.ts'
import { covers } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { functionWords } from '../words/function-words.ts'
import { isClosing, isCourtesy } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import { dimensionsByRule, sectionsByRule } from './rules.ts'
import { type About, secondOpinion, unsure } from './second-opinion.ts'
import type { Look } from './topics.ts'

const nothing: About = { ids: [], confidence: 1, others: [] }

/** The topics that an intent can be about, and the text to look for them in; `taken` are the words that ask for it. */
export type Field = { readonly look: Look; readonly all: readonly string[] }

export function fieldOf(kind: Kind, saying: Saying, taken: ReadonlySet<number>): Field | undefined {
  const { words, names, guideline, guidelinePart, posting, postingPart } = saying
  if (kind !== 'posting')
    return (
      guideline &&
      guidelinePart && {
        look: { kind: 'dimension', words, names, taken, evidence: guidelinePart.evidence },
        all: guideline.dimensions.map(({ id }) => id),
      }
    )
  return (
    posting &&
    postingPart && {
      look: { kind: 'section', words, names, taken: new Set(), evidence: postingPart.evidence },
      all: posting.sections.map(({ id }) => id),
    }
  )
}

/** What an intent is about: the sections of a posting, or else dimensions; `taken` are the words that ask for it. */
export function topicsFor(kind: Kind, saying: Saying, taken: ReadonlySet<number>, learned: Weights): About {
  const field = fieldOf(kind, saying, taken)
  if (field === undefined) return nothing
  const { look, all } = field
  const isPosting = kind === 'posting'
  if (isPosting && !saying.sections.named && look.words.some(({ word }) => whole.has(word))) return nothing
  const found = isPosting ? sectionsByRule(look) : dimensionsByRule(kind, saying, look)
  const about = secondOpinion(kind, seenIn(look, saying.negated), all, found, learned)
  return isPosting && about.ids.length === 0 && saysMore(saying) ? { ...about, confidence: unsure } : about
}

const whole = wordSet('whole entire complete')

/** Who says much beside the posting's name asks for a part of it, in words that none of its parts have. */
const saysMore = ({ words, names }: Saying): boolean =>
  words.filter(
    ({ stem, word, person }, at) =>
      word.length > 2 &&
      !(person || functionWords.has(stem) || isCourtesy(word) || isClosing(word)) &&
      !names.some((name) => covers(name, at) && isNamed(name)),
  ).length >= manyWords
const manyWords = 3
