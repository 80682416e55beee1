import { comparedLevels } from '../../../domain/compare.ts'
import { expectationsReply } from '../../expectations.ts'
import { chosenIn, guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { briefCompare } from './brief.ts'
import { compareReply, whichLevels } from './reply.ts'
import * as spec from './spec.ts'

export const compare: FeatureOf<typeof spec.compare> = {
  ...spec.compare,
  handle(data, intent) {
    const guide = guideFor(data, intent)
    const { guideline } = guide
    const { levels, brief } = intent
    if (levels.length === 0 && guideline.levels.length > 2) return whichLevels(guide, intent.dimensions)
    const dimensions = chosenIn(guideline, intent.dimensions)
    const [lower, higher] = comparedLevels(guideline, levels)
    if (!lower || !higher) return expectationsReply(guide, guideline.levels, dimensions)
    return (brief ? briefCompare : compareReply)({ ...guide, lower, higher }, dimensions)
  },
}
