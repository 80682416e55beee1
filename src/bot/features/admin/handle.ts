import { readUsage } from '../../../store/usage/months.ts'
import { notHereReply } from '../../replies/refusals.ts'
import type { FeatureOf } from '../feature.ts'
import { notAdminReply, notKnownReply, usageReply } from './reply.ts'
import * as spec from './spec.ts'

export const admin: FeatureOf<typeof spec.admin> = {
  ...spec.admin,
  async handleOwn({ isAdmin, vault, now, library }, { owner }) {
    switch (await isAdmin?.(owner)) {
      case undefined:
        return notHereReply
      case 'yes':
        return usageReply(await readUsage(vault.db, owner.teamId, now()), library)
      case 'no':
        return notAdminReply
      case 'unknown':
        return notKnownReply
    }
  },
}
