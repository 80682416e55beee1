import { z } from 'zod'
import { dayNumber, dayOfNumber, monthNumber, monthStart, plusDays, weekdayOf } from '../days.ts'

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export const weekdaySchema = z.number().int().min(1).max(7)
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'should be a time: 15:00')

/** Any day of a week or month that counts: every second week is counted from it. */
const anchor = z.iso.date()

/** When a person wants to hear from the bot, in their own zone. */
export const wishSchema = z.discriminatedUnion('unit', [
  z.object({
    unit: z.literal('week'),
    every: z.number().int().min(1).max(52),
    weekday: weekdaySchema,
    time: timeSchema,
    anchor,
  }),
  z.object({
    unit: z.literal('month'),
    every: z.number().int().min(1).max(12),
    /** The first to the fourth of these weekdays in the month; 5 is the last one. */
    nth: z.number().int().min(1).max(5),
    weekday: weekdaySchema,
    time: timeSchema,
    anchor,
  }),
  z.object({
    unit: z.literal('month-day'),
    every: z.number().int().min(1).max(12),
    /** In a month that has no such day, its last one. */
    day: z.number().int().min(1).max(31),
    time: timeSchema,
    anchor,
  }),
  z.object({
    unit: z.literal('once'),
    day: z.iso.date(),
    time: timeSchema,
    /** At this very minute: days off, an absence, a pause or Do Not Disturb that were there before do not move it. */
    exact: z.boolean().optional(),
  }),
])

export type Wish = z.infer<typeof wishSchema>

/** Which of a wish's periods a day is in: one later, one more. */
export function periodOf(wish: Wish, day: string): number {
  switch (wish.unit) {
    case 'week':
      return Math.floor((weekOf(day) - weekOf(wish.anchor)) / wish.every)
    case 'month':
    case 'month-day':
      return Math.floor((monthNumber(day) - monthNumber(wish.anchor)) / wish.every)
    case 'once':
      return day < wish.day ? -1 : 0
  }
}

/** The one day of a period; undefined where the wish has none in it. */
export function dayOfPeriod(wish: Wish, period: number): string | undefined {
  switch (wish.unit) {
    case 'week':
      return dayOfNumber((weekOf(wish.anchor) + period * wish.every) * 7 - 3 + wish.weekday - 1)
    case 'month':
      return nthWeekday(monthNumber(wish.anchor) + period * wish.every, wish)
    case 'month-day': {
      const month = monthNumber(wish.anchor) + period * wish.every
      const last = dayNumber(monthStart(month + 1)) - 1
      return dayOfNumber(Math.min(dayNumber(monthStart(month)) + wish.day - 1, last))
    }
    case 'once':
      return period === 0 ? wish.day : undefined
  }
}

/** Weeks since that of 1970-01-01; they begin on Monday. */
const weekOf = (day: string): number => Math.floor((dayNumber(day) + 3) / 7)

function nthWeekday(month: number, { nth, weekday }: { nth: number; weekday: number }): string {
  if (nth === 5) {
    const last = plusDays(monthStart(month + 1), -1)
    return plusDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = monthStart(month)
  return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
}

/** The same wish once a month; undefined if it comes no more often already. */
export function monthly(wish: Wish): Wish | undefined {
  if (wish.unit !== 'week' || wish.every >= 4) return undefined
  const { weekday, time, anchor } = wish
  return { unit: 'month', every: 1, nth: 1, weekday, time, anchor }
}
