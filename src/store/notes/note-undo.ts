import type { Change } from '../../domain/own/change.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { type Opened, ownedBy } from '../people/owner.ts'
import { parseNote, sealedNote, toNote, wordsMark } from './note-rows.ts'

type NoteChange = Extract<Change, { kind: 'note' }>

/** The note as it is now, deleted or not, which nobody else changes until the transaction ends. */
export async function lockNote(trx: Db, opened: Opened, id: string): Promise<KeptNote | undefined> {
  const row = await lockRow(trx, opened, id)
  return row && toNote(opened, row)
}

const lockRow = (trx: Db, opened: Opened, id: string) => {
  const its = trx
    .selectFrom('note')
    .selectAll()
    .where((is) => is.and({ ...ownedBy(opened), id }))
  return lockRows(trx, its).executeTakeFirst()
}

/** Puts a note back as it was before the change, or deletes it if it was new. False if it was changed since. */
export async function takeBackNote(
  trx: Db,
  opened: Opened,
  { id, before, after }: NoteChange,
  now: Date,
): Promise<boolean> {
  const row = await lockRow(trx, opened, id)
  if (!row || (row.deleted_at !== null) !== after.deleted) return false
  if (after.words !== undefined && after.words !== wordsMark(opened, parseNote(opened, row))) return false
  const earlier = before && before.version !== after.version ? before.version : undefined
  const words =
    earlier === undefined ? {} : await earlierWords(trx, opened, id, { earlier, now: row.version })
  if (!words) return false
  const isGone = before?.deleted ?? true
  await trx
    .updateTable('note')
    .set({ ...words, deleted_at: isGone ? now.toISOString() : null })
    .where((is) => is.and({ ...ownedBy(opened), id }))
    .execute()
  return true
}

type Versions = { readonly earlier: number; readonly now: number }

/** The words of an earlier version, as a new version: a version never changes its words. Versions after it go. */
async function earlierWords(trx: Db, opened: Opened, id: string, { earlier, now }: Versions) {
  const its = { ...ownedBy(opened), id }
  const version = await trx
    .selectFrom('note_version')
    .selectAll()
    .where((is) => is.and({ ...its, version: earlier }))
    .executeTakeFirst()
  if (!version) return undefined
  await trx
    .deleteFrom('note_version')
    .where((is) => is.and(its))
    .where('version', '>=', earlier)
    .execute()
  return { at: version.at, ...sealedNote(opened, id, now + 1, parseNote(opened, version)) }
}
