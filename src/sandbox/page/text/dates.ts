export type Zone = { readonly tz: string; readonly now: Date }

/** A moment in the words of a date format such as `{date_short_pretty} at {time}`: docs.slack.dev, date formatting. */
export function dateText(seconds: number, format: string, zone: Zone): string | undefined {
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) return undefined
  return format.replaceAll(/\{(\w+)\}/g, (token, name: string) => datePart(date, name, zone) ?? token)
}

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date: { month: 'long', day: 'numeric', year: 'numeric' },
  date_short: { month: 'short', day: 'numeric', year: 'numeric' },
  date_long: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  time_secs: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
}

function datePart(date: Date, name: string, zone: Zone): string | undefined {
  if (name === 'date_num') return isoDay(date, zone.tz)
  if (name === 'ago') return ago(date, zone.now)
  if (name === 'day_divider_pretty') return dayName(date, zone)
  const [base = name] = name.split('_pretty')
  const style = styles[base]
  if (style === undefined) return undefined
  const pretty = name.endsWith('_pretty') ? nearDay(date, zone)?.toLowerCase() : undefined
  return pretty ?? inZone(date, zone.tz, style)
}

/** `Today`, `Yesterday` or `Tuesday, November 3`; the year only where it is another one. */
export function dayName(date: Date, zone: Zone): string {
  const year = (day: Date) => isoDay(day, zone.tz).slice(0, 4)
  const style: Intl.DateTimeFormatOptions = { weekday: 'long', month: 'long', day: 'numeric' }
  const other = year(date) === year(zone.now) ? {} : { year: 'numeric' as const }
  return nearDay(date, zone) ?? inZone(date, zone.tz, { ...style, ...other })
}

export function timeOfDay(date: Date, tz: string): string {
  return inZone(date, tz, { hour: 'numeric', minute: '2-digit' })
}

export function fullMoment(date: Date, tz: string): string {
  return inZone(date, tz, { dateStyle: 'full', timeStyle: 'medium' })
}

/** `Fri, Nov 27, 3:00 PM` */
export function minuteOf(date: Date, tz: string): string {
  const day = { weekday: 'short', month: 'short', day: 'numeric' } as const
  return inZone(date, tz, { ...day, hour: 'numeric', minute: '2-digit' })
}

/** `2026-11-03` in this zone: days compare as text. */
function isoDay(date: Date, tz: string): string {
  return dayReader(tz)(date)
}

/** Reads many days with one formatter: they are slow to make and quick to use. */
export function dayReader(timeZone: string): (date: Date) => string {
  const style = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, ...style })
  return (date) => format.format(date)
}

/** A message's ts as a date. */
export function momentOf(ts: string): Date {
  return new Date(Number(ts) * 1000)
}

function nearDay(date: Date, { tz, now }: Zone): string | undefined {
  const dayNumber = (day: Date) => Date.parse(isoDay(day, tz)) / 86_400_000
  const away = dayNumber(date) - dayNumber(now)
  return { [-1]: 'Yesterday', 0: 'Today', 1: 'Tomorrow' }[away]
}

export function ago(date: Date, now: Date): string {
  const minutes = Math.round((date.getTime() - now.getTime()) / 60_000)
  const words = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' })
  if (Math.abs(minutes) < 1) return 'just now'
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute')
  if (Math.abs(minutes) < 60 * 24) return words.format(Math.round(minutes / 60), 'hour')
  return words.format(Math.round(minutes / 60 / 24), 'day')
}

function inZone(date: Date, tz: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: tz, ...style }).format(date).replaceAll('\u202f', ' ')
}
