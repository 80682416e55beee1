/** `2026-11-03T09:30` as a clock on the wall of this zone shows it. */
export function localMoment(date: Date, tz: string): string {
  const style = { dateStyle: 'short', timeStyle: 'medium', timeZone: tz } as const
  return new Intl.DateTimeFormat('sv-SE', style).format(date).replace(' ', 'T').slice(0, 16)
}

/** The moment at which a clock on the wall of this zone shows `2026-11-03T09:30`. */
export function momentIn(local: string, tz: string): Date {
  const wanted = Date.parse(`${local}Z`)
  const shownAt = (time: number) => Date.parse(`${localMoment(new Date(time), tz)}Z`)
  const first = wanted - (shownAt(wanted) - wanted)
  // Once more, for the days on which the zone changes its offset.
  return new Date(first - (shownAt(first) - wanted))
}
