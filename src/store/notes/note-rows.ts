import { type KeptNote, type Note, noteSchema } from '../../domain/own/note.ts'
import type { Db } from '../database/db.ts'
import type { Tables } from '../database/tables.ts'
import { additionalData, mark, seal, unseal } from '../keys/seal.ts'
import { type Opened, type Owner, ownedBy } from '../people/owner.ts'

export const notesOf = (db: Db, owner: Owner) =>
  db
    .selectFrom('note')
    .where((is) => is.and(ownedBy(owner)))
    .where('deleted_at', 'is', null)

/** The columns that hold what the note says. */
export const sealedNote = (opened: Opened, id: string, version: number, note: Note) => ({
  version,
  sealed: seal(opened.key, textOf(note), additionalDataOfNote(opened, id, version)),
})

/** The state in which an act leaves a note; its words as a keyed hash, to compare them later. */
export const leftState = (opened: Opened, version: number, note: Note) => ({
  version,
  deleted: false,
  words: wordsMark(opened, note),
})

export const wordsMark = ({ key }: Opened, note: Note): string => mark(key, `words ${textOf(note)}`)

/** An origin as it is stored: a keyed hash, which tells nothing of the words it is made from. */
export const originOf = ({ key }: Opened, origin: string): string => mark(key, origin)

export type NoteRow = Pick<Tables['note'], 'id' | 'version' | 'created_at' | 'at' | 'sealed'>

type Sealed = Pick<NoteRow, 'id' | 'version' | 'sealed'>

export const toNote = (opened: Opened, row: NoteRow): KeptNote => kept(row, parseNote(opened, row))

export const parseNote = (opened: Opened, { id, version, sealed }: Sealed): Note =>
  noteSchema.parse(
    JSON.parse(unseal(opened.key, sealed, additionalDataOfNote(opened, id, version)).toString()),
  )

export const kept = (
  { id, created_at, at }: Pick<NoteRow, 'id' | 'created_at' | 'at'>,
  note: Note,
): KeptNote => ({
  ...note,
  id,
  createdAt: new Date(created_at),
  at: new Date(at),
})

export const textOf = (note: Note): string => JSON.stringify(note)

/** The version too, so that an earlier text cannot be put back in the place of a later one. */
const additionalDataOfNote = ({ teamId, personId }: Owner, id: string, version: number): string =>
  additionalData('note', teamId, personId, id, version)

export function newestFirst(a: KeptNote, b: KeptNote): number {
  if (a.happenedOn !== b.happenedOn) return a.happenedOn < b.happenedOn ? 1 : -1
  return b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1)
}
