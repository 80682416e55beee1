import { createRequire } from 'node:module'
import { memoize } from 'es-toolkit/function/memoize'
import { z } from 'zod'
import { dayNumber, dayOfNumber } from '../days.ts'

// It takes a tenth of a second and 35 MB, so it is loaded once somebody goes by public holidays, and not before.
const load = createRequire(import.meta.url)
const library = () => load('date-holidays') as typeof import('date-holidays').default

/** Whether it is a day off in all of a country, by its ISO 3166 code: "DE". */
export function isPublicHoliday(country: string, day: string): boolean {
  const year = Number(day.slice(0, 4))
  // One that begins in December may last into January, and be made up for in the year before.
  return year >= known.from && year <= known.until
    ? [year - 1, year, year + 1].some((each) => daysOff(country, each).has(day))
    : false
}

/** Rules of other years are nobody's. */
const known = { from: 1970, until: 2100 }

const daysOff = (country: string, year: number): ReadonlySet<string> =>
  isCountry(country) ? daysOf(`${country} ${year}`) : new Set()

const daysOf = memoize((name: string): ReadonlySet<string> => {
  const [country = '', year = ''] = name.split(' ')
  const holidays = new (library())(country, { types: ['public'] }).getHolidays(Number(year))
  return new Set(holidays.flatMap(({ date, start, end }) => wholeDays(date.slice(0, 10), start, end)))
})

const hour = 3_600_000

/** Half a day off is none. Holidays that begin at sunset are told by the day after. */
function wholeDays(first: string, start: Date, end: Date): string[] {
  const length = (end.getTime() - start.getTime()) / (24 * hour)
  const days = length < almostOne ? 0 : Math.max(1, Math.round(length))
  return Array.from({ length: days }, (_, at) => dayOfNumber(dayNumber(first) + at))
}

/** A day of 23 hours, when the clocks go forward, is one. */
const almostOne = 20 / 24

export type Country = { readonly code: string; readonly name: string }

/** The countries whose public holidays are known, by name. */
export const countries = memoize((): readonly Country[] => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return Object.entries(new (library())().getCountries('en'))
    .map(([code, name]) => ({ code, name: names.of(code) ?? name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
})

export const countryName = (code: string): string =>
  countries().find((country) => country.code === code)?.name ?? code

export const isCountry = (code: string): boolean => countries().some((country) => country.code === code)

/** The one country in which clocks show this zone's time; no more than a guess of where somebody lives. */
export function countryOfZone(zone: string): Country | undefined {
  const named = canonical(zone)
  const found = countries().filter(({ code }) => zonesOf(code).includes(named))
  return found.length === 1 ? found[0] : undefined
}

/** Every Node that runs this has `getTimeZones`; the types don't know it yet. */
const zonesOf = memoize((code: string): readonly string[] => {
  const locale: object = new Intl.Locale(`und-${code}`)
  const zones = 'getTimeZones' in locale && typeof locale.getTimeZones === 'function' && locale.getTimeZones()
  return zonesSchema.parse(zones).map(canonical)
})

const zonesSchema = z.array(z.string()).catch([])

/** Zones have names of today and of before. */
const canonical = (zone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
