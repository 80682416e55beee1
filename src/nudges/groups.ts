import DataLoader from 'dataloader'

/**
 * Batches calls of `work`, at most `most` items each: while one batch is in work, the next one gathers. When a batch
 * fails, each of its items is tried alone.
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
        // One more turn of the event loop, so that calls of the same moment share a batch.
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
