import { omit } from 'es-toolkit/object/omit'
import { isEqual } from 'es-toolkit/predicate/isEqual'
import { escapeRegExp } from 'es-toolkit/string/escapeRegExp'
import { dayIn } from '../../../domain/days.ts'
import { pickDimensions } from '../../../domain/library/library.ts'
import type { KeptNote, Note } from '../../../domain/own/note.ts'
import { fieldLength } from '../../../domain/own/note.ts'
import { adopted } from '../../../domain/own/untagged.ts'
import { otherDayTold } from '../../../reading/times/told.ts'
import { undoDelete } from '../../../store/notes/deleting.ts'
import { editNote, findNote, type Refusal } from '../../../store/notes/notes.ts'
import type { AskerReply, Button } from '../../answer.ts'
import { dayBefore } from '../../notes/earlier.ts'
import { tagButtons, tooLongReply } from '../../notes/reply.ts'
import { suggestedFor } from '../../notes/saving.ts'
import type { Me, Own } from '../../person/me.ts'
import type { NoteChange } from './change-spec.ts'
import { numberLike } from './number.ts'
import { meFor, whole } from './one.ts'
import {
  addedReply,
  editedReply,
  keptReply,
  notFoundReply,
  notInNoteReply,
  restoredReply,
  staysReply,
  tooLateReply,
} from './reply.ts'

/** One note, changed as its owner says right after it. */
export async function changeNote(own: Own, me: Me, change: NoteChange): Promise<AskerReply> {
  const note = await findNote(own.vault, me.owner, change.id)
  if (!note) return notFoundReply
  const at = meFor(own, me, note)
  const dimensions = pickDimensions(at.guideline, change.dimensions).map(({ id }) => id)
  const edit = (kept: Note) =>
    changed(dimensions.length > 0 ? adopted(kept, at.guideline) : kept, { ...change, dimensions })
  const edited = await editNote(own.vault, me.owner, note.id, edit, own.now())
  if (edited && 'refused' in edited) {
    const { words, is } = edited.refused
    return is === 'too long' ? tooLongReply(words) : notInNoteReply(note, words, is)
  }
  if (!edited) return notFoundReply
  const shown = await whole(own, at, edited)
  const tags = edited.dimensions.length > 0 ? [] : tagButtons(edited, suggestedFor(own, at, edited))
  if (change.more === undefined && change.result === undefined)
    return editedReply(edited, shown, {
      tags,
      month: change.month,
      still: stillSaid(note, edited, at),
      isSame: isSame(own, note, edited),
    })
  return addedReply(edited, shown, change.unnamed ? [splitOf(change), ...tags] : tags)
}

/** Its own words are never changed in silence: where they name another day than the one set, that is said. */
const stillSaid = (before: KeptNote, after: KeptNote, { profile }: Me): string | undefined =>
  before.happenedOn === after.happenedOn
    ? undefined
    : otherDayTold(after.what, after.happenedOn, dayIn(profile.zone, after.createdAt))

/** Nothing had to be changed; of what is done again after a kill, nobody knows. */
const isSame = ({ vault }: Own, before: KeptNote, after: KeptNote): boolean =>
  isEqual(omit(before, ['at']), omit(after, ['at'])) && (vault.order?.attempt ?? 1) === 1

/** What makes a note of its own of what was added. */
function splitOf({ id, more, result }: NoteChange): Button {
  const asks = { kind: 'note.split', id, from: more === undefined ? 'result' : 'what' } as const
  return { label: 'Save as Its Own Note', asks: { ...asks, added: more ?? result ?? '' } }
}

type Misfit = Refusal<{ readonly words: string; readonly is: 'too long' | 'not in it' | 'no such number' }>

function changed(kept: Note, change: NoteChange): Note | Misfit {
  const { result, dimensions, only, to, number } = change
  const day = change.earlier ? dayBefore(kept.happenedOn, change.earlier) : change.day
  const from = number === undefined ? change.from : numberLike(number, kept)
  const what = change.more === undefined ? change.what : `${kept.what}\n${change.more}`
  const swapped = from === undefined ? kept : replaced(kept, from, number ?? to ?? '')
  if (swapped === undefined || (number !== undefined && from === undefined))
    return {
      refused: { words: number ?? from ?? '', is: number === undefined ? 'not in it' : 'no such number' },
    }
  const long = [what, result, swapped.what].find((words = '') => words.length > fieldLength)
  if (long !== undefined) return { refused: { words: long, is: 'too long' } }
  // A guess gives way to what is named.
  const filed = only || kept.guessed ? [...dimensions] : [...new Set([...kept.dimensions, ...dimensions])]
  // An expectation of a dimension that the note is no more about goes with it.
  const { expectation, ...rest } = swapped
  const isKept = dimensions.length === 0 || filed.includes(expectation?.split('.')[0] ?? '')
  return {
    ...(isKept ? swapped : rest),
    ...(what !== undefined && { what }),
    ...(result !== undefined && { result: [kept.result, result].filter(Boolean).join('\n') }),
    ...(day !== undefined && { happenedOn: day }),
    ...(dimensions.length > 0 && { dimensions: filed, guessed: undefined }),
  }
}

/** Whole words, where they stand once, in what happened or else in what came of it. */
function replaced<N extends Pick<Note, 'what' | 'result'>>(note: N, from: string, to: string): N | undefined {
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(from)}(?![\\p{L}\\p{N}])`, 'giu')
  const { what, result = '' } = note
  const count = (text: string) => [...text.matchAll(words)].length
  if (count(what) + count(result) !== 1) return undefined
  return count(what) === 1
    ? { ...note, what: what.replace(words, () => to) }
    : { ...note, result: result.replace(words, () => to) }
}

/** What is saved already is saved once. */
export async function keptAlready(own: Own, me: Me, id: string): Promise<AskerReply> {
  const note = await findNote(own.vault, me.owner, id)
  return note ? keptReply(note, await shown(own, me, note)) : notFoundReply
}

/** A note that was to be deleted stays; one that was deleted comes back. */
export async function keepNote(own: Own, me: Me, id: string): Promise<AskerReply> {
  // Brought back first: what an earlier attempt brought back is not a note that stayed.
  if (await undoDelete(own.vault, me.owner, id, own.now())) return restoredReply
  const note = await findNote(own.vault, me.owner, id)
  return note ? staysReply(note, await shown(own, me, note)) : tooLateReply
}

const shown = (own: Own, me: Me, note: KeptNote) => whole(own, meFor(own, me, note), note)
