import type { Change } from '../../domain/own/change.ts'
import { takenBack } from '../../domain/own/taken-back.ts'
import { nextMoment } from '../../domain/schedule/next-moment.ts'
import { mostSchedules, type Schedule, scheduleSchema } from '../../domain/schedule/schedule.ts'
import type { Db } from '../database/db.ts'
import { type Opened, type Owner, ownedBy } from '../people/owner.ts'
import { scheduleRow } from './schedule-rows.ts'
import { dropOpen, dropSchedule, lockSchedule, updateSchedule } from './schedules.ts'

type ScheduleChange = Extract<Change, { kind: 'schedule' }>
type Before = NonNullable<ScheduleChange['before']>

/** Whether it was taken back, and the schedule that there is then. */
type TakenBack = { readonly done: boolean; readonly schedule: Schedule | undefined }

/** As it was before the change; what came of it since (that it was sent, answered) stays. */
export async function takeBackSchedule(
  trx: Db,
  opened: Opened,
  { id, before, after }: ScheduleChange,
  now: Date,
): Promise<TakenBack> {
  const current = await lockSchedule(trx, opened, id)
  if (!before) {
    if (current) await dropSchedule(trx, opened, id)
    return { done: current !== undefined, schedule: undefined }
  }
  if (!after) {
    const done = current === undefined && (await bringBack(trx, opened, before, now))
    return { done, schedule: done ? before.schedule : current?.schedule }
  }
  const fields =
    current && takenBack({ before: before.schedule, after: after.schedule, now: current.schedule })
  if (!fields) return { done: false, schedule: current?.schedule }
  const schedule = scheduleSchema.parse(JSON.parse(JSON.stringify(fields)))
  const nextAt = nextMoment(schedule, since(before, now))
  await updateSchedule(trx, opened, { schedule, nextAt }, now)
  await dropOpen(trx, opened, id)
  if (nextAt) await freeMoment(trx, opened, id, nextAt)
  return { done: true, schedule }
}

/** A moment that passed meanwhile still comes, late. */
const since = ({ nextAt }: Before, now: Date): Date =>
  nextAt && nextAt <= now ? new Date(nextAt.getTime() - 1) : now

async function bringBack(trx: Db, opened: Opened, { schedule, nextAt }: Before, now: Date): Promise<boolean> {
  const { count } = await trx
    .selectFrom('schedule')
    .select((select) => select.fn.countAll().as('count'))
    .where((is) => is.and(ownedBy(opened)))
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostSchedules) return false
  const next = nextAt ?? nextMoment(schedule, now)
  const row = scheduleRow(opened, { schedule, nextAt: next }, now)
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('schedule')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (next) await freeMoment(trx, opened, schedule.id, next)
  return numInsertedOrUpdatedRows === 1n
}

/** A nudge that was passed over because its owner changed the schedule was never sent: its moment is free again. */
async function freeMoment(trx: Db, owner: Owner, scheduleId: string, dueAt: Date): Promise<void> {
  await trx
    .deleteFrom('nudge')
    .where((is) => is.and(ownedBy(owner)))
    .where('schedule_id', '=', scheduleId)
    .where('due_at', '=', dueAt.toISOString())
    .where('state', '=', 'skipped')
    .where('reason', '=', 'changed')
    .execute()
}

/** Whether a schedule is due at this very moment still, or again, beside the nudge that carries it. */
export async function isDueAt(db: Db, owner: Owner, scheduleId: string, dueAt: Date): Promise<boolean> {
  const row = await db
    .selectFrom('schedule')
    .select('next_at')
    .where((is) => is.and(ownedBy(owner)))
    .where('id', '=', scheduleId)
    .executeTakeFirst()
  return row?.next_at === dueAt.toISOString()
}
