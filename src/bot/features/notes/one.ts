import { findGuideline, pickDimensions } from '../../../domain/library/library.ts'
import type { KeptNote, Note } from '../../../domain/own/note.ts'
import { adopted } from '../../../domain/own/untagged.ts'
import { stemsOf } from '../../../domain/tokens.ts'
import { deleteNote, undoDelete } from '../../../store/notes/deleting.ts'
import { listNotes } from '../../../store/notes/note-list.ts'
import { editNote, findNote, noteVersions } from '../../../store/notes/notes.ts'
import type { AskerReply } from '../../answer.ts'
import { fitting } from '../../notes/having.ts'
import { openNoteForm } from '../../notes/opening.ts'
import { inGuideline, type Me, namesIn, type Own } from '../../person/me.ts'
import { confirmedParts } from '../../shares/confirmed.ts'
import { copiesOf } from '../../shares/copies-of.ts'
import { type Filter, filterText, matches } from './filter.ts'
import { nearReply, noneHaveReply, notesReply } from './list-reply.ts'
import {
  deletedReply,
  deleteQuestion,
  editedReply,
  noteReply,
  notFoundReply,
  restoredReply,
  type Shown,
  tooLateReply,
} from './reply.ts'

/** The note is about one more dimension. */
export async function tagNote(
  own: Own,
  me: Me,
  { id, dimension }: { id: string; dimension: string },
): Promise<AskerReply> {
  const note = await findNote(own.vault, me.owner, id)
  if (!note) return notFoundReply
  const at = meFor(own, me, note)
  const [found] = pickDimensions(at.guideline, [dimension])
  // A guess gives way to what is chosen.
  const tagged = ({ guessed, ...kept }: Note) => {
    const named = guessed ? [] : kept.dimensions
    return !found || named.includes(dimension)
      ? { refused: 'nothing new' }
      : { ...adopted(kept, at.guideline), dimensions: [...named, dimension] }
  }
  const edited = await editNote(own.vault, me.owner, id, tagged, own.now())
  if (edited && 'refused' in edited) return noteReply(note, await whole(own, at, note))
  return edited ? editedReply(edited, await whole(own, at, edited)) : notFoundReply
}

/** The person as a note of another guideline sees them: its names are those of the guideline that it was written under. */
export function meFor(own: Own, me: Me, { guideline }: KeptNote): Me {
  const found = findGuideline(own.library, guideline)
  return found ? inGuideline(me, found) : me
}

/** What a note is shown with. */
export async function whole(own: Own, { guideline, owner, profile }: Me, note: KeptNote): Promise<Shown> {
  const { zone } = profile
  const confirmed = await confirmedParts(own, owner, note, zone)
  return { guideline, zone, earlier: (await noteVersions(own.vault, owner, note.id)) ?? [], confirmed }
}

type Sought = {
  readonly named?: string | undefined
  readonly loose?: boolean | undefined
  /** How many were seen already, and the guideline that was named. */
  readonly seen?: number | undefined
  readonly guideline?: string | undefined
}

/** Notes of a dimension, level and time, with words in them; where none has the words, that is said of what is shown. */
export async function showNotes(
  own: Own,
  me: Me,
  filter: Filter,
  { named = '', loose = false, seen = 0, guideline }: Sought = {},
): Promise<AskerReply> {
  const notes = await listNotes(own.vault, me.owner)
  const names = namesIn(own.library)
  const filed = notes.filter(matches(filter))
  if (named === '' || notes.length === 0) {
    const { words = [], levels = [], dimensions = [], days } = filter
    // A button can say no more than a dimension.
    const isSaid = words.length + levels.length === 0 && !days
    const paging = isSaid ? { seen, guideline, dimensions } : undefined
    return notesReply(filed, filterText(filter, me), names, paging)
  }
  // What the words may be about was only guessed: whatever has them comes first.
  const wide = loose ? { ...filter, dimensions: [] } : filter
  const { found, whole } = await fitting(stemsOf(named), notes.filter(matches(wide)))
  if (whole) return notesReply(found, filterText({ ...wide, words: [named] }, me), names)
  // Some of the words say less than the dimension that all of them may mean.
  const isNear = found.length > 0 && !(loose && filter.dimensions?.length)
  return isNear
    ? nearReply(named, notesReply(found, '', names))
    : noneHaveReply(named, notesReply(filed, filterText(filter, me), names))
}

/** What can be done with one note, by its id; another person's id finds nothing. */
export async function withNote(
  own: Own,
  me: Me,
  { act, id, sure }: { act: 'open' | 'edit' | 'delete' | 'restore'; id: string; sure: boolean },
): Promise<AskerReply> {
  const { vault, now } = own
  if (act === 'restore') return (await undoDelete(vault, me.owner, id, now())) ? restoredReply : tooLateReply
  // Without a look before: an earlier attempt may have deleted it.
  if (act === 'delete' && sure)
    return (await deleteNote(vault, me.owner, id, now()))
      ? deletedReply(await copiesOf(own, me, id))
      : notFoundReply
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
