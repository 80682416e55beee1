import { wait } from '../bot/wait.ts'
import { addMilliseconds } from '../domain/dates.ts'
import { jitterOf, waveSpan } from '../domain/schedule/jitter.ts'
import { moveOn, takeNudges } from '../store/nudges/nudges.ts'
import { countDue, planNudges } from '../store/nudges/plan.ts'
import type { NudgeDeps } from './deps.ts'
import { type Outcome, rescheduled } from './end.ts'
import { handle } from './send.ts'
import { senderOf } from './sender.ts'

export type Nudging = {
  /** Takes nothing more, finishes what is under way, and resolves. */
  readonly stop: () => Promise<void>
}

/** Sends what is due in one workspace, until it is stopped; any number of processes may do so at once. */
export function startNudges(deps: NudgeDeps): Nudging {
  const { wake, stop } = nudgesOf(deps, { goesOn: true })
  wake()
  return { stop }
}

export type NudgesOnDemand = Nudging & {
  /** Something may be due: sends until nothing is. */
  readonly wake: () => void
}

/** Sends what is due once it is woken, and rests when nothing is; or never, where it `goesOn`. */
export function nudgesOf(deps: NudgeDeps, { goesOn = false } = {}): NudgesOnDemand {
  const ending = new AbortController()
  const sender = senderOf(deps, ending.signal)
  const inHand = new Set<Promise<void>>()
  const counts = countsOf(deps)

  const take = async (): Promise<number> => {
    const room = deps.settings.atOnce - inHand.size
    // Several at once, so that one call to Slack can ask about many people.
    if (room < deps.settings.atOnce / 2) return 0
    const now = deps.now()
    const lease = { lease: deps.newId(), until: addMilliseconds(now, deps.settings.lease) }
    const taken = await takeNudges(deps.vault.db, deps.teamId, { now, limit: room, ...lease })
    for (const each of taken) {
      const work = handle(sender, each)
        .then(counts.add, (err: unknown) => deps.log.error({ err, nudge: each.id }, 'a nudge failed'))
        .finally(() => inHand.delete(work))
      inHand.add(work)
    }
    return taken.length
  }

  const run = async () => {
    while (!ending.signal.aborted) {
      try {
        await plan(deps, ending.signal)
        const taken = await take()
        if (taken > 0) continue
        counts.tell(inHand.size)
        if (!goesOn && inHand.size === 0) return
      } catch (err) {
        deps.log.error({ err }, 'nudges')
        if (!goesOn && inHand.size === 0) return
      }
      await Promise.race([wait(deps.settings.poll, ending.signal), ...inHand])
    }
  }
  let running: Promise<void> | undefined
  return {
    wake: () => {
      if (ending.signal.aborted) return
      running ??= run().finally(() => {
        running = undefined
      })
    },
    stop: async () => {
      ending.abort()
      sender.pace.stop()
      await running
      await Promise.all(inHand)
    },
  }
}

/** How many are planned in one transaction: others wait for one at most. */
const page = 1000

/** Makes a nudge of each moment that is due, each at its person's jitter in the wave. */
async function plan(deps: NudgeDeps, signal: AbortSignal): Promise<void> {
  const { vault, teamId, now, newId, settings, log } = deps
  const count = await countDue(vault.db, teamId, now())
  if (count === 0) return
  const span = waveSpan(count, settings.perMinute)
  if (span > 0) log.info({ count, minutes: Math.ceil(span / 60_000) }, 'a wave of nudges')
  for (let planned = page; planned >= page && !signal.aborted; ) {
    const { made, repeated } = await planNudges(vault.db, teamId, {
      now: now(),
      limit: page,
      newId,
      readyAt: ({ personId, dueAt }) => addMilliseconds(dueAt, span * jitterOf(personId)),
    })
    for (const due of repeated) await moveOn(vault, due, rescheduled(deps, 'skipped', due.dueAt), now())
    planned = made + repeated.length
    await wait(0, signal)
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
