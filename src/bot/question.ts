import type { Conversation as Exchange } from '../store/conversations.ts'
import type { Owner } from '../store/vault.ts'

/** The person a request comes from, in the workspace that the bot belongs to; `elsewhere`: of another one. */
export type Asker = Owner & { readonly elsewhere?: boolean }

/** Where it was asked: a direct message, a mention in a channel, or a slash command. */
export type Room = 'dm' | 'channel' | 'command'

/** What may be shown to all where it is asked: anything, what is for any reader, or nothing. */
export type Sharing = 'all' | 'open' | 'none'
export type Question = {
  readonly asker: Asker
  readonly room: Room
  readonly sharing?: Sharing | undefined
}

/** Told by the chat product's own ids, which mean nothing here; `shared`: people of other organisations read along. */
export type Conversation = Exchange & { readonly shared?: boolean; readonly sharing?: Sharing }

/** What a person says, and where. */
export type Message = {
  readonly asker: Asker
  readonly text: string
  readonly room: Room
  readonly conversation: Conversation | undefined
}
