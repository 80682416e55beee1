import type { Change } from '../../domain/own/change.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { type NoteRow, parseNote, wordsMark } from '../notes/note-rows.ts'
import { recordChange } from '../undo/changes.ts'
import { type Opened, ownedBy, type Vault } from './owner.ts'

export type ImportChange = Extract<Change, { kind: 'import' }>

/** One step's notes or ratings are taken back together. */
export async function recordImport(
  vault: Vault,
  trx: Db,
  opened: Opened,
  { notes = [], ratings = [] }: Partial<Pick<ImportChange, 'notes' | 'ratings'>>,
): Promise<void> {
  const id = notes[0]?.id ?? ratings[0]
  if (id !== undefined) await recordChange(vault, trx, opened, { kind: 'import', id, notes, ratings })
}

/** What an import brought and is gone again; `stay`: so many notes were changed since. */
export type ImportTakenBack = { readonly notes: number; readonly ratings: number; readonly stay: number }

/** Where all of it was deleted meanwhile, too. */
export const isTakenBack = ({ notes, ratings, stay }: ImportTakenBack): boolean =>
  notes + ratings > 0 || stay === 0

/** All that one step of an import made is gone, but for notes with other words since; deleted ones are gone anyway. */
export async function takeBackImport(
  trx: Db,
  opened: Opened,
  { notes, ratings }: ImportChange,
  now: Date,
): Promise<ImportTakenBack> {
  const rows = (await lockNotes(trx, opened, notes)).filter(({ deleted_at }) => deleted_at === null)
  const left = new Map(notes.map((note) => [note.id, note]))
  const gone = rows.filter((row) => isAsLeft(opened, row, left.get(row.id)))
  await deleteAll(
    trx,
    opened,
    gone.map(({ id }) => id),
    now,
  )
  return {
    notes: gone.length,
    ratings: await removeRatings(trx, opened, ratings),
    stay: rows.length - gone.length,
  }
}

/** Unchanged, or changed and taken back, which makes a version with the same words. */
function isAsLeft(opened: Opened, row: NoteRow, left: ImportChange['notes'][number] | undefined): boolean {
  if (!left) return false
  return row.version === left.version || wordsMark(opened, parseNote(opened, row)) === left.words
}

async function lockNotes(trx: Db, opened: Opened, notes: ImportChange['notes']) {
  if (notes.length === 0) return []
  const ids = notes.map(({ id }) => id)
  const its = trx
    .selectFrom('note')
    .selectAll()
    .where((is) => is.and(ownedBy(opened)))
    .where('id', 'in', ids)
    .orderBy('id')
  return lockRows(trx, its).execute()
}

async function deleteAll(trx: Db, opened: Opened, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await trx
    .updateTable('note')
    .set({ deleted_at: now.toISOString() })
    .where((is) => is.and(ownedBy(opened)))
    .where('id', 'in', ids)
    .execute()
}

async function removeRatings(trx: Db, opened: Opened, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { numDeletedRows } = await trx
    .deleteFrom('rating')
    .where((is) => is.and(ownedBy(opened)))
    .where('id', 'in', ids)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
