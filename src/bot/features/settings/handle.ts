import { schedulesOf } from '../../schedules/kept.ts'
import type { FeatureOf } from '../feature.ts'
import { settingsReply } from './reply.ts'
import * as spec from './spec.ts'

export const settings: FeatureOf<typeof spec.settings> = {
  ...spec.settings,
  handleOwn: async (own, me) => settingsReply(me, await schedulesOf(own, me.owner), own.now()),
}
