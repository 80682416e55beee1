import { type Schedule, scheduleSchema } from '../../domain/schedule/schedule.ts'
import type { Db } from '../database/db.ts'
import { additionalData, seal, unseal } from '../keys/seal.ts'
import { type Opened, type Owner, ownedBy } from '../people/owner.ts'

/** A schedule, and when it is due next; undefined: nothing comes until it is changed. */
export type Timed = { readonly schedule: Schedule; readonly nextAt: Date | undefined }

/** As it is kept: `at` is when it was last changed. */
export type KeptSchedule = Timed & { readonly at: Date }

export const schedulesOf = (db: Db, owner: Owner) =>
  db
    .selectFrom('schedule')
    .select(['schedule.id', 'schedule.at', 'schedule.next_at', 'schedule.sealed'])
    .select((select) =>
      select
        .selectFrom('nudge')
        .select('nudge.due_at')
        .whereRef('nudge.team_id', '=', 'schedule.team_id')
        .whereRef('nudge.person_id', '=', 'schedule.person_id')
        .whereRef('nudge.schedule_id', '=', 'schedule.id')
        .where('nudge.ready_at', 'is not', null)
        .orderBy('nudge.due_at', 'desc')
        .limit(1)
        .as('due_at'),
    )
    .where('schedule.team_id', '=', owner.teamId)
    .where('schedule.person_id', '=', owner.personId)
    .orderBy('schedule.id')

/** Whether one of the owner's has no next moment: it is over, was stopped, or a nudge carries it right now. */
export async function hasIdle(db: Db, owner: Owner): Promise<boolean> {
  const row = await db
    .selectFrom('schedule')
    .select('id')
    .where((is) => is.and(ownedBy(owner)))
    .where('next_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

type ScheduleRow = {
  readonly id: string
  readonly at: string
  readonly next_at: string | null
  readonly due_at: string | null
  readonly sealed: Buffer
}

export function toSchedule(opened: Opened, { id, at, next_at, due_at, sealed }: ScheduleRow): KeptSchedule {
  const nextAt = next_at ?? due_at
  return {
    schedule: parseSchedule(opened, id, sealed),
    nextAt: nextAt === null ? undefined : new Date(nextAt),
    at: new Date(at),
  }
}

const parseSchedule = (opened: Opened, id: string, sealed: Buffer): Schedule =>
  scheduleSchema.parse(
    JSON.parse(unseal(opened.key, sealed, additionalDataOfSchedule(opened, id)).toString()),
  )

export const scheduleRow = (opened: Opened, { schedule, nextAt }: Timed, now: Date) => ({
  ...ownedBy(opened),
  id: schedule.id,
  at: now.toISOString(),
  next_at: nextAt?.toISOString() ?? null,
  sealed: seal(opened.key, JSON.stringify(schedule), additionalDataOfSchedule(opened, schedule.id)),
})

const additionalDataOfSchedule = ({ teamId, personId }: Owner, id: string): string =>
  additionalData('schedule', teamId, personId, id)
