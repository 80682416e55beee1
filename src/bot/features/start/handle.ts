import { comparedLevels } from '../../../domain/compare.ts'
import { pickDimensions } from '../../../domain/library/library.ts'
import { withAssumed } from '../../person/assumed.ts'
import { isMine } from '../../person/me.ts'
import { standings } from '../../readiness/standings.ts'
import { expectationsReply } from '../../replies/expectations.ts'
import { whichPair } from '../../replies/pairs.ts'
import { chosenIn, guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { bareStartReply, ownStartReply, startReply } from './reply.ts'
import * as spec from './spec.ts'

/** How many thin spots are shown when no dimension is named. */
const thinnest = 2

export const start: FeatureOf<typeof spec.start> = {
  ...spec.start,
  handle(data, intent) {
    const guide = guideFor(data, intent)
    const { guideline } = guide
    const dimensions = chosenIn(guideline, intent.dimensions)
    const [lower, higher] = comparedLevels(guideline, intent.levels)
    if (!lower && intent.levels.length > 0) return whichPair(guide, intent)
    if (!lower || !higher) return expectationsReply(guide, guideline.levels, dimensions)
    return startReply({ ...guide, lower, higher }, dimensions)
  },

  /** What is new or changed at the person's target, where their notes are thinnest. */
  async handleOwn(own, me, { guideline, levels, dimensions }) {
    if (!isMine(me, guideline)) return undefined
    const isOwn = levels.length === 0 && me.current.id !== me.target.id
    const [lower, higher] = isOwn
      ? [me.current, me.target]
      : comparedLevels(me.guideline, levels.length > 0 ? levels : [me.current.id])
    if (!lower || !higher) return undefined
    const { standings: all, untagged } = await standings(own, me)
    const asked = pickDimensions(me.guideline, dimensions)
    const shown = all.filter(({ dimension }) => asked.length === 0 || asked.includes(dimension))
    const pair = { ...me, lower, higher }
    // Where nothing counts yet, no dimension is behind another.
    const isBare = asked.length === 0 && all.every(({ notes }) => notes === 0)
    const reply = isBare
      ? bareStartReply(pair, untagged)
      : ownStartReply(pair, asked.length > 0 ? shown : shown.slice(0, thinnest), asked.length > 0)
    return levels.length > 0 ? reply : withAssumed(reply, me)
  },
}
