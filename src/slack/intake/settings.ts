/** How what came in is kept, in milliseconds. */
export type Keeping = {
  /**
   * How long a lease lasts after its process died, before others take up its work. It is renewed four times within
   * that, so that a slow call or a busy moment does not lose it: the work would be done twice.
   */
  readonly lease: number
  /** How often each process looks for work whose lease has ended; 0 where it is told when to. */
  readonly poll: number
  /** The first wait after an answer did not get through; each later one is twice as long. */
  readonly backoff: number
}

export const usualKeeping: Keeping = { lease: 20_000, poll: 5_000, backoff: 2_000 }

/** No wait is longer. */
export const longestBackoff = 10 * 60_000

/** After so many attempts, some half an hour, the person is told that it did not work; after two more it is dropped. */
export const mostAttempts = 10

/** How many are taken up at once: after a crash there can be many, and new requests must not wait for them. */
export const mostAtOnce = 8
