import { wait } from '../slack/wait.ts'
import { endNudges, tryNudges } from '../store/nudges/nudges.ts'
import { after, type NudgeDeps } from './deps.ts'
import type { Sender } from './end.ts'
import { gateOf } from './gate.ts'
import { grouped } from './groups.ts'
import { paceOf } from './pace.ts'
import { quietHours } from './quiet.ts'

/** All that brings a nudge to its end, until `signal` asks for the end. */
export function senderOf(deps: NudgeDeps, signal: AbortSignal): Sender {
  const { vault, client, now, log, settings } = deps
  const waiting = (ms: number) => wait(ms, signal)
  const gate = gateOf(waiting, settings.unsaid)
  return {
    ...deps,
    pace: paceOf(deps),
    gate,
    quiet: quietHours(client, gate, log),
    wait: waiting,
    lately: new Set(),
    begin: grouped(together, (all) => tryNudges(vault.db, all, after(now(), settings.lease))),
    finish: grouped(together, (all) => endNudges(vault, all, now())),
  }
}

/** How many are marked in one transaction. */
const together = 30
