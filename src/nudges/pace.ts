import { addMilliseconds } from '../domain/dates.ts'
import { holdSlots, takeSlots } from '../store/nudges/pace.ts'
import type { NudgeDeps } from './deps.ts'

/** One turn to send after another, at the pace of the workspace. */
export type Pace = {
  /** Resolves when it is the caller's turn, and with false when there will be none, or none for a while. */
  readonly turn: () => Promise<boolean>
  /** Nobody sends for so long. */
  readonly hold: (ms: number) => Promise<void>
  readonly stop: () => void
}

/** A little below the limit: what one second left unused may still go out in the next. */
const share = 0.98

/** The longest wait before it asks again: the clock may have moved meanwhile. */
const longestWait = 1_000

/** Who would wait for longer has no turn: it is put back. */
const longestTurn = 5_000

export function paceOf({ vault, teamId, now, settings, log }: NudgeDeps): Pace {
  let waiting: ((mine: boolean) => void)[] = []
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let asking = false

  const ask = async () => {
    timer = undefined
    asking = true
    const wait = await grant().catch((err: unknown) => {
      log.error({ err }, 'no turn to send')
      return longestWait
    })
    asking = false
    if (waiting.length > 0) timer = setTimeout(ask, wait)
  }
  const grant = async (): Promise<number> => {
    const perMinute = settings.perMinute * share
    const at = now()
    const { granted, freeAt } = await takeSlots(vault.db, teamId, {
      wanted: waiting.length,
      perMinute,
      now: at,
    })
    for (const go of waiting.splice(0, granted)) go(true)
    const rest = freeAt.getTime() - at.getTime()
    // Slack takes nothing for a while: until then nobody holds anything, and nobody asks.
    if (rest > Math.max(longestTurn, 2 * (60_000 / perMinute))) for (const go of waiting.splice(0)) go(false)
    return Math.min(longestWait, Math.max(1, rest))
  }
  return {
    turn: () =>
      new Promise((resolve) => {
        if (stopped) return resolve(false)
        waiting.push(resolve)
        if (timer === undefined && !asking) timer = setTimeout(ask, 0)
      }),
    hold: (ms) => holdSlots(vault.db, teamId, now(), addMilliseconds(now(), ms)),
    stop: () => {
      stopped = true
      const all = waiting
      waiting = []
      for (const go of all) go(false)
    },
  }
}
