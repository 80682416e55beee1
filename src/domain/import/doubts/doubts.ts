import type { LeftOut, Remark } from '../blocks.ts'
import type { GuidelineDraft } from '../guideline.ts'
import { doubtsAboutDimensions } from './dimensions.ts'
import { doubtsAboutLevels } from './levels.ts'
import { doubtsAboutStatements } from './statements.ts'

export type Draft = GuidelineDraft['guideline']

/**
 * What is not plausible in a guideline, however it was read: a person should hold it against the document. Nothing here knows of
 * which shape that was, so that it also speaks up for shapes that nobody thought of.
 */
export function doubtsOf(
  guideline: Draft,
  leftOut: readonly LeftOut[],
  { isLevelsSaid }: { readonly isLevelsSaid: boolean },
): Remark[] {
  return [
    ...doubtsAboutLevels(guideline, isLevelsSaid),
    ...doubtsAboutDimensions(guideline),
    ...doubtsAboutStatements(guideline, leftOut),
  ]
}
