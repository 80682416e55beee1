/**
 * Does for several callers at once what costs little more for many than for one: while one group is worked on, the
 * next one gathers. When a group fails, each of it is done alone.
 */
export function grouped<Item, Result>(
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  type Caller = {
    readonly item: Item
    readonly resolve: (result: Result) => void
    readonly reject: (error: unknown) => void
  }
  let waiting: Caller[] = []
  let running = false

  const settle = async (callers: readonly Caller[]): Promise<void> => {
    try {
      const results = await work(callers.map(({ item }) => item))
      for (const [index, { resolve, reject }] of callers.entries()) {
        const result = results[index]
        if (result === undefined) reject(new Error('A group had fewer results than callers.'))
        else resolve(result)
      }
    } catch (error) {
      if (callers.length > 1) for (const caller of callers) await settle([caller])
      else for (const { reject } of callers) reject(error)
    }
  }
  const run = async () => {
    while (waiting.length > 0) {
      // What comes in with the same turn of the event loop goes along.
      await new Promise((resolve) => setTimeout(resolve, 0))
      const callers = waiting.slice(0, most)
      waiting = waiting.slice(most)
      await settle(callers)
    }
    running = false
  }
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (running) return
      running = true
      void run()
    })
}
