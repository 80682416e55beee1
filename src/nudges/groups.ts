import DataLoader from 'dataloader'

/**
 * Does for several callers at once what costs little more for many than for one: while one group is worked on, the
 * next one gathers. When a group fails, each of it is done alone.
 */
export function grouped<Item, Result>(
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  let working: Promise<unknown> = Promise.resolve()
  let line: Promise<unknown> = working
  const settle = async (items: readonly Item[]): Promise<readonly (Result | Error)[]> => {
    try {
      return await work(items)
    } catch (error) {
      if (items.length === 1) return [error instanceof Error ? error : new Error(String(error))]
      const results: (Result | Error)[] = []
      for (const item of items) results.push(...(await settle([item])))
      return results
    }
  }
  const loader = new DataLoader<Item, Result>(
    (items) => {
      const settled = settle(items)
      working = settled
      return settled
    },
    {
      cache: false,
      maxBatchSize: most,
      batchScheduleFn: (begin) => {
        // What comes in with the same turn of the event loop goes along.
        const turn = line.then(() => new Promise((resolve) => setTimeout(resolve, 0)))
        line = turn.then(() => {
          begin()
          return working
        })
      },
    },
  )
  return (item) => loader.load(item)
}
