export type Clock = {
  /** The workspace's time: the machine's, plus an offset that people of the sandbox may set. */
  readonly now: () => Date
  /** The machine's time: for signatures, which a receiver checks against its own, and for durations. */
  readonly wall: () => Date
  readonly advance: (ms: number) => void
  readonly set: (date: Date) => void
  readonly reset: () => void
}

/** `moved` hears of every change to the offset. */
export function createClock(wall: () => Date, moved: () => void): Clock {
  let offset = 0
  const move = (ms: number) => {
    offset = ms
    moved()
  }
  return {
    wall,
    now: () => new Date(wall().getTime() + offset),
    advance: (ms) => move(offset + ms),
    set: (date) => move(date.getTime() - wall().getTime()),
    reset: () => move(0),
  }
}

export function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}
