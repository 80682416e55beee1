import { dayIn, plusDays } from '../days.ts'
import { localMoment } from './moments.ts'
import { isAbsent, isAskedFor, isExact, isOff, isPaused, nextMoment } from './next-moment.ts'
import type { Decision, Facts, Schedule } from './schedule.ts'
import { transition } from './transitions.ts'

const hour = 3_600_000

/**
 * So long after its moment something may still go out: a Friday's nudge still helps on Friday evening, and not on
 * Saturday. What comes once, or once in months, is late rather than lost.
 */
const hours = { usual: 6, rare: 24 } as const

/** What to do with a schedule that is due. */
export function decide(schedule: Schedule, facts: Facts): Decision {
  const { dueAt, now, dnd } = facts
  if (facts.person !== 'active') return { kind: 'end', why: facts.person }
  if (now < dueAt) return { kind: 'wait', until: dueAt, why: 'early' }
  const end = windowEnd(schedule, dueAt)
  if (now > end) return tooLate(schedule, facts)
  const why = notThatDay(schedule, facts)
  if (why) return { kind: 'skip', why, schedule, next: nextMoment(withHoliday(schedule, facts), now) }
  if (noteAdded(schedule, facts))
    return skipped(transition(schedule, { kind: 'answered' }), facts, 'note-added')
  if (dnd && dnd.until > now && !isExact(schedule)) {
    if (dnd.until < end) return { kind: 'wait', until: dnd.until, why: 'dnd' }
    return skipped({ ...schedule, inDnd: dayIn(schedule.zone, dueAt) }, facts, 'dnd')
  }
  return {
    kind: 'send',
    followUp: isExtra(schedule, dueAt) && schedule.extra?.kind === 'follow-up',
    slowed: schedule.slowed === 'unsaid',
  }
}

/** The last moment at which something due may go out: some hours later, but on the same day of theirs. */
export function windowEnd({ zone, wish, what }: Schedule, dueAt: Date): Date {
  if (wish.unit === 'once' || what.kind === 'recap') return new Date(dueAt.getTime() + hours.rare * hour)
  const midnight = localMoment(zone, plusDays(dayIn(zone, dueAt), 1), '00:00')
  return new Date(Math.min(dueAt.getTime() + hours.usual * hour, midnight.getTime() - 1))
}

/** Moments that passed meanwhile are passed over too, up to one that is still in its window. */
function tooLate(schedule: Schedule, { dueAt, now }: Facts): Decision {
  const left = transition(schedule, { kind: 'skipped', dueAt })
  const since = new Date(Math.max(dueAt.getTime(), now.getTime() - hours.usual * hour))
  return { kind: 'skip', why: 'too-late', schedule: left, next: nextMoment(left, since) }
}

function skipped(schedule: Schedule, { dueAt, now }: Facts, why: 'note-added' | 'dnd'): Decision {
  const left = transition(schedule, { kind: 'skipped', dueAt })
  return { kind: 'skip', why, schedule: left, next: nextMoment(left, now) }
}

function notThatDay(schedule: Schedule, { dueAt, now, holidayStatusUntil }: Facts) {
  const day = dayIn(schedule.zone, dueAt)
  if (isExact(schedule)) return undefined
  if (isPaused(schedule, day)) return 'paused'
  if (isAbsent(schedule, day)) return 'absence'
  if (schedule.readStatus && holidayStatusUntil && holidayStatusUntil > now) return 'holiday'
  const isChosen = schedule.wish.unit === 'once' || isExtra(schedule, dueAt) || isAskedFor(schedule, day)
  return isOff(schedule, day) && !isChosen ? 'day-off' : undefined
}

/** A holiday in the status is an absence, and not kept. */
function withHoliday(schedule: Schedule, { dueAt, holidayStatusUntil }: Facts): Schedule {
  const { zone, absences, readStatus } = schedule
  if (!readStatus || !holidayStatusUntil) return schedule
  const holiday = { from: dayIn(zone, dueAt), until: dayIn(zone, new Date(holidayStatusUntil.getTime() - 1)) }
  return { ...schedule, absences: [...absences, holiday] }
}

/** Since the last nudge, or since the last time that one was passed over. */
function noteAdded({ what, since, handled }: Schedule, { lastNoteAt, lastNudgeAt }: Facts): boolean {
  if (what.kind !== 'nudge' || !lastNoteAt) return false
  return [since, handled?.at, lastNudgeAt].every((at) => at === undefined || lastNoteAt > at)
}

const isExtra = ({ extra }: Schedule, dueAt: Date): boolean => extra?.at.getTime() === dueAt.getTime()
