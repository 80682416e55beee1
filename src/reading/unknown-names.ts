import type { Intent, Kind } from './intent.ts'
import type { Saying } from './saying.ts'
import { unique } from './topics/topics.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Weight } from './weigh.ts'

/** Is something asked of a level that there is none of? What is only said of the asker leaves the question as it is. */
export const isOfUnknown = ({ unknown, rivals, words }: Saying, weights: readonly Weight[]): boolean =>
  rivals.length === 0 &&
  unknown.some(({ ofAsker }) => !ofAsker) &&
  // Who asks for all levels, and whether one is among them, gets all of them.
  weights.some(
    ({ kind, score }) =>
      ofLevels.has(kind) ||
      (kind === 'levels' && words.length <= few) ||
      // Refused by the sound of it alone.
      (kind === 'unknown' && score === 0),
  )

const ofLevels: ReadonlySet<Kind> = new Set(['compare', 'expectations', 'start', 'explain'])
const few = 4
const most = 3

/** So that the answer says what there is none of. */
export const unknownNames = ({ unknown, levels, guideline }: Saying, { library }: Vocabulary): Intent => ({
  kind: 'unknown',
  levels: [...levels],
  names: unique(unknown.flatMap(({ text, ofAsker }) => (ofAsker ? [] : [text]))).slice(0, most),
  ...(guideline && library.guidelines.length > 1 && { guideline: guideline.id }),
})
