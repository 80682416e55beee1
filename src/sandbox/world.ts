import type { Clock } from './clock.ts'
import type { Transport } from './delivery/delivery.ts'
import type { SocketHub } from './delivery/socket.ts'
import type { Grant } from './installing/grants.ts'
import type { App } from './manifest.ts'
import type { Random } from './random.ts'
import type { Faults } from './server/faults.ts'
import type { Slack } from './slack.ts'
import type { Changes } from './state/changes.ts'
import type { Journal } from './state/record.ts'
import type { Enterprise, State } from './state/state.ts'

/** What every part of the workspace is given; `state` is replaced when the workspace starts afresh. */
export type World = {
  state: State
  readonly app: App
  readonly clock: Clock
  readonly random: Random
  readonly changes: Changes
  readonly journal: Journal
  readonly faults: Faults
  readonly transport: Transport
  /** The Socket Mode connections, where the app is reached so. */
  readonly sockets: SocketHub | undefined
  /** The tokens that were given out, where the app comes in by OAuth; it is in from the start where it has `tokens`. */
  readonly grants: Map<string, Grant> | undefined
  readonly slack: Slack | undefined
  /** Nothing of them stands in the record. */
  readonly secrets: string[]
  readonly tokens: { readonly bot: string; readonly app: string; readonly verification: string }
  readonly timing: Timing
  /** When the app will do something by itself next, if it tells. */
  readonly nextMoment: (() => Promise<NextMoment | undefined>) | undefined
  /** How many people there are besides those of the seed. */
  readonly crowd: number
  readonly enterprise: Enterprise | undefined
  readonly team: string | undefined
  /** Where the workspace listens, without a slash at its end. */
  readonly url: string
  /** Aborted when the workspace starts afresh or closes: nothing that waits outlives it. */
  ending: AbortController
}

export type NextMoment = {
  readonly at: Date
  readonly what: string
  /** Once the clock is there: what became of it, as soon as it is known. */
  readonly became?: () => Promise<Became[]>
}

export type Became = {
  readonly text: string
  /** The person who finds a message from the app now. */
  readonly reader?: string
}

/** All in milliseconds. */
export type Timing = {
  /** How long an acknowledgement may take. */
  readonly ack: number
  /** The wait before each repeat of an event that was not acknowledged. */
  readonly retries: readonly number[]
}
