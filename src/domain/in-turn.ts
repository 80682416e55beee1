/** A line of its own: each work begins when the one before it is done, however that ended. */
export function oneAtATime(): <Made>(work: () => Promise<Made>) => Promise<Made> {
  let before: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = before.then(work)
    before = next.catch(() => undefined)
    return next
  }
}
