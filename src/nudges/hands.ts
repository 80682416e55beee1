import type { Taken } from '../store/nudges/rows.ts'
import type { NudgeDeps, Outcome } from './deps.ts'
import { handle } from './send.ts'
import { senderOf } from './sender.ts'

/** What sends in one workspace. */
export type Hands = {
  /** Brings one to its end, or puts it back; whatever becomes of it, this resolves. */
  readonly send: (taken: Taken) => Promise<void>
  /** Puts back what waits for its turn, finishes what is under way to the chat product, and resolves. */
  readonly stop: () => Promise<void>
}

export function handsOf(deps: NudgeDeps): Hands {
  const { log } = deps
  const ending = new AbortController()
  const sender = senderOf(deps, ending.signal)
  const inHand = new Set<Promise<void>>()
  const counts = countsOf(deps)
  const told = (outcome: Outcome, { dueAt }: Taken) => {
    counts.add(outcome)
    deps.nudged?.(outcome, deps.now().getTime() - dueAt.getTime())
  }
  return {
    send: (taken) => {
      const work = handle(sender, taken)

        .then(
          (outcome) => told(outcome, taken),
          (err: unknown) => log.error({ err, nudge: taken.id }, 'a nudge failed'),
        )
        .finally(() => {
          inHand.delete(work)
          counts.tell(inHand.size)
        })
      inHand.add(work)
      return work
    },
    stop: async () => {
      ending.abort()
      sender.pace.stop()
      await Promise.all(inHand)
    },
  }
}

/** Logs the progress of a wave from time to time. */
function countsOf({ log, now }: NudgeDeps) {
  let counts: Partial<Record<Outcome, number>> = {}
  let since = 0
  let told = 0
  return {
    add: (outcome: Outcome) => {
      counts[outcome] = (counts[outcome] ?? 0) + 1
      since += 1
    },
    tell: (inHand: number) => {
      const at = now().getTime()
      if (since === 0 || (inHand > 0 && Math.abs(at - told) < everyMinute)) return
      log.info({ ...counts, inHand }, 'nudges')
      told = at
      since = 0
      if (inHand === 0) counts = {}
    },
  }
}

const everyMinute = 60_000
