import type { Facts } from '../domain/schedule/schedule.ts'
import type { AskerAnswer } from './answer.ts'

/** What the worker of nudges needs of a chat product; its calls throw what `failureOf` tells apart. */
export type Messenger = {
  readonly factsOf: (person: Asking) => Promise<PersonFacts>
  /** Posts to a person alone; the message carries the nudge's id, so that `findSent` finds it after a crash. */
  readonly post: (personId: string, nudgeId: string, answer: AskerAnswer) => Promise<Sent>
  readonly findSent: (nudge: Posted) => Promise<Sent | undefined>
  /** The message of an earlier nudge becomes this line, without anything to press. */
  readonly retire: (message: Sent, nudgeId: string, line: string) => Promise<void>
  readonly failureOf: (error: unknown) => Failure
  /** Whether the chat product still takes calls of this app: some of its refusals don't say whom they are about. */
  readonly isUsable: () => Promise<boolean>
}

export type Asking = {
  readonly personId: string
  readonly zone: string
  readonly readStatus: boolean
  readonly now: Date
}

/** What the chat product knows of a person right before something is sent to them. */
export type PersonFacts = Pick<Facts, 'person' | 'dnd' | 'holidayStatusUntil'>

export type Posted = { readonly personId: string; readonly id: string; readonly createdAt: Date }

/** Where a message is, by the chat product's own ids. */
export type Sent = { readonly channel: string; readonly ts: string }

/** What a failed call means for the message that it was for. */
export type Failure =
  /** It asks to wait so long, in milliseconds, if it says how long, and did nothing. */
  | { readonly kind: 'limited'; readonly ms: number | undefined }
  /** It did nothing, and never will for this person. */
  | { readonly kind: 'final'; readonly code: string }
  /** It did nothing; it may later. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Nobody knows whether it did it. */
  | { readonly kind: 'unsure'; readonly code: string }
