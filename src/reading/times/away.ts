import { dayNumber, dayOfNumber, monthNumber, monthStart, plusDays, weekdayOf } from '../../domain/days.ts'
import type { Absence } from '../../domain/schedule/schedule.ts'
import { type Clock, type Said, timesIn } from './times.ts'

/** The day on which it goes on, or the days on which nothing is to come. */
export type Away =
  | { readonly kind: 'until'; readonly day: string }
  | ({ readonly kind: 'absence' } & Absence)
  | { readonly kind: 'unclear' }

/** How long a person wants to hear nothing, in their words: "until Monday", "I'm out 3–14 August". */
export function awayIn(text: string, clock: Clock): Away {
  const lower = text.toLowerCase()
  const { today } = clock
  const said = timesIn(text, clock).filter((each) => each.day !== undefined || each.weekday !== undefined)
  const range = said.find((each) => each.until !== undefined)
  if (range?.until) {
    const { from, until } = running(text, today, absence(range.next, range.until))
    return isBackwards(text, from, until) ? { kind: 'unclear' } : absence(from, until)
  }
  const [first] = said
  const until = (day: string | undefined): Away =>
    day !== undefined && day > today ? { kind: 'until', day } : { kind: 'unclear' }
  if (untilWord.test(lower)) return until(unitIn(lower, today)?.from ?? first?.next)
  const whole = unitIn(lower, today)
  if (whole) return absence(whole.from, whole.until)
  if (!first) return { kind: 'unclear' }
  if (isLength(first)) return until(first.next)
  if (/^\p{L}+$/u.test(first.text) && first.day?.endsWith('-01'))
    return absence(first.next, endOfMonth(first.next))
  return absence(first.next, first.next)
}

const absence = (from: string, until: string) => ({ kind: 'absence' as const, from, until })

/** Without a year, days that began within the past months and end ahead are those of now, and not of a year later. */
function running(text: string, today: string, coming: Absence): Absence {
  const from = yearsOn(coming.from, -1)
  const [until] = [-2, -1, 0].map((years) => yearsOn(coming.until, years)).filter((day) => day >= from)
  const isNow =
    until !== undefined &&
    from < today &&
    until >= today &&
    dayNumber(today) - dayNumber(from) <= recently &&
    dayNumber(until) - dayNumber(from) <= longest
  return isNow && !/\d{4}/.test(text) ? { from, until } : coming
}

/** Days. */
const recently = 190
const longest = 300

const yearsOn = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`.replace('-02-29', '-02-28')

/** "14–3 August": a slip, or until another month. Who is away for most of a year names the year. */
const isBackwards = (text: string, from: string, until: string): boolean =>
  dayNumber(until) - dayNumber(from) > longest && !/\d{4}/.test(text)

const untilWord = /\b(?:until|till?|back (?:on|in)|resume|again on|'til)\b/

/** A week, month or day as a whole: "next week". */
function unitIn(lower: string, today: string): Absence | undefined {
  const [, which, unit] =
    /\b(this|next|coming) (week|month)\b|\bskip (the|one) (week|month)\b/.exec(lower)?.filter(Boolean) ?? []
  const later = which === 'next' || which === 'coming' ? 1 : 0
  if (unit === 'week') {
    const monday = plusDays(today, 1 - weekdayOf(today) + 7 * later)
    return { from: later ? monday : today, until: plusDays(monday, 6) }
  }
  if (unit === 'month') {
    const first = monthStart(monthNumber(today) + later)
    return { from: later ? first : today, until: endOfMonth(first) }
  }
  return /\btoday\b/.test(lower) ? { from: today, until: today } : undefined
}

const endOfMonth = (day: string): string => dayOfNumber(dayNumber(monthStart(monthNumber(day) + 1)) - 1)

/** "For two weeks", "2w": from now on, and not a day by its name. */
const isLength = ({ text }: Said): boolean =>
  /\d ?(?:w|d|wks?|weeks?|days?|months?)\b|\b(?:weeks?|days?|months?|year)\b/i.test(text)
