import { dayIn, toldIn } from '../../domain/days.ts'
import { nextMoment } from '../../domain/schedule/next-moment.ts'
import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { Clock } from '../../reading/times/times.ts'
import { unlessFull } from '../../store/database/errors.ts'
import { hasIdle, type KeptSchedule } from '../../store/nudges/schedule-rows.ts'
import { changeSchedule, listSchedules, removeSchedule, saveSchedule } from '../../store/nudges/schedules.ts'
import { unrecorded } from '../../store/undo/changes.ts'
import type { Owner } from '../../store/vault.ts'
import type { Own } from '../person/me.ts'

/** A person has one nudge: it has one name. */
export const theNudge = 'nudge'

export type Kept = {
  readonly nudge: KeptSchedule | undefined
  readonly recap: KeptSchedule | undefined
  readonly reminders: readonly KeptSchedule[]
}

/** Whoever asks is there: what was stopped when they left, or could not be reached, goes on. */
export async function schedulesOf(own: Own, owner: Owner): Promise<Kept> {
  const listed = await listSchedules(own.vault, owner)
  const stopped = listed.filter(
    ({ schedule, nextAt }) => nextAt === undefined && nextMoment(schedule, own.now()) !== undefined,
  )
  // Nothing that anybody asked for, and so no step of what they ask for now.
  const unasked = { ...own, vault: unrecorded(own.vault) }
  for (const kept of stopped) await change(unasked, owner, kept, (schedule) => schedule)
  const all = stopped.length > 0 ? await listSchedules(own.vault, owner) : listed
  return {
    nudge: all.find(({ schedule }) => schedule.what.kind === 'nudge'),
    recap: all.find(({ schedule }) => schedule.what.kind === 'recap'),
    reminders: all.filter(({ schedule }) => schedule.what.kind === 'reminder'),
  }
}

/** The same for who asks for something else than nudges: what is not stopped is not looked at. */
export async function goOn(own: Own, owner: Owner): Promise<void> {
  if (await hasIdle(own.vault.db, owner)) await unlessFull(schedulesOf(own, owner), undefined)
}

/** Keeps a schedule with its next moment. */
export async function keep(own: Own, owner: Owner, schedule: Schedule): Promise<void> {
  const now = own.now()
  await saveSchedule(own.vault, owner, { schedule, nextAt: nextMoment(schedule, now) }, now)
}

/** The schedule after a change; undefined when there is none. A moment that is being sent right now is not lost by it. */
export async function change(
  own: Own,
  owner: Owner,
  { schedule: { id }, nextAt }: KeptSchedule,
  by: (schedule: Schedule) => Schedule,
): Promise<Schedule | undefined> {
  const now = own.now()
  const since = nextAt && nextAt <= now ? new Date(nextAt.getTime() - 1) : now
  const kept = await changeSchedule(
    own.vault,
    owner,
    id,
    (schedule) => {
      const changed = by(schedule)
      return { schedule: changed, nextAt: nextMoment(changed, since) }
    },
    now,
  )
  return kept?.schedule
}

/** Keeps what `by` makes of the schedule as it is by then, or of `fresh` where there is none yet. */
export async function keepOver(
  own: Own,
  owner: Owner,
  fresh: Schedule,
  by: (schedule: Schedule) => Schedule,
): Promise<Schedule> {
  const now = own.now()
  const timed = (schedule: Schedule) => ({ schedule, nextAt: nextMoment(schedule, now) })
  const kept = await changeSchedule(own.vault, owner, fresh.id, (old) => timed(by(old)), now)
  if (kept) return kept.schedule
  const schedule = by(fresh)
  await saveSchedule(own.vault, owner, timed(schedule), now)
  return schedule
}

/** Of all that a person has, what their order means: where it is tried again, nothing that they made since. */
export const meant =
  ({ vault: { order } }: Own) =>
  ({ schedule }: KeptSchedule): boolean => {
    if (!order || order.attempt === 1 || schedule.since <= order.begunAt) return true
    order.before?.add(`newer ${schedule.id}`)
    return false
  }

/** Ends all nudges, recaps and reminders; how many there were. */
export async function stopAll(own: Own, owner: Owner): Promise<number> {
  const all = (await listSchedules(own.vault, owner)).filter(meant(own))
  for (const { schedule } of all) await removeSchedule(own.vault, owner, schedule.id)
  return all.length
}

export const clockIn = (zone: string, now: Date): Clock => ({
  today: dayIn(zone, now),
  time: toldIn(zone, now, 'HH:mm'),
})
