import type { PersonData } from '../../domain/own/person-data.ts'
import { nextMoment } from '../../domain/schedule/next-moment.ts'
import { mostSchedules, type Schedule } from '../../domain/schedule/schedule.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { openStep, takesStep } from '../events/order.ts'
import {
  type Opened,
  type Owner,
  openOwner,
  ownedBy,
  type Vault,
  withNewOwner,
  withOwner,
} from '../people/owner.ts'
import { recordChange } from '../undo/changes.ts'
import { type KeptSchedule, scheduleRow, schedulesOf, type Timed, toSchedule } from './schedule-rows.ts'

const stepOf = (id: string): string => `schedule ${id}`

/** Keeps a schedule, in the place of the one with its id; what was in hand of that one is not sent any more. */
export function saveSchedule(vault: Vault, owner: Owner, timed: Timed, now: Date): Promise<void> {
  const save = async (trx: Db, opened: Opened) => {
    if (!(await takesStep(trx, vault.order, stepOf(timed.schedule.id)))) return
    const row = scheduleRow(opened, timed, now)
    const kept = vault.act && (await lockSchedule(trx, opened, timed.schedule.id))
    const before = kept && (await findOpened(trx, opened, timed.schedule.id))
    await trx
      .insertInto('schedule')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['team_id', 'person_id', 'id'])
          .doUpdateSet({ at: row.at, next_at: row.next_at, sealed: row.sealed }),
      )
      .execute()
    await dropOpen(trx, owner, timed.schedule.id)
    await recordChange(vault, trx, opened, { kind: 'schedule', id: row.id, before, after: timed })
  }
  return withNewOwner(vault, owner, now, save, { repeatable: true })
}

/** All of the owner's, oldest first; of one in hand, `nextAt` is the moment for which it is sent. */
export async function listSchedules(vault: Vault, owner: Owner): Promise<KeptSchedule[]> {
  const opened = await openOwner(vault, owner)
  if (!opened) return []
  const rows = await schedulesOf(vault.db, owner).execute()
  return rows.map((row) => toSchedule(opened, row))
}

/** The owner's schedule; undefined when they have none with this id. */
export async function findSchedule(
  vault: Vault,
  owner: Owner,
  id: string,
): Promise<KeptSchedule | undefined> {
  const opened = await openOwner(vault, owner)
  return opened && findOpened(vault.db, opened, id)
}

async function findOpened(db: Db, opened: Opened, id: string): Promise<KeptSchedule | undefined> {
  const row = await schedulesOf(db, opened).where('schedule.id', '=', id).executeTakeFirst()
  return row && toSchedule(opened, row)
}

/**
 * Changes the owner's schedule to what `change` makes of it as it is now, whoever else changes it meanwhile;
 * undefined when they have none with this id. What was in hand of it is not sent any more.
 */
export function changeSchedule(
  vault: Vault,
  owner: Owner,
  id: string,
  change: (kept: Schedule) => Timed,
  now: Date,
): Promise<KeptSchedule | undefined> {
  return withOwner(vault, owner, async (trx, opened) => {
    const kept = await lockSchedule(trx, opened, id)
    if (!kept) return undefined
    if (!(await takesStep(trx, vault.order, stepOf(id)))) return kept
    const before = vault.act && (await findOpened(trx, opened, id))
    const timed = change(kept.schedule)
    await updateSchedule(trx, opened, timed, now)
    await dropOpen(trx, owner, id)
    await recordChange(vault, trx, opened, { kind: 'schedule', id, before, after: timed })
    return { ...timed, at: now }
  })
}

/** Changes what is kept of a schedule and nothing of its times: what is in hand of it is sent as before. */
export async function markSchedule(
  vault: Vault,
  owner: Owner,
  id: string,
  change: (kept: Schedule) => Schedule,
): Promise<void> {
  await withOwner(vault, owner, async (trx, opened) => {
    const kept = await lockSchedule(trx, opened, id)
    if (!kept) return
    const { sealed } = scheduleRow(opened, { ...kept, schedule: change(kept.schedule) }, kept.at)
    await trx
      .updateTable('schedule')
      .set({ sealed })
      .where((is) => is.and(ownedBy(opened)))
      .where('id', '=', id)
      .execute()
  })
}

/** Removes a schedule, and what was in hand of it; false when the owner has none with this id. */
export async function removeSchedule(vault: Vault, owner: Owner, id: string): Promise<boolean> {
  const removed = await withOwner(vault, owner, async (trx, opened) => {
    const kept = await lockSchedule(trx, opened, id)
    const take = await openStep(trx, vault.order, stepOf(id))
    if (!take) return true
    if (!kept) return false
    await take()
    const before = await findOpened(trx, opened, id)
    await dropSchedule(trx, owner, id)
    await recordChange(vault, trx, opened, { kind: 'schedule', id, before })
    return true
  })
  return removed ?? false
}

/** Without it, and without what was in hand of it. */
export async function dropSchedule(trx: Db, owner: Owner, id: string): Promise<void> {
  await trx
    .deleteFrom('schedule')
    .where((is) => is.and(ownedBy(owner)))
    .where('id', '=', id)
    .execute()
  await dropOpen(trx, owner, id)
}

/**
 * Adds schedules of an export that the owner has none like, each due when it was, and no more than one person can
 * have; returns how many.
 */
export async function addSchedules(
  vault: Vault,
  trx: Db,
  opened: Opened,
  { schedules, now }: { readonly schedules: PersonData['schedules']; readonly now: Date },
): Promise<number> {
  const kept = await trx
    .selectFrom('schedule')
    .select('id')
    .where((is) => is.and(ownedBy(opened)))
    .execute()
  const ids = new Set(kept.map(({ id }) => id))
  const fresh = schedules.filter(({ id }) => !ids.has(id)).slice(0, Math.max(0, mostSchedules - ids.size))
  if (fresh.length === 0) return 0
  const timed = fresh.map(({ nextAt, ...schedule }) => ({
    schedule,
    nextAt: nextAt === undefined ? nextMoment(schedule, now) : (nextAt ?? undefined),
  }))
  const rows = await trx
    .insertInto('schedule')
    .values(timed.map((each) => scheduleRow(opened, each, now)))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  for (const { id } of rows) {
    const after = timed.find(({ schedule }) => schedule.id === id)
    await recordChange(vault, trx, opened, { kind: 'schedule', id, after })
  }
  return rows.length
}

/** The schedule as it is now, which nobody else changes until the transaction ends. */
export async function lockSchedule(trx: Db, opened: Opened, id: string): Promise<KeptSchedule | undefined> {
  const query = trx
    .selectFrom('schedule')
    .select(['id', 'at', 'next_at', 'sealed'])
    .where((is) => is.and(ownedBy(opened)))
    .where('id', '=', id)
  const row = await lockRows(trx, query).executeTakeFirst()
  return row && toSchedule(opened, { ...row, due_at: null })
}

export async function updateSchedule(trx: Db, opened: Opened, timed: Timed, now: Date): Promise<void> {
  const { at, next_at, sealed } = scheduleRow(opened, timed, now)
  await trx
    .updateTable('schedule')
    .set({ at, next_at, sealed })
    .where((is) => is.and(ownedBy(opened)))
    .where('id', '=', timed.schedule.id)
    .execute()
}

/** What may be under way to Slack already stays, and is looked for there. */
export async function dropOpen(trx: Db, owner: Owner, scheduleId: string): Promise<void> {
  await trx
    .deleteFrom('nudge')
    .where((is) => is.and(ownedBy(owner)))
    .where('schedule_id', '=', scheduleId)
    .where('state', '=', 'open')
    .execute()
}
