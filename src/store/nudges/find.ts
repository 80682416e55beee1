import type { Db } from '../database/db.ts'
import { type Owner, ownedBy } from '../people/owner.ts'
import { countDue } from './plan.ts'
import { keyOf, type Nudge, toNudge } from './rows.ts'

/** The owner's nudge; undefined when they have none with this id. */
export async function findNudge(db: Db, owner: Owner, id: string): Promise<Nudge | undefined> {
  const row = await db
    .selectFrom('nudge')
    .selectAll()
    .where((is) => is.and(keyOf({ ...owner, id })))
    .executeTakeFirst()
  return row && toNudge(row)
}

/** The nudge that a message to the owner is. */
export async function findNudgeByMessage(
  db: Db,
  owner: Owner,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): Promise<Nudge | undefined> {
  const row = await db
    .selectFrom('nudge')
    .selectAll()
    .where((is) => is.and(ownedBy(owner)))
    .where('channel', '=', channel)
    .where('ts', '=', ts)
    .executeTakeFirst()
  return row && toNudge(row)
}

/** The newest one that was sent to the owner, of one schedule or of any. */
export async function lastSent(db: Db, owner: Owner, scheduleId?: string): Promise<Nudge | undefined> {
  const sent = db
    .selectFrom('nudge')
    .selectAll()
    .where((is) => is.and(ownedBy(owner)))
    .where('state', '=', 'sent')
  const row = await (scheduleId === undefined ? sent : sent.where('schedule_id', '=', scheduleId))
    .orderBy('ended_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toNudge(row)
}

/** Those of a workspace that nobody tries any more, newest first. */
export async function failedNudges(db: Db, teamId: string, limit: number): Promise<Nudge[]> {
  const rows = await db
    .selectFrom('nudge')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('state', '=', 'failed')
    .where('ended_at', 'is not', null)
    .orderBy('ended_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toNudge)
}

/** Those of a workspace that are under way or wait for another try, `limit` at most. */
export async function openNudges(db: Db, teamId: string, limit: number): Promise<Nudge[]> {
  const rows = await db
    .selectFrom('nudge')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('ready_at', 'is not', null)
    .orderBy('ready_at')
    .limit(limit)
    .execute()
  return rows.map(toNudge)
}

/** Those of a workspace that wait, or ended at `at` or since; undefined while one of then is due or in hand. */
export async function outcomesAt(db: Db, teamId: string, at: Date): Promise<Nudge[] | undefined> {
  // First, for from here on what was due is in hand.
  if ((await countDue(db, teamId, at)) > 0) return undefined
  const rows = await db
    .selectFrom('nudge')
    .selectAll()
    .where('team_id', '=', teamId)
    .where((is) => is.or([is('ready_at', 'is not', null), is('ended_at', '>=', at.toISOString())]))
    .orderBy('due_at')
    .execute()
  const isBusy = rows.some(
    ({ ready_at, lease }) => ready_at !== null && (lease !== null || ready_at <= at.toISOString()),
  )
  return isBusy ? undefined : rows.map(toNudge)
}

/** Forgets nudges of a workspace, or of all, that ended before `before`; returns how many. */
export async function pruneNudges(db: Db, teamId: string | undefined, before: Date): Promise<number> {
  const old = db.deleteFrom('nudge')
  const all = old.where('team_id', 'in', (query) => query.selectFrom('installation').select('team_id'))
  const { numDeletedRows } = await (teamId === undefined ? all : old.where('team_id', '=', teamId))
    .where('state', 'in', ['sent', 'skipped', 'failed'])
    .where('ended_at', '<', before.toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
