import { withAssumed } from '../../person/assumed.ts'
import { mineIn } from '../../person/me.ts'
import { standings } from '../../readiness/standings.ts'
import type { FeatureOf } from '../feature.ts'
import { readinessReply } from './reply.ts'
import * as spec from './spec.ts'

export const readiness: FeatureOf<typeof spec.readiness> = {
  ...spec.readiness,
  async handleOwn(own, me, intent) {
    const { dimensions } = mineIn(intent, me)
    const { standings: all, orphaned, untagged } = await standings(own, me)
    const asked = all.filter(({ dimension }) => dimensions.length === 0 || dimensions.includes(dimension.id))
    return withAssumed(
      readinessReply(
        asked,
        { orphaned: dimensions.length === 0 ? orphaned : [], untagged },
        {
          ...me,
          isShort: dimensions.length === 0 && asked.length > 1,
        },
      ),
      me,
    )
  },
}
