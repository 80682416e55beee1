import { dayIn, plusDays } from '../days.ts'
import { localMoment } from './moments.ts'
import { isAbsent, nextMoment, workday } from './next-moment.ts'
import { promptFor } from './prompt.ts'
import type { Schedule, ScheduleEvent } from './schedule.ts'
import { monthly } from './wish.ts'

/** After so many without an answer it comes once a month. */
const patience = 3

/** A schedule after what happened. */
export function transition(schedule: Schedule, event: ScheduleEvent): Schedule {
  switch (event.kind) {
    case 'sent':
      return sent(
        { ...handled(schedule, event.dueAt), inDnd: undefined },
        event,
        isFollowUp(schedule, event.dueAt),
      )
    case 'skipped':
      return handled(schedule, event.dueAt)
    case 'answered':
      return answered(schedule)
    case 'turned':
      return { ...schedule, awaiting: false }
    case 'snoozed': {
      const day = dayIn(schedule.zone, event.now)
      return { ...answered(schedule), extra: { kind: 'snooze', at: onWorkday(schedule, plusDays(day, 1)) } }
    }
    case 'paused':
      return {
        ...answered(resting(schedule, (day) => day < event.until)),
        extra: undefined,
        pausedUntil: event.until,
      }
    case 'resumed':
      return { ...schedule, pausedUntil: undefined }
    case 'absent': {
      const { from, until } = event.absence
      const rests = resting(schedule, (day) => from <= day && day <= until)
      const left = { ...rests, absences: [...schedule.absences, event.absence] }
      const { extra, zone } = left
      return extra && isAbsent(left, dayIn(zone, extra.at)) ? { ...left, extra: undefined } : left
    }
    case 'moved':
      return moved(schedule, event.zone, event.now)
  }
}

/** What is told later counts: one that was to come at a given minute of such a day comes on the first day back. */
function resting(schedule: Schedule, isOfRest: (day: string) => boolean): Schedule {
  const { wish } = schedule
  if (wish.unit !== 'once' || !wish.exact || !isOfRest(wish.day)) return schedule
  return { ...schedule, wish: { unit: 'once', day: wish.day, time: wish.time } }
}

/** What was due up to then is over. */
function handled(schedule: Schedule, dueAt: Date): Schedule {
  const { extra, zone } = schedule
  const day = dayIn(zone, dueAt)
  const newest = schedule.handled && schedule.handled.day > day ? schedule.handled : { at: dueAt, day }
  return { ...schedule, handled: newest, extra: extra && extra.at > dueAt ? extra : undefined }
}

type Sent = Extract<ScheduleEvent, { kind: 'sent' }>

/** A follow-up is no nudge of its own: it is neither counted nor followed up. */
function sent(before: Schedule, { dueAt, moment }: Sent, isFollowUp: boolean): Schedule {
  if (before.what.kind !== 'nudge') return before
  const asked = moment === undefined ? {} : { prompt: promptFor(moment, before.prompt) }
  const schedule = { ...before, ...asked }
  if (isFollowUp) return { ...schedule, awaiting: true }
  const { slowed, wish, zone, extra, followUp } = schedule
  const unanswered = schedule.unanswered + 1
  const slows = slowed === 'no' && unanswered >= patience && monthly(wish) !== undefined
  const again = onWorkday(schedule, plusDays(dayIn(zone, dueAt), 1))
  return {
    ...schedule,
    awaiting: true,
    unanswered,
    slowed: slowed === 'unsaid' ? 'said' : slows ? 'unsaid' : slowed,
    extra: extra ?? (followUp ? { kind: 'follow-up', at: again } : undefined),
  }
}

/** Once the person was told that it comes monthly, it stays so until they say otherwise. */
const answered = (schedule: Schedule): Schedule => ({
  ...schedule,
  awaiting: false,
  unanswered: 0,
  slowed: schedule.slowed === 'unsaid' ? 'no' : schedule.slowed,
  extra: schedule.extra?.kind === 'follow-up' ? undefined : schedule.extra,
})

const isFollowUp = ({ extra }: Schedule, dueAt: Date): boolean =>
  extra?.kind === 'follow-up' && extra.at.getTime() === dueAt.getTime()

const onWorkday = (schedule: Schedule, day: string): Date =>
  localMoment(schedule.zone, workday(schedule, day), schedule.wish.time)

/** The same days and hours in another zone; what would be over there already comes on the next working day. */
function moved(schedule: Schedule, zone: string, now: Date): Schedule {
  const pending = nextMoment(schedule, now)
  const there = { ...schedule, zone }
  if (!pending) return there
  const day = dayIn(schedule.zone, pending)
  const isOver = localMoment(zone, day, schedule.wish.time) <= now
  const { extra } = schedule
  if (!isOver) return extra ? { ...there, extra: { ...extra, at: moveTo(schedule, zone, extra.at) } } : there
  const at = onWorkday(there, plusDays(dayIn(zone, now), 1))
  return {
    ...there,
    handled: { at: schedule.handled?.at ?? schedule.since, day },
    extra: { kind: 'snooze', at },
  }
}

const moveTo = ({ zone, wish }: Schedule, other: string, at: Date): Date =>
  localMoment(other, dayIn(zone, at), wish.time)
