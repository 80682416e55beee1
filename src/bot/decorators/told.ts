import type { Owner } from '../../store/vault.ts'
import type { Reply } from '../answer.ts'
import type { Intent } from '../features/features.ts'
import type { Me, Own } from '../person/me.ts'
import type { Room } from '../question.ts'

/** How an answer came about: whatever was typed, pressed or filled in. */
export type Told = {
  readonly own: Own
  readonly owner: Owner
  /** The person, where it is an answer of their own; and the act that what they ordered was done as. */
  readonly me?: Me
  readonly act?: string
  /** Asking for it keeps nothing new. */
  readonly quiet?: boolean | undefined
  readonly offersNudges?: boolean | undefined
  /** What was typed or pressed, in a conversation. */
  readonly said?: { readonly text: string; readonly intent: Intent; readonly room: Room }
}

/** Adds to an answer what it has to say besides; `first` is the answer as it was before anything was added. */
export type Decorator = (told: Told, answer: Reply, first: Reply) => Promise<Reply>
