import type { Db } from './database/db.ts'
import { hastily } from './database/dialect.ts'

/** True the first time an event is seen in a workspace; false for each retry, also after a restart. */
export async function claimEvent(db: Db, teamId: string, eventId: string, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await hastily(db, (quick) =>
    quick
      .insertInto('seen_event')
      .values({ team_id: teamId, event_id: eventId, seen_at: now.toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  )
  return numInsertedOrUpdatedRows === 1n
}

/** Forgets events seen before `before`; returns how many. Slack's last retry comes after some 6 minutes. */
export async function pruneEvents(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('seen_event')
    .where('seen_at', '<', before.toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
