import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from './db.ts'
import { isSqlite } from './dialect.ts'

// What is overwritten stays in SQLite's logs until they are emptied, which nobody can do while others read. So it is
// written down, with what it is about, and stays so until it is done, by whoever comes first.

/** To be called in the transaction that overwrites what nobody may read any more. */
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
  // Only these: what came to be owed meanwhile may not have been in the logs yet.
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
