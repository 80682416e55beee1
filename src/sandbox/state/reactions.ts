import { sendEvent } from '../delivery/events.ts'
import type { World } from '../world.ts'
import { findChannel, isMember } from './find.ts'
import { tellAudience } from './messages.ts'
import type { Message } from './state.ts'
import { nextTs } from './ts.ts'

/** False when this person has reacted so already. */
export function addReaction(world: World, message: Message, name: string, user: string): boolean {
  const reaction = message.reactions.find((one) => one.name === name)
  if (reaction?.users.includes(user)) return false
  if (reaction === undefined) message.reactions.push({ name, users: [user] })
  else reaction.users.push(user)
  announce(world, 'reaction_added', message, name, user)
  return true
}

/** False when this person has not reacted so. */
export function removeReaction(world: World, message: Message, name: string, user: string): boolean {
  const reaction = message.reactions.find((one) => one.name === name)
  if (!reaction?.users.includes(user)) return false
  reaction.users = reaction.users.filter((one) => one !== user)
  message.reactions = message.reactions.filter(({ users }) => users.length > 0)
  announce(world, 'reaction_removed', message, name, user)
  return true
}

function announce(world: World, type: string, message: Message, reaction: string, user: string): void {
  tellAudience(world, message)
  const channel = findChannel(world.state, message.channel)
  if (channel === undefined || !isMember(channel, world.state.app.botUser)) return
  const item = { type: 'message', channel: message.channel, ts: message.ts }
  sendEvent(world, type, { type, user, reaction, item, item_user: message.user, event_ts: nextTs(world) })
}
