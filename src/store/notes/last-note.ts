import type { Db } from '../database/db.ts'
import type { Owner } from '../people/owner.ts'
import { notesOf } from './note-rows.ts'

/** When the owner's newest note was first saved. */
export async function lastNoteAt(db: Db, owner: Owner): Promise<Date | undefined> {
  const row = await notesOf(db, owner)
    .select((select) => select.fn.max('created_at').as('at'))
    .executeTakeFirst()
  return row?.at ? new Date(row.at) : undefined
}
