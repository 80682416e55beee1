import { dayNumber, monthNumber } from '../../domain/days.ts'
import { endOfMonths, month, monthIn, monthOrder } from './months.ts'
import { type Span, spanOf } from './spans.ts'
import { told } from './told.ts'

/** A line of somebody's own record, with the headings that it stands under. */
type Noted = {
  readonly text: string
  /** A day that is written as one: `2026-11-22`. */
  readonly on?: string | undefined
  /** What a column of days says. */
  readonly when?: string | undefined
  readonly under: readonly string[]
}

/** `said`: the words that name no more than a month or a span, of the line itself or of a heading over it. */
export type NotedDay = { readonly day: string; readonly said?: string; readonly isOfHeading?: true }

/** The day of what somebody wrote down: by its own words, else by the headings. Undefined where nothing tells. */
export function dayNoted({ text, on, when, under }: Noted, today: string): NotedDay | undefined {
  if (on !== undefined && on <= today) return { day: on }
  const near: Near = { span: spanOf(under, today), today }
  const places = [when, text, inBrackets.exec(text)?.[1]].filter((each) => each !== undefined)
  for (const words of places) {
    const day = dayAtStart(words, near)
    if (day !== undefined) return { day }
  }
  for (const words of [...places, aboutMonth.exec(text)?.[0] ?? '']) {
    const found = monthAtStart(words, near)
    if (found) return found
  }
  const ofWhen = when === undefined ? undefined : spanOf([...under, when], today)
  if (when !== undefined && ofWhen?.words === when) return { day: ofWhen.end, said: when }
  return (
    dayWithin(text, near) ?? (near.span && { day: near.span.end, said: near.span.words, isOfHeading: true })
  )
}

type Near = { readonly span: Span | undefined; readonly today: string }

/** A day that stands at the end of the deed. "Yesterday", in a file, says something of its own day alone. */
function dayWithin(text: string, near: Near): NotedDay | undefined {
  const found = told(text, near.today) ?? (near.span && told(text, near.span.end))
  if (!found) return undefined
  const day = dayAtStart(found.words, near)
  if (day !== undefined) return { day }
  const isNamed = /\d{4}/.test(found.words)
  if (monthIn(found.words)) return monthAtStart(found.words, near) ?? { day: found.day, said: found.words }
  return near.span && !isNamed ? undefined : { day: found.day }
}

/** "… (mid-August)" */
const inBrackets = /[([]([^()[\]]{3,25})[)\]][.\s]*$/

const dayOfMonth = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const numeric =
  /^[([\s]*(?!24\/7)(?:(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?|(\d{1,2})\.(\d{1,2})\.(20\d\d|\d\d)?)(?![\d/%.])/
const named = new RegExp(
  `^[([\\s]*(?:on )?(?:the )?(?:${dayOfMonth}\\.? (?:of )?(${month})\\b|(${month})\\.? ${dayOfMonth}\\b)\\.?(?:,? (20\\d\\d)\\b)?`,
  'i',
)

/** "5/12" under "May" is the 12th of May; what can be read as two days is none. */
function dayAtStart(words: string, near: Near): string | undefined {
  const figures = numeric.exec(words)
  if (figures) {
    const [, one, two, year, day, ofMonth, ofYear] = figures
    const readings =
      day !== undefined
        ? [[day, ofMonth]]
        : one === two
          ? [[one, two]]
          : [
              [one, two],
              [two, one],
            ]
    return theDay(
      readings.map(([date, at]) => ({ date: Number(date), at: Number(at) - 1 })),
      year ?? ofYear,
      near,
    )
  }
  const [, date, name, nameFirst, after, year] = named.exec(words) ?? []
  const at = monthOrder(name ?? nameFirst)
  return at < 0 ? undefined : theDay([{ date: Number(date ?? after), at }], year, near)
}

type Reading = { readonly date: number; readonly at: number }

/** The one day that these readings can be; within the span of the headings, where one is. */
function theDay(
  readings: readonly Reading[],
  year: string | undefined,
  { span, today }: Near,
): string | undefined {
  const of = (reading: Reading, years: readonly number[]) =>
    years.flatMap((each) => dayOf(each, reading) ?? []).filter((day) => day <= today)
  if (year !== undefined) return single(readings.flatMap((each) => of(each, [fullYear(year)])))
  const years = span ? yearsOf(span) : yearsTo(today)
  const inside = readings.flatMap((each) =>
    of(each, years)
      .filter((day) => !span || isIn(day, span))
      .slice(0, 1),
  )
  if (inside.length > 0 || !span) return single(inside)
  const beside = readings.flatMap((each) => of(each, [...years, ...yearsTo(today)]).slice(0, 1))
  return single(beside)
}

const single = (days: readonly string[]): string | undefined => (days.length === 1 ? days[0] : undefined)
const yearsOf = ({ from, to }: Span): number[] => [
  ...new Set([to, from].map((each) => Math.floor(each / 12))),
]
const yearsTo = (today: string): number[] => [0, 1].map((ago) => Number(today.slice(0, 4)) - ago)
const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year)
const isIn = (day: string, { from, to }: Span): boolean => monthNumber(day) >= from && monthNumber(day) <= to

function dayOf(year: number, { date, at }: Reading): string | undefined {
  const day = `${year}-${`${at + 1}`.padStart(2, '0')}-${`${date}`.padStart(2, '0')}`
  const number = dayNumber(day)
  return !Number.isNaN(number) && new Date(`${day}T00:00:00Z`).getUTCDate() === date ? day : undefined
}

const partOf = '(?:early|mid|late|(?:start|beginning|middle|end) of)[ -]*'
const ofYear = String.raw`(?:,? (?:of )?(20\d\d)\b)?`
const about = `(?:(?:by|in|during|around|at|towards?) )?(?:the )?${partOf}(?:the )?(${month})\\b\\.?${ofYear}`
const aboutMonth = new RegExp(
  `(?<!\\b(?:plan|schedul|promis|propos|commit)\\p{L}*\\b.*)\\b${about}(?! ?\\d)`,
  'iu',
)
const monthly = new RegExp(
  `^[([\\s]*(?:${about}|(?:(?:back )?(?:in|during) |last )(${month})\\b\\.?${ofYear}|(${month})\\b\\.?${ofYear}(?=\\s*(?:[:–—,)\\]-]|$)))(?! ?\\d)`,
  'i',
)

/** "Mid-August: …", "by end of March", "May 2025 – …": by the last day of that month, as said in chat. */
function monthAtStart(words: string, { span, today }: Near): NotedDay | undefined {
  const [all, ...found] = monthly.exec(words) ?? []
  const [name, year] = [0, 2, 4].map((place) => [found[place], found[place + 1]]).find(([each]) => each) ?? []
  if (all === undefined || name === undefined) return undefined
  const at = monthOrder(name)
  const now = monthNumber(today)
  const years = year !== undefined ? [Number(year)] : span ? yearsOf(span) : yearsTo(today)
  const months = years.map((each) => each * 12 + at).filter((each) => each <= now)
  const best = months.find((each) => span && each >= span.from && each <= span.to) ?? months[0]
  const day = best === undefined ? undefined : endOfMonths(best, best, today)
  return day === undefined ? undefined : { day, said: all.replace(/^[([\s]+/, '').trim() }
}
