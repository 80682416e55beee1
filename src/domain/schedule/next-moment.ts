import { dayIn, dayNumber, plusDays, weekdayOf } from '../days.ts'
import { localMoment } from './moments.ts'
import { isPublicHoliday } from './public-holidays.ts'
import type { Absence, Schedule } from './schedule.ts'
import { dayOfPeriod, monthly, periodOf, type Wish } from './wish.ts'

/**
 * The next moment after `after`, one in each period of the wish; undefined when nothing more comes. What falls on a day
 * off goes to the next working day; what falls into an absence or a pause is left out, unless the next one would then
 * be more than a week away: that one comes on the first day back.
 */
export function nextMoment(schedule: Schedule, after: Date): Date | undefined {
  const regular = nextRegular(schedule, after)
  const extra = schedule.extra && schedule.extra.at > after ? schedule.extra.at : undefined
  return regular && extra && extra > regular ? regular : (extra ?? regular)
}

/** What counts of the wish now: nobody answered, so it is monthly. */
export const wishOf = ({ wish, slowed }: Schedule): Wish => (slowed === 'no' ? wish : (monthly(wish) ?? wish))

/** A century of weeks: whoever is away for longer has no next moment, and everybody waits while it is looked for. */
const mostPeriods = 5200

function nextRegular(given: Schedule, after: Date): Date | undefined {
  const schedule = { ...given, absences: joined(given.absences) }
  const wish = wishOf(schedule)
  // The one before may have been moved to a day after this.
  const first = periodOf(wish, dayIn(schedule.zone, after)) - 1
  for (let period = first; period < first + mostPeriods; period++) {
    const day = dayOfPeriod(wish, period)
    if (day === undefined && period > 0) return undefined
    const settled = day && settle(schedule, day, dayOfPeriod(wish, period + 1))
    const moment = settled && localMoment(schedule.zone, settled, wish.time)
    if (moment && moment > after) return moment
  }
  return undefined
}

/** The same days in as few absences as they need. */
function joined(absences: readonly Absence[]): Absence[] {
  const all: Absence[] = []
  for (const { from, until } of absences.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = all.at(-1)
    const isNext = last !== undefined && from <= dayAfter(last.until)
    if (isNext && until > last.until) all[all.length - 1] = { from: last.from, until }
    if (!isNext && from <= until) all.push({ from, until })
  }
  return all
}

/** Days are written in four digits of the year: the last of all is followed by itself. */
const dayAfter = (day: string): string => (day < lastDay ? plusDays(day, 1) : day)
const lastDay = '9999-12-31'

/** The day on which a wish's day takes place, if it does; `next` is the wish's next day. */
function settle(schedule: Schedule, day: string, next: string | undefined): string | undefined {
  if (schedule.handled && day <= schedule.handled.day) return undefined
  if (isExact(schedule)) return day
  const back = firstDay(day, (each) => awayUntil(schedule, each))
  if (back !== day && next !== undefined && dayNumber(next) - dayNumber(back) <= 7) return undefined
  return schedule.wish.unit === 'once' || isAskedFor(schedule, back) ? back : workday(schedule, back)
}

/** Whether it was asked for at a given minute. */
export const isExact = ({ wish }: Pick<Schedule, 'wish'>): boolean =>
  wish.unit === 'once' && wish.exact === true

/** Whether this is the weekday that the wish names: it counts, though they do not work on it; not a public holiday. */
export const isAskedFor = (schedule: Pick<Schedule, 'wish' | 'holidays'>, day: string): boolean =>
  'weekday' in schedule.wish && schedule.wish.weekday === weekdayOf(day) && !isHoliday(schedule, day)

/** The first day from this one on that they work and are there. */
export const workday = (schedule: Schedule, day: string): string =>
  firstDay(day, (each) => awayUntil(schedule, each) ?? (isOff(schedule, each) ? dayAfter(each) : undefined))

function firstDay(day: string, instead: (day: string) => string | undefined): string {
  const other = instead(day)
  return other === undefined || other === day ? day : firstDay(other, instead)
}

/** Where a day is in an absence or a pause, the first day after it. */
function awayUntil({ absences, pausedUntil }: Schedule, day: string): string | undefined {
  if (isPaused({ pausedUntil }, day)) return pausedUntil
  const absence = absences.find(({ from, until }) => from <= day && day <= until)
  return absence && dayAfter(absence.until)
}

export const isPaused = ({ pausedUntil }: Pick<Schedule, 'pausedUntil'>, day: string): boolean =>
  pausedUntil !== undefined && day < pausedUntil

export const isAbsent = ({ absences }: Pick<Schedule, 'absences'>, day: string): boolean =>
  absences.some(({ from, until }) => from <= day && day <= until)

export const isOff = (schedule: Pick<Schedule, 'workdays' | 'holidays'>, day: string): boolean =>
  !schedule.workdays.includes(weekdayOf(day)) || isHoliday(schedule, day)

const isHoliday = ({ holidays }: Pick<Schedule, 'holidays'>, day: string): boolean =>
  holidays !== undefined && isPublicHoliday(holidays, day)
