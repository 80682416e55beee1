/** A line of its own: each work begins when the one before it is done, however that ended. */
export function oneAtATime(): <Made>(work: () => Promise<Made>) => Promise<Made> {
  let before: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = before.then(work)
    before = next.catch(() => undefined)
    return next
  }
}

type Line = <Made>(whose: string, work: () => Promise<Made>) => Promise<Made>

/** Thrown where so many of one wait already that another one would wait too long. Nothing was done of it. */
export class Busy extends Error {}

/** Each may take seconds: the last one of these is done within a minute or so, where nobody else waits. */
const mostWaiting = 12

/** One line for several, each of whom has their turn: who comes with much lets others in between. */
export function eachInTurn(): Line {
  const lines = new Map<string, (() => Promise<unknown>)[]>()
  let running = false
  const run = async () => {
    if (running) return
    running = true
    for (let next = lines.entries().next().value; next; next = lines.entries().next().value) {
      const [whose, line] = next
      const work = line.shift()
      lines.delete(whose)
      // Behind all others who wait.
      if (line.length > 0) lines.set(whose, line)
      await work?.()
    }
    running = false
  }
  return (whose, work) =>
    new Promise((resolve, reject) => {
      const line = lines.get(whose) ?? []
      if (line.length >= mostWaiting) throw new Busy(`${mostWaiting} wait in this line.`)
      const begin = async () => work()
      line.push(() => begin().then(resolve, reject))
      lines.set(whose, line)
      void run()
    })
}
