import { wait } from '../bot/wait.ts'
import { addMilliseconds } from '../domain/dates.ts'
import { endNudges, tryNudges } from '../store/nudges/nudges.ts'
import type { NudgeDeps } from './deps.ts'
import type { Sender } from './end.ts'
import { grouped } from './groups.ts'
import { paceOf } from './pace.ts'

/** All that brings a nudge to its end, until `signal` asks for the end. */
export function senderOf(deps: NudgeDeps, signal: AbortSignal): Sender {
  const { vault, messengerOf, now, settings } = deps
  const waiting = (ms: number) => wait(ms, signal)
  return {
    ...deps,
    pace: paceOf(deps),
    messenger: messengerOf(waiting),
    wait: waiting,
    lately: new Set(),
    missed: new Set(),
    begin: grouped(batchSize, (all) => tryNudges(vault.db, all, addMilliseconds(now(), settings.lease))),
    finish: grouped(batchSize, (all) => endNudges(vault, all, now())),
  }
}

/** How many are marked in one transaction. */
const batchSize = 30
