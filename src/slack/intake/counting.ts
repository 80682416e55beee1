export type Counting = {
  readonly counted: <T>(work: () => Promise<T>) => Promise<T>
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>
}

/** Bolt's stop resolves while listeners still run: this counts what is under way. */
export function counting(): Counting {
  let running = 0
  const waiting: (() => void)[] = []
  return {
    counted: async (work) => {
      running += 1
      try {
        return await work()
      } finally {
        running -= 1
        if (running === 0) for (const wake of waiting.splice(0)) wake()
      }
    },
    idle: () => (running === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(() => resolve()))),
  }
}
