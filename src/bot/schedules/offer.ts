import { countNotes } from '../../store/notes/note-list.ts'
import type { Me, Own } from '../person/me.ts'
import { schedulesOf } from './kept.ts'

/** Who wrote so many notes may want to be asked for the next one. */
const enough = 3

/** Whether nudges are to be offered now: once, and never to whoever has them. */
export async function isOfferDue(own: Own, { owner, profile, zoneKnown }: Me): Promise<boolean> {
  if (profile.offered || !zoneKnown) return false
  if ((await countNotes(own.vault.db, owner)) < enough) return false
  return (await schedulesOf(own, owner)).nudge === undefined
}
