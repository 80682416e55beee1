import type { KeptNote } from '../../domain/own/note.ts'
import type { Db } from '../database/db.ts'
import { type Owner, openOwner, type Vault } from '../people/owner.ts'
import { newestFirst, notesOf, toNote } from './note-rows.ts'

/** All that the owner did not delete, newest `happenedOn` first. */
export async function listNotes(vault: Vault, owner: Owner): Promise<readonly KeptNote[]> {
  const opened = await openOwner(vault, owner)
  if (!opened) return []
  const rows = await notesOf(vault.db, owner)
    .select(['id', 'version', 'created_at', 'at', 'sealed'])
    .execute()
  return rows.map((row) => toNote(opened, row)).sort(newestFirst)
}

/** How many that are. */
export async function countNotes(db: Db, owner: Owner): Promise<number> {
  const { count } = await notesOf(db, owner)
    .select((select) => select.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
