import { dayIn, toldIn, weekdayOf } from '../../../domain/days.ts'
import { stem, stemsOf, tokensOf } from '../../../domain/tokens.ts'
import { type Clock, timesIn } from '../../../reading/times/times.ts'
import type { KeptSchedule } from '../../../store/nudges/schedule-rows.ts'
import { removeSchedule } from '../../../store/nudges/schedules.ts'
import type { AskerReply } from '../../answer.ts'
import { withoutTimes } from '../../meaning/time-words.ts'
import type { Me, Own } from '../../person/me.ts'
import { clockIn, schedulesOf } from '../../schedules/kept.ts'
import { stopNudges } from '../../schedules/stop.ts'
import { reminderStoppedReply, remindersStoppedReply, whichReminderReply } from './reply.ts'
import type { ReminderEnd } from './spec.ts'

/** Ends the reminder that is meant; where several may be, or none is, it asks. Nudges go on. */
export async function endReminder(
  own: Own,
  me: Me,
  { which, all, nudges }: ReminderEnd,
): Promise<AskerReply> {
  const { nudge, reminders } = await schedulesOf(own, me.owner)
  const coming = reminders.filter(({ nextAt }) => nextAt !== undefined)
  const found = meant(which, coming, own.now())
  if (nudges && found.length === 0) return stopNudges(own, me)
  const now = own.now()
  // A reminder and the nudge may both come every week.
  const isEither = nudge !== undefined && /\b(?:weekly|monthly)\b/i.test(which)
  if (isEither || found.length === 0 || (found.length > 1 && !all)) {
    const offered = found.length > 0 ? found : coming
    return whichReminderReply(schedulesIn(offered), {
      which,
      found: found.length > 0,
      nudge: nudge !== undefined,
      now,
    })
  }
  for (const { schedule } of found) await removeSchedule(own.vault, me.owner, schedule.id)
  const left = coming.length - found.length
  const [first] = schedulesIn(found)
  return first && found.length === 1
    ? reminderStoppedReply(left, first)
    : remindersStoppedReply(found.length, left, nudge !== undefined)
}

const schedulesIn = (all: readonly KeptSchedule[]) => all.map(({ schedule }) => schedule)

/** Those that fit all that was said of them: when they come, how often, what they show. */
function meant(which: string, coming: readonly KeptSchedule[], now: Date): readonly KeptSchedule[] {
  const said = which.replace(/['’]s\b/g, '')
  const fitting = coming.filter((kept) => comesThen(said, kept, now) && shows(said, kept))
  const order = /\b(last|latest|newest)\b|\b(next|first)\b/i.exec(said)
  if (!order || fitting.length < 2) return fitting
  const at = (kept: KeptSchedule) =>
    order[1] ? -kept.schedule.since.getTime() : (kept.nextAt?.getTime() ?? 0)
  return fitting.toSorted((one, other) => at(one) - at(other)).slice(0, 1)
}

function comesThen(said: string, { schedule, nextAt }: KeptSchedule, now: Date): boolean {
  const { zone, wish } = schedule
  const clock: Clock = clockIn(zone, now)
  const day = nextAt ? dayIn(zone, nextAt) : ''
  if (/\bweekly\b/i.test(said) && wish.unit !== 'week') return false
  if (/\bmonthly\b/i.test(said) && !wish.unit.startsWith('month')) return false
  return timesIn(said, clock).every((each) => {
    const isThatDay =
      each.day !== undefined
        ? each.day === day
        : each.weekday === undefined || each.weekday === weekdayOf(day)
    return isThatDay && (each.time === undefined || (nextAt && each.time === toldIn(zone, nextAt, 'HH:mm')))
  })
}

const small = new Set('about my me of the to with one reminder expectations show'.split(' '))

function shows(said: string, { schedule: { what } }: KeptSchedule): boolean {
  const wanted = tokensOf(withoutTimes(said)).filter(({ word }) => !small.has(word))
  const says = new Set(what.kind === 'reminder' ? stemsOf(what.says) : [])
  return wanted.every(({ word }) => says.has(stem(word)))
}
