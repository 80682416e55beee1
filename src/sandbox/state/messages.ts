import type { World } from '../world.ts'
import { fileJson } from './file-json.ts'
import { findChannel } from './find.ts'
import { teamOf } from './person-json.ts'
import type { Block, Channel, JsonObject, Message, State } from './state.ts'
import { nextTs } from './ts.ts'

export type Draft = {
  readonly channel: Channel
  readonly user: string
  readonly text: string
  readonly blocks?: Block[]
  readonly threadTs?: string | undefined
  readonly onlyFor?: string | undefined
  readonly metadata?: JsonObject | undefined
  readonly files?: readonly string[]
  readonly username?: string | undefined
}

export function storeMessage(world: World, draft: Draft): Message {
  const message: Message = {
    ts: nextTs(world),
    channel: draft.channel.id,
    user: draft.user,
    text: draft.text,
    blocks: draft.blocks ?? [],
    threadTs: draft.threadTs,
    onlyFor: draft.onlyFor,
    metadata: draft.metadata,
    files: draft.files ?? [],
    username: draft.username,
    reactions: [],
    edited: undefined,
  }
  world.state.messages.push(message)
  tellAudience(world, message)
  return message
}

export function removeMessage(world: World, message: Message): void {
  world.state.messages = world.state.messages.filter((one) => one !== message)
  tellAudience(world, message)
}

export function tellAudience(world: World, message: Message): void {
  const members = findChannel(world.state, message.channel)?.members ?? []
  world.changes.tell(message.onlyFor === undefined ? members : [message.onlyFor], 'messages')
}

/** The messages of one thread, its root first. */
export function threadOf(state: State, channel: string, root: string): Message[] {
  return state.messages.filter((one) => one.channel === channel && (one.ts === root || one.threadTs === root))
}

/** A message as the Web API and events show it; its metadata only for those who ask. */
export function messageJson(world: World, message: Message, show: { metadata: boolean }): JsonObject {
  const { state } = world
  return {
    type: 'message',
    user: message.user,
    ...(message.user === state.app.botUser
      ? botFields(world, message)
      : { client_msg_id: `local-${message.ts}` }),
    ...teamFields(state, message),
    text: message.text,
    ts: message.ts,
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.files.length > 0
      ? { files: message.files.flatMap((id) => fileJson(world, id)), upload: false }
      : {}),
    ...(message.edited === undefined ? {} : { edited: message.edited }),
    ...(message.reactions.length > 0 ? { reactions: reactionsJson(message) } : {}),
    ...threadFields(state, message),
    ...(show.metadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
  }
}

/** In a shared channel the author's own workspace is told, too. */
function teamFields(state: State, { user }: Message): JsonObject {
  const person = state.people.find(({ id }) => id === user)
  const team = person ? teamOf(state, person) : state.team.id
  return team === state.team.id ? { team } : { team, user_team: team, source_team: team }
}

export function reactionsJson(message: Message): JsonObject[] {
  return message.reactions.map(({ name, users }) => ({ name, users: [...users], count: users.length }))
}

function botFields({ state, app }: World, message: Message): JsonObject {
  const { id, botId } = state.app
  const profile = { id: botId, app_id: id, name: app.name, deleted: false, team_id: state.team.id }
  const named = message.username === undefined ? {} : { username: message.username, subtype: 'bot_message' }
  return { bot_id: botId, app_id: id, bot_profile: profile, ...named }
}

function threadFields(state: State, message: Message): JsonObject {
  const root = message.threadTs
  if (root !== undefined) {
    const parent = state.messages.find(({ channel, ts }) => channel === message.channel && ts === root)
    return { thread_ts: root, ...(parent === undefined ? {} : { parent_user_id: parent.user }) }
  }
  const replies = state.messages.filter(
    (one) => one.threadTs === message.ts && one.channel === message.channel,
  )
  const shared = replies.filter(({ onlyFor }) => onlyFor === undefined)
  if (shared.length === 0) return {}
  const users = [...new Set(shared.map(({ user }) => user))]
  return {
    thread_ts: message.ts,
    reply_count: shared.length,
    reply_users_count: users.length,
    reply_users: users,
    latest_reply: shared.at(-1)?.ts,
    is_locked: false,
    subscribed: false,
  }
}
