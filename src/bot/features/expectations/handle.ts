import type { Guideline } from '../../../domain/library/guideline.ts'
import { pickDimensions, pickLevels } from '../../../domain/library/library.ts'
import { expectationsReply } from '../../replies/expectations.ts'
import { onlyReply } from '../../replies/only.ts'
import { type Guide, guideTo } from '../../replies/phrases.ts'
import { chosenIn, type Data, guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { briefExpectations } from './brief.ts'
import { pointReply } from './point.ts'
import { notTogether, whichLevel } from './reply.ts'
import * as spec from './spec.ts'

export const expectations: FeatureOf<typeof spec.expectations> = {
  ...spec.expectations,
  handle(data, intent) {
    const { levels, dimensions, brief } = intent
    const own = guideFor(data, intent)
    const guide = withNamed(data, own, intent)
    if (!guide) return notTogether(own)
    const { guideline } = guide
    if (levels.length + dimensions.length === 0 && guideline.levels.length > 1) return whichLevel(guide)
    const shown = levels.length > 0 ? pickLevels(guideline, levels) : guideline.levels
    const chosen = chosenIn(guideline, dimensions)
    const one =
      intent.only &&
      onlyReply(guide, intent.only, { levels: pickLevels(guideline, levels), dimensions: chosen })
    if (one) return one
    const point = intent.point === undefined ? undefined : pointReply(guide, intent, intent.point)
    if (point) return point
    return (brief ? briefExpectations : expectationsReply)(guide, shown, chosen)
  },
}

/** The guideline that has what is named: what was asked before may be of another one than the level that follows. */
function withNamed(
  data: Pick<Data, 'library'>,
  own: Guide,
  { levels, dimensions }: { readonly levels: readonly string[]; readonly dimensions: readonly string[] },
): Guide | undefined {
  const has = (guideline: Guideline) =>
    (levels.length === 0 || pickLevels(guideline, levels).length > 0) &&
    (dimensions.length === 0 || pickDimensions(guideline, dimensions).length > 0)
  if (has(own.guideline)) return own
  const other = data.library.guidelines.find(has)
  return other && guideTo(other, data.library)
}
