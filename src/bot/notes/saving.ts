import { dayIn } from '../../domain/days.ts'
import { pickDimensions } from '../../domain/library/library.ts'
import { hintOf } from '../../domain/own/hints.ts'
import { fieldLength, type KeptNote, type Note, noteSchema } from '../../domain/own/note.ts'
import { happenedIn, monthTold } from '../../reading/times/told.ts'
import { isGreeted } from '../../store/greetings.ts'
import { listNotes } from '../../store/notes/note-list.ts'
import { findSaved, saveNote } from '../../store/notes/notes.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerReply } from '../answer.ts'
import { actIn, withUndo } from '../decorators/undo.ts'
import { goalButtons } from '../goals/ties.ts'
import { type Me, meOf, type Own } from '../person/me.ts'
import { isOfferDue } from '../schedules/offer.ts'
import type { Draft } from './form.ts'
import { savedReply, takenBackReply, tooLongReply } from './reply.ts'

/** `origin` is where the note came from: the same one twice is one note. */
export async function addNote(own: Own, me: Me, draft: Draft, origin: string): Promise<AskerReply> {
  const { what = '' } = draft
  if (what.length > fieldLength) return tooLongReply(what)
  const day = dayOfOrder(own, me)
  const note = completed(me, { happenedOn: happenedIn(what, day) ?? day, ...draft })
  const id = own.newId()
  return shownSaved(own, me, await saveNote(own.vault, me.owner, note, { id, origin, now: own.now() }))
}

/** Where a note comes from that is asked for in words: from what brought them, so that it is saved once. */
export const originOf = ({ vault, newId }: Own): string => vault.order?.id ?? newId()

/** What was asked for on Friday and is done on Monday happened on Friday. */
const dayOfOrder = ({ vault }: Own, { profile, today }: Me): string =>
  vault.order ? dayIn(profile.zone, vault.order.begunAt) : today

/** What an earlier attempt at the same order saved; undefined when it saved nothing, or this is the first. */
export async function savedBefore(own: Own, owner: Owner): Promise<AskerReply | undefined> {
  const { order } = own.vault
  if (!order || order.attempt === 1) return undefined
  const saved = await findSaved(own.vault, owner, order.id)
  if (!saved) return undefined
  const me = await meOf(own, owner)
  const { acting, act } = await actIn(own, owner)
  const reply = await shownSaved(acting, me, saved)
  return withUndo(own, owner, act, reply)
}

type Saved = { readonly note: KeptNote; readonly deleted: boolean }

/** One thing at a time: who is told who this is, or offered nudges, gets no hint. */
async function shownSaved(own: Own, me: Me, saved: Saved): Promise<AskerReply> {
  if (saved.deleted) return takenBackReply(saved.note.id)
  const asksHint =
    me.profile.hints && (await isGreeted(own.vault.db, me.owner)) && !(await isOfferDue(own, me))
  const told = monthTold(saved.note.what, me.today)
  const month = told?.day === saved.note.happenedOn ? told.month : undefined
  const hint = asksHint ? hintOf(saved.note, me.today) : undefined
  return savedReply(saved.note, me.guideline, {
    hint: month && hint === 'no-date' ? undefined : hint,
    month,
    maybe: suggestedFor(own, me, saved.note),
    firstUntagged: await isFirstUntagged(own, me, saved.note),
    goals: goalButtons(own, me, saved.note),
  })
}

/** What a note's own words say that it is about: a guess, where nobody named it. */
export function guessed(own: Own, { guideline }: Me, what: string): Pick<Draft, 'dimensions' | 'guessed'> {
  const { clear } = own.suggest(what, guideline)
  return clear ? { dimensions: [clear], guessed: true } : { dimensions: [] }
}

/** Dimensions that a note may be about for which nobody named one: offered, never set. */
export function suggestedFor(own: Own, { guideline }: Me, { what, result, dimensions, guessed }: KeptNote) {
  if (dimensions.length > 0 && !guessed) return []
  const { clear, near } = own.suggest([what, result].filter(Boolean).join('\n'), guideline)
  const ids = [...(clear ? [clear] : []), ...near].filter((id) => !dimensions.includes(id))
  // In the order of likelihood, not the guideline's.
  return ids.flatMap((id) => pickDimensions(guideline, [id]))
}

async function isFirstUntagged(own: Own, { owner }: Me, note: KeptNote): Promise<boolean> {
  if (note.dimensions.length > 0) return false
  const notes = await listNotes(own.vault, owner)
  return notes.every(({ id, dimensions }) => id === note.id || dimensions.length > 0)
}

export const completed = ({ guideline, today }: Me, { id: _, ...draft }: Draft): Note =>
  noteSchema.parse({ happenedOn: today, guideline: guideline.id, version: guideline.version, ...draft })
