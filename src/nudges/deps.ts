import type { Logger } from 'pino'
import type { AskerAnswer } from '../bot/answer.ts'
import type { Messenger } from '../bot/messenger.ts'
import type { Schedule } from '../domain/schedule/schedule.ts'
import type { Owner, Vault } from '../store/vault.ts'

/** How nudges are sent; all times in milliseconds. */
export type NudgeSettings = {
  /** Messages a minute in the whole workspace, over all processes. */
  readonly perMinute: number
  /** How often the worker looks for what is due. */
  readonly poll: number
  /** How long Slack may take for one call. */
  readonly timeout: number
  /** How long one process has a nudge to itself; longer than all its calls take. */
  readonly lease: number
  /** The wait after a first failure; it doubles with each one. */
  readonly backoff: number
  /** After so many failures a nudge is given up, and listed. */
  readonly tries: number
  /** The wait after a 429 without a Retry-After. */
  readonly unsaid: number
  /** Between two messages to one person: Slack takes one a second in one channel. */
  readonly spacing: number
  /** How many are in hand at once. */
  readonly atOnce: number
}

export const usualNudges: NudgeSettings = {
  perMinute: 200,
  poll: 1_000,
  timeout: 6_000,
  lease: 60_000,
  backoff: 10_000,
  tries: 8,
  unsaid: 10_000,
  spacing: 1_100,
  atOnce: 60,
}

/** What sending works with. */
export type NudgeDeps = {
  readonly vault: Vault
  /** The chat product; `wait` is true after so many milliseconds, and false at once when the end is asked for. */
  readonly messengerOf: (wait: (ms: number) => Promise<boolean>) => Messenger
  /** What a person noted in the months before a recap's moment, for them alone. */
  readonly recapOf: (owner: Owner, schedule: Schedule, dueAt: Date) => Promise<AskerAnswer>
  /** Told of who has left, as far as the chat product shows. */
  readonly left: (owner: Owner) => Promise<void>
  /** The workspace whose people it is for. */
  readonly teamId: string
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Logger
  readonly settings: NudgeSettings
  /** Told of each one that was taken: what became of it, and how long after the moment that it was due at, in milliseconds. */
  readonly nudged?: ((outcome: Outcome, lag: number) => void) | undefined
}

/** What became of a nudge that was taken; `lost` when somebody else has it by now. */
export type Outcome = 'sent' | 'skipped' | 'failed' | 'waiting' | 'lost'
