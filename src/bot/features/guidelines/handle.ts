import { guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { dimensionsReply, guidelinesReply, levelsReply, limitsReply, whichGuideline } from './reply.ts'
import * as spec from './spec.ts'

export const dimensions: FeatureOf<typeof spec.dimensions> = {
  ...spec.dimensions,
  handle: (data, intent) => dimensionsReply(guideFor(data, intent), intent.ranked),
}

export const levels: FeatureOf<typeof spec.levels> = {
  ...spec.levels,
  handle: (data, intent) => levelsReply(guideFor(data, intent), intent.none),
}

export const guidelines: FeatureOf<typeof spec.guidelines> = {
  ...spec.guidelines,
  handle: ({ library }) => guidelinesReply(library),
}

export const which: FeatureOf<typeof spec.which> = {
  ...spec.which,
  handle: ({ library }, intent) => whichGuideline(library, intent),
}

export const limits: FeatureOf<typeof spec.limits> = {
  ...spec.limits,
  handle: (data, intent) => limitsReply(guideFor(data, intent)),
}
