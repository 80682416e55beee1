import { setTimeout as wait } from 'node:timers/promises'
import { slackId } from '../random.ts'
import type { JsonObject } from '../state/state.ts'
import type { World } from '../world.ts'

export type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive'

export type Envelope = {
  readonly id: string
  readonly type: EnvelopeType
  readonly payload: JsonObject
  /** 0 at first; repeats of an event count up. */
  readonly attempt: number
  readonly retryReason: string
}

export type Outcome =
  | { readonly kind: 'acked'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly reason: string; readonly mayRepeat: boolean }

/** One way to reach the app: Socket Mode or signed HTTP. */
export type Transport = {
  /** Waits `patience` milliseconds at most for the acknowledgement. */
  readonly send: (envelope: Envelope, patience: number, ending: AbortSignal) => Promise<Outcome>
  readonly close: () => void
}

/** Sends once: commands and interactions are never repeated. */
export function deliver(world: World, type: EnvelopeType, payload: JsonObject): Promise<Outcome> {
  return attempt(world, { id: envelopeId(world), type, payload, attempt: 0, retryReason: '' })
}

/** Sends an event, and repeats it until it is acknowledged or Slack would give up. */
export async function deliverEvent(world: World, payload: JsonObject): Promise<void> {
  const { signal } = world.ending
  let retryReason = ''
  for (const [index, delay] of [0, ...world.timing.retries].entries()) {
    if (delay > 0) await wait(delay, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    const envelope = {
      id: envelopeId(world),
      type: 'events_api',
      payload,
      attempt: index,
      retryReason,
    } as const
    const outcome = await attempt(world, envelope)
    if (outcome.kind === 'acked' || !outcome.mayRepeat) return
    retryReason = outcome.reason
  }
}

async function attempt(world: World, envelope: Envelope): Promise<Outcome> {
  const started = world.clock.wall().getTime()
  const outcome = await world.transport.send(envelope, world.timing.ack, world.ending.signal)
  const { id: envelopeId, type, payload, attempt } = envelope
  const answer = outcome.kind === 'acked' ? outcome.answer : undefined
  const told = outcome.kind === 'acked' ? 'acked' : outcome.reason
  world.journal.add(
    { kind: 'envelope', envelopeId, type, attempt, payload, outcome: told, answer },
    world.clock.wall().getTime() - started,
  )
  return outcome
}

function envelopeId(world: World): string {
  return slackId('E', world.random).toLowerCase()
}
