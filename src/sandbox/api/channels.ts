import { Refusal } from '../server/refusal.ts'
import { directChannel, findChannel, findMessage, findPerson, isMember } from '../state/find.ts'
import type { Channel, Message, State } from '../state/state.ts'
import type { World } from '../world.ts'

/** The channel that an app names; it does not see direct messages of others. */
export function readChannel({ state }: World, id: string): Channel {
  const channel = findChannel(state, id)
  if (channel === undefined || isHidden(state, channel)) throw new Refusal('channel_not_found')
  return channel
}

/** A group that the app is not in. */
const isHidden = ({ app }: State, channel: Channel): boolean =>
  channel.kind === 'mpim' && !isMember(channel, app.botUser)

/** The scope of one family for this kind of channel: `channels:read`, `im:history`. */
export function channelScope(world: World, id: string, right: 'read' | 'history' | 'write'): string[] {
  const channel = findChannel(world.state, id)
  const kind = channel?.kind ?? 'channel'
  return [`${kind === 'channel' ? 'channels' : kind}:${right}`]
}

/** Where a message goes: a channel by id or name, or a person by id, whose direct messages are meant. */
export function destination(world: World, named: string): Channel {
  const { state, app } = world
  const channel = findPerson(state, named)
    ? directChannel(state, named)
    : (findChannel(state, named) ??
      state.channels.find(({ name }) => name !== '' && name === named.replace(/^#/, '')))
  if (channel === undefined || isHidden(state, channel)) throw new Refusal('channel_not_found')
  if (channel.archived) throw new Refusal('is_archived')
  if (channel.kind === 'im' && !app.home.messages_tab_enabled) throw new Refusal('messages_tab_disabled')
  return channel
}

export function mustBeMember({ state }: World, channel: Channel): void {
  if (!isMember(channel, state.app.botUser)) throw new Refusal('not_in_channel')
}

/** A message that everybody in the channel sees. */
export function readMessage({ state }: World, channel: string, ts: string): Message {
  const message = findMessage(state, channel, ts)
  if (message === undefined || message.onlyFor !== undefined) throw new Refusal('message_not_found')
  return message
}

/** Replies to a reply join the thread that it is in. */
export function threadRoot(
  { state }: World,
  channel: string,
  threadTs: string | undefined,
): string | undefined {
  if (threadTs === undefined) return undefined
  const message = findMessage(state, channel, threadTs)
  if (message === undefined || message.onlyFor !== undefined) throw new Refusal('cannot_reply_to_message')
  return message.threadTs ?? message.ts
}
