import { nextMoment } from '../../domain/schedule/next-moment.ts'
import { type Schedule, scheduleSchema } from '../../domain/schedule/schedule.ts'
import type { Wish } from '../../domain/schedule/wish.ts'
import { momentText } from './words.ts'

/** A person has one recap: it has one name. */
export const theRecap = 'recap'

export type RecapRhythm = 'monthly' | 'quarterly'

/** The hour at which it comes, unless the form says another. */
export const usualRecapTime = '09:00'

/** On the first day of each month or quarter of the year; on a day off, on the next working day. */
export const recapWish = (rhythm: RecapRhythm, time: string): Wish => ({
  unit: 'month-day',
  every: rhythm === 'monthly' ? 1 : 3,
  day: 1,
  time,
  // Quarters are those of the calendar.
  anchor: '2026-01-01',
})

/** How many months it looks back on. */
export const monthsOf = ({ wish }: Schedule): 1 | 3 => (wish.unit === 'month-day' && wish.every === 3 ? 3 : 1)

export const rhythmOf = (schedule: Schedule): RecapRhythm =>
  monthsOf(schedule) === 3 ? 'quarterly' : 'monthly'

/** It goes by the days that nudges go by, where there are some. */
export function newRecap(wish: Wish, zone: string, nudge: Schedule | undefined, now: Date): Schedule {
  const { workdays, holidays, absences, pausedUntil } = nudge ?? {}
  const since = now.toISOString()
  const days = { ...(workdays && { workdays }), ...(absences && { absences }), holidays, pausedUntil }
  return scheduleSchema.parse({ id: theRecap, what: { kind: 'recap' }, wish, zone, since, ...days })
}

/** "On the first working day of every month at 09:00, Europe/Berlin. Next: Tue 1 Dec." */
export function recapText(schedule: Schedule, now: Date): string {
  const next = nextMoment(schedule, now)
  const often = rhythmOf(schedule) === 'quarterly' ? 'quarter' : 'month'
  const said = `On the first working day of every ${often} at ${schedule.wish.time}, ${schedule.zone}.`
  return next ? `${said} Next: ${momentText(next, schedule, now)}.` : `${said} Nothing more is planned.`
}
