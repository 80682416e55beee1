import { guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { changesReply } from './reply.ts'
import * as spec from './spec.ts'

export const changes: FeatureOf<typeof spec.changes> = {
  ...spec.changes,
  handle: (data, intent) => changesReply(guideFor(data, intent), data.versions, intent),
}
