import { readableDay } from '../../domain/days.ts'
import type { Period, Unit } from '../../reading/times/period.ts'

/** From the first day to the last, and how that was said. */
export type Days = { readonly since: string; readonly until?: string; readonly said: string }

/** The days of a period, on the day that it is. */
export function daysOf(period: Period, today: string): Days {
  switch (period.kind) {
    case 'this': {
      const { unit } = period
      const said = unit === 'day' ? 'today' : `this ${unit}`
      return { since: startOf(unit, today), until: dayBefore(startOf(unit, today, -1)), said }
    }
    case 'last':
      return period.count === 1 ? oneBefore(period.unit, today) : upTo(today, period.unit, period.count)
    case 'since':
      return since(period.day)
    case 'since-last':
      return since(startOf(period.unit, today, 1))
    case 'since-month': {
      const { year, month } = partsOf(today)
      return since(dayOf(period.month > month ? year - 1 : year, period.month, 1))
    }
    case 'in':
      return named(period, today)
  }
}

/** The whole of a year, or of a quarter or month that has a name. */
function named({ year, quarter, month }: Extract<Period, { kind: 'in' }>, today: string): Days {
  const now = partsOf(today)
  const first = month ?? (quarter ?? 1) * 3 - 2
  const months = month === undefined ? (quarter === undefined ? 12 : 3) : 1
  const of = year ?? (first > now.month ? now.year - 1 : now.year)
  const until = dayBefore(dayOf(of, first + months, 1))
  const begins = dayOf(of, first, 1)
  if (month === undefined)
    return { since: begins, until, said: `in ${quarter === undefined ? of : `Q${quarter} ${of}`}` }
  return { since: begins, until, said: `in ${monthName(begins)} ${of}` }
}

const monthName = (day: string): string =>
  new Date(day).toLocaleString('en', { month: 'long', timeZone: 'UTC' })

const since = (day: string): Days => ({ since: day, said: `since ${readableDay(day)}` })

/** The whole one before: last quarter, without a day of this one. */
function oneBefore(unit: Unit, today: string): Days {
  const said = unit === 'day' ? 'yesterday' : `last ${unit}`
  return { since: startOf(unit, today, 1), until: dayBefore(startOf(unit, today)), said }
}

/** So many of them that end today: the last 30 days. */
function upTo(today: string, unit: Unit, count: number): Days {
  const { year, month, day } = partsOf(today)
  const said = `in the last ${count} ${unit}s`
  if (unit === 'day' || unit === 'week') {
    return { since: dayOf(year, month, day + 1 - count * (unit === 'week' ? 7 : 1)), until: today, said }
  }
  const then = month - count * { month: 1, quarter: 3, year: 12 }[unit]
  const lastOfMonth = partsOf(dayOf(year, then + 1, 0)).day
  return { since: dayOf(year, then, Math.min(day, lastOfMonth) + 1), until: today, said }
}

/** The first day of the unit that a day is in, or of the one so many before. Weeks begin on Monday. */
function startOf(unit: Unit, today: string, ago = 0): string {
  const { year, month, day } = partsOf(today)
  switch (unit) {
    case 'day':
      return dayOf(year, month, day - ago)
    case 'week':
      return dayOf(year, month, day - ((new Date(today).getUTCDay() + 6) % 7) - 7 * ago)
    case 'month':
      return dayOf(year, month - ago, 1)
    case 'quarter':
      return dayOf(year, month - ((month - 1) % 3) - 3 * ago, 1)
    case 'year':
      return dayOf(year - ago, 1, 1)
  }
}

function partsOf(today: string) {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  return { year, month, day }
}

/** Days and months over or under their bounds reach into the next or the one before. */
const dayOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

const dayBefore = (day: string): string => startOf('day', day, 1)
