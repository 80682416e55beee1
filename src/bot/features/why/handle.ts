import { pickDimensions, pickLevels } from '../../../domain/library/library.ts'
import { guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { whyReply } from './reply.ts'
import * as spec from './spec.ts'

export const why: FeatureOf<typeof spec.why> = {
  ...spec.why,
  handle(data, intent) {
    const guide = guideFor(data, intent)
    const { guideline } = guide
    return whyReply(guide, pickLevels(guideline, intent.levels), pickDimensions(guideline, intent.dimensions))
  },
}
