import { comparedLevels } from '../../../domain/compare.ts'
import { expectationsReply } from '../../replies/expectations.ts'
import { whichPair } from '../../replies/pairs.ts'
import { chosenIn, guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { briefCompare } from './brief.ts'
import { compareReply } from './reply.ts'
import * as spec from './spec.ts'

export const compare: FeatureOf<typeof spec.compare> = {
  ...spec.compare,
  handle(data, intent) {
    const guide = guideFor(data, intent)
    const { guideline } = guide
    const { levels, brief } = intent
    const dimensions = chosenIn(guideline, intent.dimensions)
    const [lower, higher] = comparedLevels(guideline, levels)
    if (!lower) return whichPair(guide, intent)
    if (!higher) return expectationsReply(guide, guideline.levels, dimensions)
    return (brief ? briefCompare : compareReply)({ ...guide, lower, higher }, dimensions)
  },
}
