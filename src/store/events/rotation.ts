import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import { isSqlite } from '../database/dialect.ts'
import type { AppKey } from '../keys/app-key.ts'
import type { Ring } from '../keys/ring.ts'
import { eventColumns, sealWords, wordsOf } from './rows.ts'

/**
 * Seals what is in hand with another application key, which nobody changes meanwhile. There is never much of it. What
 * is being inserted under the old key is waited for.
 */
export async function resealEvents(db: Db, ring: Ring, next: AppKey): Promise<void> {
  if (!isSqlite(db)) await sql`lock table seen_event in share row exclusive mode`.execute(db)
  const rows = await db
    .selectFrom('seen_event')
    .select(eventColumns)
    .where('ready_at', '>', '')
    .where('sealed_by', '!=', next.id)
    .execute()
  for (const row of rows) {
    const words = wordsOf(ring, row)
    if (words === undefined) continue
    await db
      .updateTable('seen_event')
      .set(sealWords(next, words, row))
      .where('team_id', '=', row.team_id)
      .where('event_id', '=', row.event_id)
      .where('sealed_by', '=', row.sealed_by)
      .execute()
  }
}
