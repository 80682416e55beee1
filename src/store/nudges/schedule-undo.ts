import type { Change } from '../../domain/own/change.ts'
import { takenBack } from '../../domain/own/taken-back.ts'
import { nextMoment } from '../../domain/schedule/next-moment.ts'
import { mostSchedules, type Schedule, scheduleSchema } from '../../domain/schedule/schedule.ts'
import type { Db } from '../database/db.ts'
import { type Opened, ownedBy } from '../people/owner.ts'
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
  await updateSchedule(trx, opened, { schedule, nextAt: nextMoment(schedule, since(before, now)) }, now)
  await dropOpen(trx, opened, id)
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
  const row = scheduleRow(opened, { schedule, nextAt: nextAt ?? nextMoment(schedule, now) }, now)
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('schedule')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
