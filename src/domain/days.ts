import { TZDate } from '@date-fns/tz'
import { format } from './dates.ts'

/** The day it is in a zone: `2026-11-22`. */
export const dayIn = (zone: string, now: Date): string => format(new TZDate(now, zone), 'yyyy-MM-dd')

/** The quarter a day is in, as a number that grows by one each quarter. */
export const quarterOf = (day: string): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)

/** `2026-11-22` as people read it: "22 Nov 2026". */
export const readableDay = (day: string): string =>
  format(new TZDate(`${day}T12:00:00Z`, 'UTC'), 'd MMM yyyy')

/** A quarter's number as people read it: "Q4 2026". */
export const readableQuarter = (quarter: number): string => `Q${(quarter % 4) + 1} ${Math.floor(quarter / 4)}`
