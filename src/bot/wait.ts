import { setImmediate, setTimeout } from 'node:timers/promises'

/** True after so many milliseconds, false at once when the end is asked for. */
export const wait = (ms: number, signal: AbortSignal): Promise<boolean> =>
  setTimeout(ms, true, { signal }).catch(() => false)

/** Lets others be answered before it goes on. */
export const yielded = (): Promise<void> => setImmediate()
