/** How a day before another one is named: the weekday that came last before it, or a day or a week before. */
export const earlierDays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'day',
  'week',
] as const
export type Earlier = (typeof earlierDays)[number]

/** The day so named before `day`, both as YYYY-MM-DD. */
export function dayBefore(day: string, by: Earlier): string {
  const from = new Date(`${day}T12:00:00Z`)
  const at = earlierDays.indexOf(by)
  const back = by === 'day' ? 1 : by === 'week' ? 7 : (from.getUTCDay() - at + 7) % 7 || 7
  return new Date(from.getTime() - back * 86_400_000).toISOString().slice(0, 10)
}
