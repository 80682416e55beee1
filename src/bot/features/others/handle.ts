import type { FeatureOf } from '../feature.ts'
import { othersReply } from './reply.ts'
import * as spec from './spec.ts'

export const others: FeatureOf<typeof spec.others> = {
  ...spec.others,
  handle: (_, { rated }) => othersReply(rated),
}
