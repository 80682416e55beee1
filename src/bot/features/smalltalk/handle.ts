import type { FeatureOf } from '../feature.ts'
import { smalltalkReply } from './reply.ts'
import * as spec from './spec.ts'

export const smalltalk: FeatureOf<typeof spec.smalltalk> = {
  ...spec.smalltalk,
  handle: (_, { about, count }) => smalltalkReply(about, count),
}
