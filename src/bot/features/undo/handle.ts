import type { z } from 'zod'
import { findNote } from '../../../store/notes/notes.ts'
import { listRatings } from '../../../store/people/ratings.ts'
import { undoAct, undoNewest } from '../../../store/undo/undo.ts'
import type { AskerReply } from '../../answer.ts'
import { type Me, meOf, namesIn, type Own } from '../../person/me.ts'
import type { FeatureOf } from '../feature.ts'
import { isOfKind, mainOf } from './kinds.ts'
import {
  noSuchUndoReply,
  olderUndoReply,
  otherUndoReply,
  stepByStepReply,
  undoneBeforeReply,
} from './reply.ts'
import * as spec from './spec.ts'
import { undoneReply } from './undone-reply.ts'

export const undo: FeatureOf<typeof spec.undo> = {
  ...spec.undo,
  handleOwn: (own, me, { all, ask, ...which }) => {
    if (ask) return askBefore(own, me)
    return all ? askStep(own, me) : takeBack(own, me, which)
  },
}

/** The same where what was said last changed nothing: an older change may not be meant. */
async function askBefore(own: Own, me: Me): Promise<AskerReply> {
  const last = await undoNewest(own.vault, me.owner, () => false, own.now())
  if (!last || typeof last !== 'object' || !('act' in last)) return noSuchUndoReply(undefined)
  const [first] = mainOf(last.changes)
  const note = first?.kind === 'note' ? await findNote(own.vault, me.owner, first.id) : undefined
  return olderUndoReply(last, note?.what)
}

/** What could be taken back is told, and nothing is. */
async function askStep(own: Own, me: Me): Promise<AskerReply> {
  const last = await undoNewest(own.vault, me.owner, () => false, own.now())
  return stepByStepReply(last && typeof last === 'object' && 'act' in last ? last : undefined)
}

type Which = Pick<z.infer<typeof spec.undo.schema>, 'id' | 'of'>

/** Takes back the act with this id, or the last one where it is of the kind that was named; another is offered. */
async function takeBack(own: Own, me: Me, { id, of }: Which): Promise<AskerReply> {
  const now = own.now()
  const outcomes = of
    ? await undoNewest(own.vault, me.owner, (changes) => isOfKind(changes, of), now)
    : await undoAct(own.vault, me.owner, id, now)
  if (!outcomes) return noSuchUndoReply(of)
  if (outcomes === 'before') return undoneBeforeReply
  if ('act' in outcomes) return otherUndoReply(outcomes, of)
  const ratings = await listRatings(own.vault, me.owner)
  return undoneReply(outcomes, {
    me: await meOf(own, me.owner),
    ratings,
    namesOf: namesIn(own.library),
    now: own.now(),
  })
}
