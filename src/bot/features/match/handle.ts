import { isMine } from '../../person/me.ts'
import { standings } from '../../readiness/standings.ts'
import type { FeatureOf } from '../feature.ts'
import { matchingOf, nothingToMatch } from './matching.ts'
import { matchReply, ownMatchReply } from './reply.ts'
import * as spec from './spec.ts'

export const match: FeatureOf<typeof spec.match> = {
  ...spec.match,
  handle(data, intent) {
    const found = matchingOf(data, intent)
    return found ? matchReply(found.matching, found.which) : nothingToMatch(data)
  },

  /** The same beside the person's own number of notes. */
  async handleOwn(own, me, intent, data) {
    if (!isMine(me, intent.guideline)) return undefined
    const found = matchingOf(data, { ...intent, guideline: me.guideline.id })
    if (!found) return { ...nothingToMatch(data), for: 'asker' }
    const counts = (await standings(own, me)).standings.map(
      ({ dimension, notes }) => [dimension.id, notes] as const,
    )
    return ownMatchReply(found.matching, found.which, new Map(counts))
  },
}
