import { pickLevels } from '../../../domain/library/library.ts'
import { expectationsReply } from '../../expectations.ts'
import { chosenIn, guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { briefExpectations } from './brief.ts'
import { whichLevel } from './reply.ts'
import * as spec from './spec.ts'

export const expectations: FeatureOf<typeof spec.expectations> = {
  ...spec.expectations,
  handle(data, intent) {
    const guide = guideFor(data, intent)
    const { guideline } = guide
    const { levels, dimensions, brief } = intent
    if (levels.length + dimensions.length === 0 && guideline.levels.length > 1) return whichLevel(guide)
    const shown = levels.length > 0 ? pickLevels(guideline, levels) : guideline.levels
    return (brief ? briefExpectations : expectationsReply)(guide, shown, chosenIn(guideline, dimensions))
  },
}
