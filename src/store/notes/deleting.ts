import type { UpdateQueryBuilder, UpdateResult } from 'kysely'
import type { Db } from '../database/db.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import { openStep } from '../events/order.ts'
import { type Owner, ownedBy, type Vault, withOwner } from '../people/owner.ts'
import { recordChange, undoableSince } from '../undo/changes.ts'

/** Takes a note out of sight, until `purgeDeleted` removes it; false when the owner has none with this id. */
export const deleteNote = (vault: Vault, owner: Owner, id: string, now: Date): Promise<boolean> =>
  setDeleted(vault, owner, id, now.toISOString(), (rows) => rows.where('deleted_at', 'is', null))

/** Brings a note back that was deleted within the last ten minutes; false when there is none. */
export const undoDelete = (vault: Vault, owner: Owner, id: string, now: Date): Promise<boolean> =>
  setDeleted(vault, owner, id, null, (rows) => rows.where('deleted_at', '>=', undoableSince(now)))

type NoteUpdate = UpdateQueryBuilder<Tables, 'note', 'note', UpdateResult>

async function setDeleted(
  vault: Vault,
  owner: Owner,
  id: string,
  at: string | null,
  only: (rows: NoteUpdate) => NoteUpdate,
): Promise<boolean> {
  const done = await withOwner(vault, owner, async (trx, opened) => {
    const take = await openStep(trx, vault.order, `${at === null ? 'restore' : 'delete'} ${id}`)
    if (!take) return true
    const its = trx
      .updateTable('note')
      .set({ deleted_at: at })
      .where((is) => is.and(ownedBy(owner)))
      .where('id', '=', id)
    const row = await only(its).returning('version').executeTakeFirst()
    if (!row) return false
    await take()
    const state = (deleted: boolean) => ({ version: row.version, deleted })
    const [before, after] = [state(at === null), state(at !== null)]
    await recordChange(vault, trx, opened, { kind: 'note', id, before, after })
    return true
  })
  return done ?? false
}

/** Removes everybody's notes that were deleted before `before`, for good; returns how many. */
export async function purgeDeleted(db: Db, before: Date): Promise<number> {
  const count = await inTransaction(db, async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('note')
      .where('deleted_at', '<', before.toISOString())
      .executeTakeFirst()
    if (numDeletedRows > 0n) await oweScrub(trx)
    return Number(numDeletedRows)
  })
  await scrub(db)
  return count
}
