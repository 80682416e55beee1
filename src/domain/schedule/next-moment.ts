import { dayIn, dayNumber, plusDays, weekdayOf } from '../days.ts'
import { localMoment } from './moments.ts'
import type { Schedule } from './schedule.ts'
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

function nextRegular(schedule: Schedule, after: Date): Date | undefined {
  const wish = wishOf(schedule)
  // The one before may have been moved to a day after this.
  for (let period = periodOf(wish, dayIn(schedule.zone, after)) - 1; ; period++) {
    const day = dayOfPeriod(wish, period)
    if (day === undefined && period > 0) return undefined
    const settled = day && settle(schedule, day, dayOfPeriod(wish, period + 1))
    const moment = settled && localMoment(schedule.zone, settled, wish.time)
    if (moment && moment > after) return moment
  }
}

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

/** Whether this is the weekday that the wish names: it counts, though they do not work on it. */
export const isAskedFor = ({ wish }: Pick<Schedule, 'wish'>, day: string): boolean =>
  'weekday' in wish && wish.weekday === weekdayOf(day)

/** The first day from this one on that they work and are there. */
export const workday = (schedule: Schedule, day: string): string =>
  firstDay(
    day,
    (each) => awayUntil(schedule, each) ?? (isOff(schedule, each) ? plusDays(each, 1) : undefined),
  )

function firstDay(day: string, instead: (day: string) => string | undefined): string {
  const other = instead(day)
  return other === undefined ? day : firstDay(other, instead)
}

/** Where a day is in an absence or a pause, the first day after it. */
function awayUntil({ absences, pausedUntil }: Schedule, day: string): string | undefined {
  if (isPaused({ pausedUntil }, day)) return pausedUntil
  const absence = absences.find(({ from, until }) => from <= day && day <= until)
  return absence && plusDays(absence.until, 1)
}

export const isPaused = ({ pausedUntil }: Pick<Schedule, 'pausedUntil'>, day: string): boolean =>
  pausedUntil !== undefined && day < pausedUntil

export const isAbsent = ({ absences }: Pick<Schedule, 'absences'>, day: string): boolean =>
  absences.some(({ from, until }) => from <= day && day <= until)

export const isOff = ({ workdays }: Pick<Schedule, 'workdays'>, day: string): boolean =>
  !workdays.includes(weekdayOf(day))
