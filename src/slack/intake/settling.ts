/** After the database was away, for so many milliseconds, nobody takes up what others may still have in hand. */
export type Settling = {
  readonly trouble: () => void
  readonly isOver: () => boolean
}

/**
 * While the database is away nobody can renew their leases, and all of them end: whoever came first once it is back would
 * do what another process still does. So each renews first, which takes a quarter of a lease.
 */
export function settlingFor(ms: number): Settling {
  let timer: NodeJS.Timeout | undefined
  return {
    trouble: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        timer = undefined
      }, ms).unref()
    },
    isOver: () => timer === undefined,
  }
}
