import type { z } from 'zod'
import { findNote } from '../../../store/notes/notes.ts'
import { listRatings } from '../../../store/people/ratings.ts'
import { listMine } from '../../../store/shares/shares.ts'
import { type OtherAct, undoAct, undoNewest } from '../../../store/undo/undo.ts'
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
  whichUndoReply,
} from './reply.ts'
import * as spec from './spec.ts'
import { undoneReply } from './undone-reply.ts'

export const undo: FeatureOf<typeof spec.undo> = {
  ...spec.undo,
  async handleOwn(own, me, { all, after, unsure, ...which }) {
    if (after) return askBefore(own, me, after)
    if (all) return askStep(own, me)
    const shows = unsure === 'shown' && (await listMine(own.vault, me.owner, own.now())).length > 0
    return shows || unsure === 'named' ? askWhich(own, me, shows) : takeBack(own, me, which)
  },
}

/** What was said last changed nothing: a change from before that may not be meant. A form may have changed something since. */
async function askBefore(own: Own, me: Me, after: string): Promise<AskerReply> {
  const last = await newest(own, me)
  if (last && last.at > after) return takeBack(own, me, { id: last.act })
  return last ? olderUndoReply(last, await noteOf(own, me, last)) : noSuchUndoReply(undefined)
}

/** Where something else may be meant; `shows`: something is shown to others. */
async function askWhich(own: Own, me: Me, shows: boolean): Promise<AskerReply> {
  const last = await newest(own, me)
  return whichUndoReply(last, { words: last && (await noteOf(own, me, last)), shows })
}

/** What could be taken back is told, and nothing is. */
const askStep = async (own: Own, me: Me): Promise<AskerReply> => stepByStepReply(await newest(own, me))

/** The act that could be taken back now. */
async function newest(own: Own, me: Me): Promise<OtherAct | undefined> {
  const last = await undoNewest(own.vault, me.owner, () => false, own.now())
  return last && typeof last === 'object' && 'act' in last ? last : undefined
}

/** The words of the note that it changed, where it changed one. */
async function noteOf(own: Own, me: Me, { changes }: OtherAct): Promise<string | undefined> {
  const [first] = mainOf(changes)
  return first?.kind === 'note' ? (await findNote(own.vault, me.owner, first.id))?.what : undefined
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
