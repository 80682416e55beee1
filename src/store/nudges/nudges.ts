import { sql } from 'kysely'
import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { Db } from '../database/db.ts'
import type { NudgeState, Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import { inOwner, type Opened, type Owner, ownedBy, type Vault, withOwner } from '../people/owner.ts'
import { firstOfEach } from './fair.ts'
import type { Due } from './plan.ts'
import { heldBy, nudgeColumns, type Taken, toNudge } from './rows.ts'
import type { Timed } from './schedule-rows.ts'
import { lockSchedule, updateSchedule } from './schedules.ts'

export type Taking = {
  readonly now: Date
  readonly limit: number
  /** Unlike any other. */
  readonly lease: string
  /** Until then nobody else takes them. */
  readonly until: Date
}

/**
 * Takes nudges of a workspace that are ready, longest ready first: those that nobody has, and those whose lease has
 * ended. One that comes as `trying` was under way to Slack when its process ended, or may still be.
 */
export const takeNudges = (db: Db, teamId: string, taking: Taking): Promise<Taken[]> =>
  takeNudgesOf(db, [teamId], taking)

/** The same of several workspaces by one query, and so many of each. */
export async function takeNudgesOf(db: Db, teamIds: readonly string[], taking: Taking): Promise<Taken[]> {
  const { now, limit, lease, until } = taking
  const coming = { teamIds, now, limit }
  const rows = await db
    .with(
      (ready) => ready('ready').materialized(),
      () => sql<Key>`(${firstOfEach<Key>(db, { table: 'nudge', at: 'ready_at' }, coming)})`,
    )
    .updateTable('nudge')
    .from('ready')
    .set({ lease, ready_at: until.toISOString() })
    .whereRef('nudge.team_id', '=', 'ready.team_id')
    .whereRef('nudge.person_id', '=', 'ready.person_id')
    .whereRef('nudge.id', '=', 'ready.id')
    .returning(nudgeColumns)
    .execute()
  return rows.map((row) => ({ ...toNudge(row), lease })).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
}

type Key = Pick<Tables['nudge'], 'team_id' | 'person_id' | 'id'>

/** Right before the call to Slack: whether it is still ours, and to be sent. */
export async function tryNudge(db: Db, taken: Taken, until: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('nudge')
    .set((is) => ({ state: 'trying', attempts: is('attempts', '+', 1), ready_at: until.toISOString() }))
    .where((is) => is.and(heldBy(taken)))
    .where('ready_at', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The same for several in one transaction. */
export function tryNudges(db: Db, all: readonly Taken[], until: Date): Promise<boolean[]> {
  return inTransaction(db, async (trx) => {
    const tried: boolean[] = []
    for (const taken of all) tried.push(await tryNudge(trx, taken, until))
    return tried
  })
}

/** Of one that did not get through: whether it is still ours, and from here on its owner may end it as any other. */
export async function reopenNudge(db: Db, taken: Taken): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('nudge')
    .set({ state: 'open' })
    .where((is) => is.and(heldBy(taken)))
    .where('ready_at', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export type Waiting = {
  /** `unsure` when a call was made and nobody knows what became of it. */
  readonly state: Extract<NudgeState, 'open' | 'unsure'>
  readonly readyAt: Date
  readonly reason: string | undefined
  /** How often it failed so far. */
  readonly attempts: number
}

/** Puts a nudge back for whoever takes it next; nothing happens when it is in other hands by now. */
export async function putBack(db: Db, taken: Taken, waiting: Waiting): Promise<void> {
  const { state, readyAt, reason, attempts } = waiting
  await db
    .updateTable('nudge')
    .set({ state, ready_at: readyAt.toISOString(), lease: null, reason: reason ?? null, attempts })
    .where((is) => is.and(heldBy(taken)))
    .where('ready_at', 'is not', null)
    .execute()
}

export type Ended =
  | { readonly state: 'sent'; readonly channel: string; readonly ts: string }
  | { readonly state: 'skipped' | 'failed'; readonly reason: string }

export type Ending = {
  readonly taken: Taken
  readonly ended: Ended
  /** What becomes of its schedule, as that is now. */
  readonly reschedule: (schedule: Schedule) => Timed
}

/**
 * Ends nudges, and moves their schedules on, all in one transaction; a schedule that its owner set to another moment
 * meanwhile keeps that one. False of those that are in other hands by now.
 */
export function endNudges(vault: Vault, endings: readonly Ending[], now: Date): Promise<boolean[]> {
  return inTransaction(vault.db, async (trx) => {
    const done: boolean[] = []
    for (const ending of endings) {
      const work = (opened: Opened) => endOne(trx, opened, ending, now)
      done.push((await inOwner(vault, trx, ending.taken, work)) ?? false)
    }
    return done
  })
}

async function endOne(
  trx: Db,
  opened: Opened,
  { taken, ended, reschedule }: Ending,
  now: Date,
): Promise<boolean> {
  // Schedule first, then nudge: everyone locks in this order, so that there is no deadlock.
  const kept = await lockSchedule(trx, opened, taken.scheduleId)
  const place = ended.state === 'sent' ? { channel: ended.channel, ts: ended.ts, reason: null } : ended
  const { numUpdatedRows } = await trx
    .updateTable('nudge')
    .set({ ...place, state: ended.state, ready_at: null, lease: null, ended_at: now.toISOString() })
    .where((is) => is.and(heldBy(taken)))
    .where('ready_at', 'is not', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  if (!kept) return true
  const { schedule, nextAt } = reschedule(kept.schedule)
  await updateSchedule(trx, opened, { schedule, nextAt: kept.nextAt ?? nextAt }, now)
  return true
}

/** Moves a schedule on whose moment had its nudge before, unless its owner set it to another one meanwhile. */
export async function moveOn(
  vault: Vault,
  { scheduleId, dueAt, ...owner }: Due,
  reschedule: (schedule: Schedule) => Timed,
  now: Date,
): Promise<void> {
  await withOwner(vault, owner, async (trx, opened) => {
    const kept = await lockSchedule(trx, opened, scheduleId)
    if (kept?.nextAt?.getTime() !== dueAt.getTime()) return
    await updateSchedule(trx, opened, reschedule(kept.schedule), now)
  })
}

/**
 * Nothing comes to this person any more until they change a schedule, or come by: what is not under way goes. With
 * `until`, what they changed since then stays.
 */
export async function silence({ db }: Vault, owner: Owner, until?: Date): Promise<void> {
  await inTransaction(db, async (trx) => {
    const silenced = trx
      .updateTable('schedule')
      .set({ next_at: null })
      .where((is) => is.and(ownedBy(owner)))
      .returning('id')
    const rows = await (until ? silenced.where('at', '<=', until.toISOString()) : silenced).execute()
    if (rows.length === 0) return
    await trx
      .deleteFrom('nudge')
      .where((is) => is.and(ownedBy(owner)))
      .where(
        'schedule_id',
        'in',
        rows.map(({ id }) => id),
      )
      .where('state', '=', 'open')
      .execute()
  })
}
