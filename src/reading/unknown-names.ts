import { type Intent, readableOf } from './kinds/kinds.ts'
import type { Saying } from './saying.ts'
import { unique } from './topics/topics.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Weight } from './weigh.ts'

/** Is something asked of a level that there is none of? What is only said of the asker leaves the question as it is. */
export const isOfUnknown = (saying: Saying, weights: readonly Weight[]): boolean =>
  saying.rivals.length === 0 &&
  saying.unknown.some(({ ofAsker }) => !ofAsker) &&
  weights.some(({ kind, score }) => readableOf(kind).asksOfLevels?.(saying, score))

const most = 3

/** So that the answer says what there is none of. */
export const unknownNames = ({ unknown, levels, guideline }: Saying, { library }: Vocabulary): Intent => ({
  kind: 'unknown',
  levels: [...levels],
  names: unique(unknown.flatMap(({ text, ofAsker }) => (ofAsker ? [] : [text]))).slice(0, most),
  ...(guideline && library.guidelines.length > 1 && { guideline: guideline.id }),
})
