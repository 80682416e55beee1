import { readableDay, toldIn } from '../../domain/days.ts'
import { nextMoment, wishOf } from '../../domain/schedule/next-moment.ts'
import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { Wish } from '../../domain/schedule/wish.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? ''

/** "Every Friday at 15:00" */
export function wishText(wish: Wish): string {
  switch (wish.unit) {
    case 'week':
      return `${weeks(wish.every, weekdayName(wish.weekday))} at ${wish.time}`
    case 'month':
      return `On the ${nths[wish.nth - 1]} ${weekdayName(wish.weekday)} of ${months(wish.every)} at ${wish.time}`
    case 'month-day':
      return `On the ${wish.day === 31 ? 'last day' : ordinal(wish.day)} of ${months(wish.every)} at ${wish.time}`
    case 'once':
      return `Once, on ${readableDay(wish.day)} at ${wish.time}`
  }
}

const nths = ['first', 'second', 'third', 'fourth', 'last']

function weeks(every: number, weekday: string): string {
  if (every === 1) return `Every ${weekday}`
  return every === 2 ? `Every second ${weekday}` : `Every ${every} weeks on ${weekday}`
}

const months = (every: number): string => (every === 1 ? 'every month' : `every ${every} months`)

function ordinal(day: number): string {
  const end = ['th', 'st', 'nd', 'rd'][day % 10]
  return `${day}${day > 10 && day < 14 ? 'th' : (end ?? 'th')}`
}

/** The schedule in full: "Every Friday at 15:00, Europe/Berlin. Next: Fri 27 Nov." */
export function scheduleText(schedule: Schedule, now: Date): string {
  const next = nextMoment(schedule, now)
  if (schedule.wish.unit === 'once' && next) {
    return `Once, on ${momentText(next, schedule, now)} at ${schedule.wish.time}, ${schedule.zone}.`
  }
  const said = `${wishText(wishOf(schedule))}, ${schedule.zone}.`
  return next ? `${said} Next: ${momentText(next, schedule, now)}.` : `${said} Nothing more is planned.`
}

/** What a nudge asks about: the time since the one before, for that of a month may come on its first day. */
export function spanText(schedule: Schedule): string {
  const wish = wishOf(schedule)
  if (wish.unit === 'once') return 'lately'
  if (wish.unit === 'week')
    return wish.every === 1 ? 'this week' : `in the past ${severalOf(wish.every)} weeks`
  return wish.every === 1 ? 'in the past month' : `in the past ${severalOf(wish.every)} months`
}

const severalOf = (count: number): string => ['two', 'three', 'four'][count - 2] ?? String(count)

/** "Fri 27 Nov"; with the year where it is another one. */
export const dayText = (day: string, now: Date): string =>
  toldIn('UTC', new Date(`${day}T12:00:00Z`), isOf(now, day) ? 'EEE d MMM' : 'EEE d MMM yyyy')

const isOf = (now: Date, day: string): boolean => day.startsWith(now.toISOString().slice(0, 4))

/** Why nothing came on that day. */
export const missedText = (day: string, now: Date): string =>
  `On ${dayText(day, now)} you had Do Not Disturb on, so it didn’t come.`

/** "Fri 27 Nov"; with the year where it is another one, and with the time where it is not the usual one. */
export function momentText(moment: Date, { zone, wish }: Schedule, now: Date): string {
  const isThisYear = toldIn(zone, moment, 'yyyy') === toldIn(zone, now, 'yyyy')
  const day = toldIn(zone, moment, isThisYear ? 'EEE d MMM' : 'EEE d MMM yyyy')
  const time = toldIn(zone, moment, 'HH:mm')
  return time === wish.time ? day : `${day} at ${time}`
}
