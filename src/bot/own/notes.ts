import { dayIn } from '../../domain/days.ts'
import { findGuideline, pickDimensions } from '../../domain/library/library.ts'
import { hintOf } from '../../domain/own/hints.ts'
import { fieldLength, type KeptNote, merged, type Note, noteSchema } from '../../domain/own/note.ts'
import { listNotes } from '../../store/notes/note-list.ts'
import {
  deleteNote,
  editNote,
  findNote,
  findSaved,
  noteVersions,
  saveNote,
  undoDelete,
} from '../../store/notes/notes.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerAnswer } from '../answer.ts'
import { type FormErrors, many, one, type Values } from '../form.ts'
import { formReply } from '../replies/form.ts'
import { notesReply } from '../replies/own/note-list.ts'
import {
  deletedReply,
  deleteQuestion,
  draftWords,
  editedReply,
  noteGone,
  noteReply,
  notFoundReply,
  restoredReply,
  type Shown,
  savedReply,
  takenBackReply,
  tooLateReply,
  tooLongReply,
} from '../replies/own/notes.ts'
import { type Filter, filterText, matches } from './filter.ts'
import { type Draft, noteForm } from './forms.ts'
import { inGuideline, type Me, meOf, namesIn, type Own } from './me.ts'
import { principlesOf } from './offers.ts'
import { undoable } from './undo.ts'

/** `origin` is where the note came from: the same one twice is one note. */
export async function addNote(own: Own, me: Me, draft: Draft, origin: string): Promise<AskerAnswer> {
  const { what = '' } = draft
  if (what.length > fieldLength) return tooLongReply(what)
  const note = completed(me, { happenedOn: dayOfOrder(own, me), ...draft })
  const id = own.newId()
  return shownSaved(own, me, await saveNote(own.vault, me.owner, note, { id, origin, now: own.now() }))
}

/** Where a note comes from that is asked for in words: from what brought them, so that it is saved once. */
export const originOf = ({ vault, newId }: Own): string => vault.order?.id ?? newId()

/** What was asked for on Friday and is done on Monday happened on Friday. */
const dayOfOrder = ({ vault }: Own, { profile, today }: Me): string =>
  vault.order ? dayIn(profile.zone, vault.order.begunAt) : today

/** What an earlier attempt at the same order saved; undefined when it saved nothing, or this is the first. */
export async function savedBefore(own: Own, owner: Owner): Promise<AskerAnswer | undefined> {
  const { order } = own.vault
  if (!order || order.attempt === 1) return undefined
  const saved = await findSaved(own.vault, owner, order.id)
  if (!saved) return undefined
  const me = await meOf(own, owner)
  return undoable(own, owner, async (acting) => shownSaved(acting, me, saved))
}

function shownSaved(own: Own, me: Me, saved: { note: KeptNote; deleted: boolean }): AskerAnswer {
  if (saved.deleted) return takenBackReply(saved.note.id)
  const hint = me.profile.hints ? hintOf(saved.note, me.today) : undefined
  return savedReply(saved.note, me.guideline, { hint, maybe: suggestedFor(own, me, saved.note) })
}

/** Dimensions that a note without one may be about: offered, never set. */
const suggestedFor = (own: Own, { guideline }: Me, { what, result, dimensions }: KeptNote) =>
  dimensions.length > 0 ? [] : pickDimensions(guideline, own.suggest(`${what}\n${result ?? ''}`, guideline))

/** The note is about one more dimension. */
export async function tagNote(
  own: Own,
  me: Me,
  { id, dimension }: { id: string; dimension: string },
): Promise<AskerAnswer> {
  const note = await findNote(own.vault, me.owner, id)
  if (!note) return notFoundReply
  const at = meFor(own, me, note)
  const [found] = pickDimensions(at.guideline, [dimension])
  if (!found || note.dimensions.includes(dimension)) return noteReply(note, await whole(own, at, note))
  const tagged = (kept: Note) => ({ ...kept, dimensions: [...new Set([...kept.dimensions, dimension])] })
  const edited = await editNote(own.vault, me.owner, id, tagged, own.now())
  return edited ? editedReply(edited, await whole(own, at, edited)) : notFoundReply
}

/** Words that are more than one field holds go on in the next one; what is more than both is said to be left out. */
export function openNoteForm(own: Own, me: Me, given: Draft): AskerAnswer {
  const { what = '' } = given
  const words =
    what.length > fieldLength ? { what: headOf(what), result: headOf(what.slice(headOf(what).length)) } : {}
  const isNew = given.id === undefined && given.dimensions === undefined && what !== ''
  const dimensions = isNew ? { dimensions: [...own.suggest(what, me.guideline)] } : {}
  const draft = { ...given, ...words, ...dimensions }
  const says = draft.id ? `edit ${draft.id}` : draftWords(draft.what)
  return formReply(noteForm(me, own.library, draft, own.newId()), says)
}

/** The note form came back: a new note, or a new version of the one that it edits. */
export async function submitNote(
  own: Own,
  me: Me,
  keep: Readonly<Record<string, string>>,
  values: Values,
): Promise<AskerAnswer | FormErrors> {
  const draft = draftOf(values)
  if (!draft.what?.trim()) return { errors: { what: 'Write what happened.' } }
  if (!keep.note) return addNote(own, me, draft, keep.origin ?? own.newId())
  const old = await findNote(own.vault, me.owner, keep.note)
  if (!old) return noteGone
  const at = meFor(own, me, old)
  const seen = await seenBy(own, me, old, keep.seen)
  const filled = { ...completed(at, { ...draft, ...unasked(own, seen, draft) }), version: seen.version }
  const edit = (kept: Note) => merged({ seen, filled, kept })
  const edited = await editNote(own.vault, me.owner, keep.note, edit, own.now())
  return edited ? editedReply(edited, await whole(own, at, edited)) : noteGone
}

/** The version that a form began with: on another device the note may have been changed since. */
async function seenBy(
  { vault }: Own,
  { owner }: Me,
  kept: KeptNote,
  at: string | undefined,
): Promise<KeptNote> {
  if (at === undefined || at === kept.at.toISOString()) return kept
  const earlier = (await noteVersions(vault, owner, kept.id)) ?? []
  return earlier.find((version) => version.at.toISOString() === at) ?? kept
}

/** The person as a note of another guideline sees them: its names are those of the guideline that it was written under. */
function meFor(own: Own, me: Me, { guideline }: KeptNote): Me {
  const found = findGuideline(own.library, guideline)
  return found ? inGuideline(me, found) : me
}

/** Principles that the form could not ask about, because no posting names them any more, stay as they were. */
function unasked(own: Own, old: KeptNote, draft: Draft): Draft {
  const offered = principlesOf(own.library)
  const gone = old.principles.filter((name) => !offered.includes(name))
  return { principles: [...(draft.principles ?? []), ...gone] }
}

/** What a note is shown with. */
async function whole(own: Own, { guideline, owner, profile }: Me, { id }: KeptNote): Promise<Shown> {
  return { guideline, zone: profile.zone, earlier: (await noteVersions(own.vault, owner, id)) ?? [] }
}

/** As much as a field holds, never half an emoji. */
const headOf = (text: string): string => text.slice(0, fieldLength).replace(/[\uD800-\uDBFF]$/, '')

const completed = ({ guideline, today }: Me, { id: _, ...draft }: Draft): Note =>
  noteSchema.parse({ happenedOn: today, guideline: guideline.id, version: guideline.version, ...draft })

function draftOf(values: Values): Draft {
  const words = { result: one(values, 'result'), confirm: one(values, 'confirm'), link: one(values, 'link') }
  const chosen = {
    expectation: one(values, 'expectation'),
    level: one(values, 'level'),
    scope: noteSchema.shape.scope.parse(one(values, 'scope')),
    happenedOn: one(values, 'happenedOn'),
  }
  const given = Object.entries({ what: one(values, 'what'), ...words, ...chosen }).filter(
    ([, value]) => value,
  )
  return {
    ...Object.fromEntries(given),
    dimensions: [...many(values, 'dimensions')],
    principles: [...many(values, 'principles')],
  }
}

export async function showNotes(own: Own, me: Me, filter: Filter): Promise<AskerAnswer> {
  const notes = await listNotes(own.vault, me.owner)
  return notesReply(notes.filter(matches(filter)), filterText(filter, me), namesIn(own.library))
}

/** What can be done with one note, by its id; another person's id finds nothing. */
export async function withNote(
  own: Own,
  me: Me,
  { act, id, sure }: { act: 'open' | 'edit' | 'delete' | 'restore'; id: string; sure: boolean },
): Promise<AskerAnswer> {
  const { vault, now } = own
  if (act === 'restore') return (await undoDelete(vault, me.owner, id, now())) ? restoredReply : tooLateReply
  // Without a look before: an earlier attempt may have deleted it.
  if (act === 'delete' && sure)
    return (await deleteNote(vault, me.owner, id, now())) ? deletedReply : notFoundReply
  const note = await findNote(vault, me.owner, id)
  if (!note) return notFoundReply
  const at = meFor(own, me, note)
  switch (act) {
    case 'open':
      return noteReply(note, await whole(own, at, note))
    case 'edit':
      return openNoteForm(own, at, note)
    case 'delete':
      return deleteQuestion(note)
  }
}
