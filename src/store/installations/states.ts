import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '../database/db.ts'

// What says that whoever comes back from Slack is who went there. Only its hash is kept.

/** A new one, good until then. */
export async function beginState(db: Db, endsAt: Date): Promise<string> {
  const state = randomBytes(24).toString('base64url')
  await db
    .insertInto('install_state')
    .values({ id: hashOf(state), ends_at: endsAt.toISOString() })
    .execute()
  return state
}

/** Whether it is one of ours, and still good; it is none any more from then on. */
export async function spendState(db: Db, state: string, now: Date): Promise<boolean> {
  const row = await db
    .deleteFrom('install_state')
    .where('id', '=', hashOf(state))
    .returning('ends_at')
    .executeTakeFirst()
  return row !== undefined && row.ends_at > now.toISOString()
}

export async function pruneStates(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('install_state').where('ends_at', '<=', now.toISOString()).execute()
}

const hashOf = (state: string): string => createHash('sha256').update(state).digest('base64url')
