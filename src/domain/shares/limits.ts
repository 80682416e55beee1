/** What one person shows at a time, to all and to one of them; and the messages about it that are sent. */
export const shareLimits = {
  standing: 50,
  toOne: 10,
  /** One person causes so many in an hour: what is shown then waits for them to try again. */
  caused: { count: 20, minutes: 60 },
  /** One person gets so many in a day, whoever causes them: the next ones come later, a day at the most. */
  got: { count: 20, minutes: 24 * 60 },
  /** And so many of them from one. */
  fromOne: { count: 10, minutes: 24 * 60 },
} as const

/** Why something can't be shown to somebody now. */
export type OverLimit = 'standing' | 'toOne' | 'caused'

type Limit = { readonly count: number; readonly minutes: number }

/** The first moment from which one more keeps to the limit, whatever comes before and after it. */
export function firstFree(times: readonly Date[], { count, minutes }: Limit, from: Date): Date {
  const span = minutes * 60_000
  const taken = times.map(Number)
  const fits = (at: number) => {
    const all = [...taken, at].sort((one, other) => one - other)
    return all.every((first, n) => (all[n + count] ?? Number.POSITIVE_INFINITY) - first >= span)
  }
  const candidates = [Number(from), ...taken.map((at) => at + span)].filter((at) => at >= Number(from))
  const free = candidates.sort((one, other) => one - other).find(fits)
  return free === undefined ? from : new Date(free)
}
