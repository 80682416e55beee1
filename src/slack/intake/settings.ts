/** How what came in is kept, in milliseconds. */
export type Keeping = {
  /**
   * So long after its process ended others wait before they take up what it had in hand. It is renewed four times
   * in that time, so that neither a slow call nor a busy moment gives it away: it would be answered twice.
   */
  readonly lease: number
  /** How often each process looks for what nobody has in hand. */
  readonly poll: number
  /** The first wait after an answer did not get through; each later one is twice as long. */
  readonly backoff: number
}

export const usualKeeping: Keeping = { lease: 20_000, poll: 5_000, backoff: 2_000 }

/** No wait is longer. */
export const longestBackoff = 10 * 60_000

/** After so many attempts, some half an hour, it is told that it did not work; after two more it is left alone. */
export const mostAttempts = 10

/** So many are taken up at once: after a crash there can be many, and new ones do not wait for them. */
export const mostAtOnce = 8
