import { comparedLevels } from '../../../domain/compare.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import { pickLevels } from '../../../domain/library/library.ts'
import { previousLevels } from '../../../domain/library/tracks.ts'
import { expectationsReply } from '../../replies/expectations.ts'
import { whichPair } from '../../replies/pairs.ts'
import { chosenIn, guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { briefCompare } from './brief.ts'
import { notRepeated } from './gone.ts'
import { compareReply } from './reply.ts'
import * as spec from './spec.ts'

export const compare: FeatureOf<typeof spec.compare> = {
  ...spec.compare,
  handle(data, intent) {
    const guide = guideFor(data, intent)
    const { guideline } = guide
    const { brief, gone } = intent
    const levels = gone ? withLower(guideline, intent.levels) : intent.levels
    const dimensions = chosenIn(guideline, intent.dimensions)
    const [lower, higher] = comparedLevels(guideline, levels)
    if (!lower) return whichPair(guide, intent)
    if (!higher) return expectationsReply(guide, guideline.levels, dimensions)
    if (gone) return notRepeated({ ...guide, lower, higher }, dimensions)
    return (brief ? briefCompare : compareReply)({ ...guide, lower, higher }, dimensions)
  },
}

/** The level that something falls away at, and the one below it where that is no choice. */
function withLower(guideline: Guideline, levels: readonly string[]): readonly string[] {
  const [level, ...others] = pickLevels(guideline, levels)
  const [lower, ...more] = level && others.length === 0 ? previousLevels(guideline, level) : []
  return lower && level && more.length === 0 ? [lower.id, level.id] : levels
}
