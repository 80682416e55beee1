import { listRatings } from '../../../store/people/ratings.ts'
import { undoAct } from '../../../store/undo/undo.ts'
import type { AskerReply } from '../../answer.ts'
import { type Me, meOf, type Own } from '../../person/me.ts'
import type { FeatureOf } from '../feature.ts'
import { nothingToUndoReply, undoneBeforeReply, undoneReply } from './reply.ts'
import * as spec from './spec.ts'

export const undo: FeatureOf<typeof spec.undo> = {
  ...spec.undo,
  handleOwn: (own, me, { id }) => takeBack(own, me, id),
}

/** Takes back the act with this id, or the last one. */
async function takeBack(own: Own, me: Me, id: string | undefined): Promise<AskerReply> {
  const outcomes = await undoAct(own.vault, me.owner, id, own.now())
  if (!outcomes) return nothingToUndoReply
  if (outcomes === 'before') return undoneBeforeReply
  const ratings = await listRatings(own.vault, me.owner)
  return undoneReply(outcomes, { me: await meOf(own, me.owner), ratings, now: own.now() })
}
