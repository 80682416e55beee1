import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from './db.ts'
import { isSqlite } from './dialect.ts'

// Overwritten content stays in SQLite's write-ahead logs until they are truncated, which is impossible while others
// read. So the debt is stored with the change itself, and whoever can truncate the logs first pays it.

/** To be called in the transaction that deletes or overwrites what nobody may read any more. */
export async function oweScrub(trx: Db): Promise<void> {
  if (!isSqlite(trx)) return
  await trx
    .insertInto('keys.scrub')
    .values({ id: randomBytes(12).toString('base64url') })
    .execute()
}

/** Empties the logs, if that is owed, so that the files hold no trace; false while others read, and it stays owed. */
export async function scrub(db: Db): Promise<boolean> {
  if (!isSqlite(db)) return true
  const owed = await db.selectFrom('keys.scrub').select('id').execute()
  if (owed.length === 0) return true
  for (let tries = 1; !(await emptyLogs(db)); tries += 1) {
    if (tries === mostTries) return false
    await setTimeout(10)
  }
  // Only the debts read above: later ones may have been written after the logs were truncated.
  const ids = owed.map(({ id }) => id)
  await db.deleteFrom('keys.scrub').where('id', 'in', ids).execute()
  return true
}

/** Each try waits for some 20 ms itself. */
const mostTries = 30

async function emptyLogs(db: Db): Promise<boolean> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  return rows.every(({ busy }) => busy === 0)
}
