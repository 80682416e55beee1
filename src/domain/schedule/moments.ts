import { tzOffset } from '@date-fns/tz'

const minute = 60_000
/** More than any change of a zone's offset, a skipped day included. */
const around = 30 * 60 * minute

/**
 * The moment at which the clocks of a zone show this day and time: the first one where they show it twice, and where
 * they skip it, the first moment after.
 */
export function localMoment(zone: string, day: string, time: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`)
  const offset = (at: number) => tzOffset(zone, new Date(at)) * minute
  const before = offset(shown - around)
  const later = offset(shown + around)
  const exact = [shown - before, shown - later].filter((at) => at + offset(at) === shown)
  if (exact.length > 0) return new Date(Math.min(...exact))
  return new Date(firstAfter(shown - later, shown - before, (at) => at + offset(at) > shown))
}

/** The first minute over `from` up to `to` of which something is true that stays true. */
function firstAfter(from: number, to: number, isTrue: (at: number) => boolean): number {
  let [low, high] = [Math.ceil(from / minute), Math.ceil(to / minute)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isTrue(middle * minute)) high = middle
    else low = middle + 1
  }
  return low * minute
}

/** A morning’s hour in the evening: `20:30` for `08:30`. */
export const plusTwelve = (time: string): string => `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`
