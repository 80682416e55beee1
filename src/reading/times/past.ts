import { GB } from 'chrono-node/en'

/** The one day that words name, as it lies behind a person: "last Tuesday", "on Monday", "yesterday". */
export function pastDayIn(words: string, today: string): string | undefined {
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 }
  const [found, ...more] = GB.parse(words, reference)
  if (!found || more.length > 0 || found.end || found.start.isCertain('hour')) return undefined
  if (!found.start.isCertain('day') && !found.start.isCertain('weekday')) return undefined
  const day = found.start.date()
  // "On Friday", said on a Thursday, is the Friday before.
  if (day > reference.instant && found.start.isCertain('weekday')) day.setUTCDate(day.getUTCDate() - 7)
  return day > reference.instant ? undefined : day.toISOString().slice(0, 10)
}
