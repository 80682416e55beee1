import { randomBytes } from 'node:crypto'
import type { Db } from '../database/db.ts'
import { isSqlite } from '../database/dialect.ts'
import type { AppKey } from '../keys/app-key.ts'
import { followingKey } from '../keys/follow.ts'
import { additionalData, seal, toKey, unseal } from '../keys/seal.ts'
import { lockAppKey, type Vault } from '../people/owner.ts'

// By the key of a month people are counted without their ids. It lies with the people's keys, in no backup, and dies with
// the month.

export type Month = { readonly teamId: string; readonly month: string }

/** In PostgreSQL the month is not closed before this transaction ends. */
export function openKey({ db, ring }: Vault, of: Month) {
  const query = db
    .selectFrom('keys.usage_key')
    .select(['sealed', 'sealed_by'])
    .where((is) => is.and({ month: of.month, team_id: of.teamId }))
  const read = () => (isSqlite(db) ? query : query.forKeyShare()).executeTakeFirst()
  return followingKey(
    read,
    (row) => row && toKey(unseal(ring.find(row.sealed_by), row.sealed, additionalDataOf(of))),
    { keyIdOf: (row) => row?.sealed_by },
  )
}

/** Undefined when the month was closed. */
export async function makeKey(vault: Vault, of: Month) {
  const { db, ring } = vault
  const currentId = await lockAppKey(db)
  const made = await openKey(vault, of)
  if (made) return made
  const where = { team_id: of.teamId, month: of.month }
  const closed = await db
    .selectFrom('usage_month')
    .select('month')
    .where((is) => is.and(where))
    .executeTakeFirst()
  if (closed) return undefined
  const bytes = randomBytes(32)
  const sealed = seal(ring.find(currentId), bytes, additionalDataOf(of))
  await db
    .insertInto('keys.usage_key')
    .values({ ...where, sealed, sealed_by: currentId })
    .execute()
  // By another key the same people would count twice.
  await db
    .deleteFrom('usage_open')
    .where((is) => is.and(where))
    .execute()
  return toKey(bytes)
}

const additionalDataOf = ({ teamId, month }: Month): string => additionalData('usage', teamId, month)

/** Of the months that are not closed. */
export async function openMonths(db: Db, teamId: string): Promise<Month[]> {
  const rows = await db.selectFrom('keys.usage_key').select('month').where('team_id', '=', teamId).execute()
  return rows.map(({ month }) => ({ teamId, month }))
}

/** Wraps every key with another application key. */
export async function rewrapUsageKeys({ db, ring }: Vault, next: AppKey): Promise<void> {
  for (const row of await db.selectFrom('keys.usage_key').selectAll().execute()) {
    const additional = additionalDataOf({ teamId: row.team_id, month: row.month })
    const bytes = unseal(ring.find(row.sealed_by), row.sealed, additional)
    await db
      .updateTable('keys.usage_key')
      .set({ sealed_by: next.id, sealed: seal(next.key, bytes, additional) })
      .where((is) => is.and({ team_id: row.team_id, month: row.month }))
      .execute()
  }
}
