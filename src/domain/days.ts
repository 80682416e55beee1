import { TZDate } from '@date-fns/tz'
import { format } from './dates.ts'

/** The day it is in a zone: `2026-11-22`. */
export const dayIn = (zone: string, now: Date): string => toldIn(zone, now, 'yyyy-MM-dd')

/** A moment as a zone's clocks and calendars show it, in date-fns' letters: `EEE d MMM` is "Fri 27 Nov". */
export const toldIn = (zone: string, moment: Date, letters: string): string =>
  format(new TZDate(moment, zone), letters)

/** The quarter a day is in, as a number that grows by one each quarter. */
export const quarterOf = (day: string): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)

/** `2026-11-22` as people read it: "22 Nov 2026". */
export const readableDay = (day: string): string =>
  format(new TZDate(`${day}T12:00:00Z`, 'UTC'), 'd MMM yyyy')

const dayLength = 86_400_000

/** Days since 1970-01-01, a Thursday. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength
export const dayOfNumber = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10)
export const plusDays = (day: string, count: number): string => dayOfNumber(dayNumber(day) + count)

/** Monday is 1 and Sunday 7. */
export const weekdayOf = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

/** Months since the year 0. */
export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
/** The first day of a month by its number. */
export const monthStart = (number: number): string =>
  new Date(Date.UTC(Math.floor(number / 12), number % 12, 1)).toISOString().slice(0, 10)
