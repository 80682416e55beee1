import { fileJson } from '../state/file-json.ts'
import { isMember, personCalled } from '../state/find.ts'
import { reactionsJson } from '../state/messages.ts'
import type { Block, JsonObject, Message, Notice, Person } from '../state/state.ts'
import { modalStack, viewJson } from '../state/views.ts'
import type { World } from '../world.ts'
import { canSee, placeOf, type Where } from './presence.ts'

/** A message as it stands before a person's eyes. */
export type Seen = {
  readonly ts: string
  readonly channel: string
  readonly user: string
  readonly from: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly thread_ts: string | undefined
  /** Only this reader sees it. */
  readonly ephemeral: boolean
  readonly edited: boolean
  readonly replies: number
  readonly reactions: readonly JsonObject[]
  readonly files: readonly JsonObject[]
}

/** `replies` is how many of the thread its reader sees. */
export function seen(world: World, message: Message, replies = 0): Seen {
  const { state, app } = world
  const { ts, channel, user, threadTs, onlyFor } = message
  const author = state.people.find(({ id }) => id === user)
  return {
    ts,
    channel,
    user,
    from: message.username ?? (author?.bot ? app.name : (author?.realName ?? user)),
    text: message.text,
    blocks: structuredClone(message.blocks),
    thread_ts: threadTs,
    ephemeral: onlyFor !== undefined,
    edited: message.edited !== undefined,
    replies,
    reactions: reactionsJson(message),
    files: message.files.flatMap((id) => fileJson(world, id)),
  }
}

/** What this person sees in a channel, oldest first; with `thread`, that thread and its root. */
export function messages(world: World, { user, channel, thread }: Where & { thread?: string }): Seen[] {
  const person = personCalled(world.state, user)
  const place = placeOf(world, person, channel)
  const visible = world.state.messages.filter(
    (message) => message.channel === place.id && canSee(message, person),
  )
  const replies = Map.groupBy(visible, ({ threadTs }) => threadTs)
  return visible
    .filter(({ ts, threadTs }) =>
      thread === undefined ? threadTs === undefined : ts === thread || threadTs === thread,
    )
    .map((message) => seen(world, message, replies.get(message.ts)?.length))
}

export function home(world: World, user: string): JsonObject | undefined {
  const view = world.state.homes.get(personCalled(world.state, user).id)
  return view && viewJson(world, view)
}

export type SeenModal = { readonly view: JsonObject; readonly errors: Readonly<Record<string, string>> }

/** The open modals, the one in front last, with what was refused in each. */
export function modals(world: World, user: string): SeenModal[] {
  const stack = modalStack(world, personCalled(world.state, user).id)
  return stack.map((view) => ({ view: viewJson(world, view), errors: view.errors }))
}

export function notices(world: World, user: string): Notice[] {
  const person = personCalled(world.state, user)
  return world.state.notices.filter((one) => one.user === person.id)
}

/** Files in the channels that this person is in. */
export function files(world: World, user: string): JsonObject[] {
  const { id } = personCalled(world.state, user)
  const mine = new Set(channelsOf(world, id))
  const shared = [...world.state.files.values()].filter(({ channels = [] }) =>
    channels.some((one) => mine.has(one)),
  )
  return shared.flatMap((file) => fileJson(world, file.id))
}

/** A canvas as whoever has access to it reads it. */
export type SeenCanvas = { readonly id: string; readonly title: string; readonly markdown: string }

export function canvases({ state }: World, user: string): SeenCanvas[] {
  const person = personCalled(state, user)
  const mine = [...state.canvases.values()].filter(({ access }) => access.has(person.id))
  return mine.map(({ id, title, markdown }) => ({ id, title, markdown }))
}

export function markRead(world: World, { user, channel }: Where): void {
  const person = personCalled(world.state, user)
  const place = placeOf(world, person, channel)
  const newest = world.state.messages.findLast((message) => message.channel === place.id)
  world.state.read.set(`${person.id} ${place.id}`, newest?.ts ?? '')
  world.changes.tell([person.id], 'messages')
}

/** How many messages of others this person has not read, by channel; replies in threads don't count. */
export function unread(world: World, user: string): Record<string, number> {
  const person = personCalled(world.state, user)
  return Object.fromEntries(
    channelsOf(world, person.id).map((channel) => [channel, unreadIn(world, person, channel)]),
  )
}

function unreadIn({ state }: World, person: Person, channel: string): number {
  const read = state.read.get(`${person.id} ${channel}`) ?? ''
  const news = state.messages.filter((message) => message.channel === channel && message.ts > read)
  return news.filter((one) => one.user !== person.id && one.threadTs === undefined && canSee(one, person))
    .length
}

function channelsOf({ state }: World, person: string): string[] {
  return state.channels.filter((channel) => isMember(channel, person)).map(({ id }) => id)
}
