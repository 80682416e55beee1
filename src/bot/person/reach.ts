import type { Owner } from '../../store/vault.ts'
import type { AskerAnswer, AskerReply } from '../answer.ts'
import type { Failure, Posted, Sent } from '../messenger.ts'

/** How somebody stands to the workspace who did not ask for anything; `gone`: they left. */
export type Standing = 'member' | 'guest' | 'stranger' | 'bot' | 'gone' | 'unknown'

/** How the bot reaches people who did not ask for it, through the chat product. */
export type Reach = Reaching<AskerReply> & {
  /** Their page is drawn anew, as it is now. */
  readonly drawHome: (owner: Owner) => Promise<void>
}

/** The same as the chat product gives it. */
export type ReachMeans = Reaching<AskerAnswer> & {
  readonly showHome: (owner: Owner, answer: AskerAnswer) => Promise<void>
}

type Reaching<Message> = {
  /** As the chat product says right now: nothing of it is remembered. */
  readonly standingOf: (owner: Owner) => Promise<Standing>
  /** The name that people know them by. */
  readonly nameOf: (owner: Owner) => Promise<string | undefined>
  /** Posts to a person alone; where it was tried before, what is there already counts. */
  readonly tell: (posted: Posted & { readonly again: boolean }, answer: Message) => Promise<Sent>
  /** A message of ours that may be there, though nobody noted it. */
  readonly find: (posted: Posted) => Promise<Sent | undefined>
  /** Their message becomes this line, with nothing to press. */
  readonly close: (message: Sent, id: string, line: string) => Promise<void>
  /** An open view shows this instead, if it is still open. */
  readonly redraw: (viewId: string, answer: Message) => Promise<void>
  readonly failureOf: (error: unknown) => Failure
  /** Whether what was to be closed or drawn anew isn't there any more. */
  readonly isGone: (error: unknown) => boolean
  /** Told of what did not work and is tried again. */
  readonly failed: (what: string, error: unknown) => void
}
