import { z } from 'zod'
import { Refusal } from '../server/refusal.ts'
import { findMessage } from '../state/find.ts'
import { messageJson, threadOf } from '../state/messages.ts'
import type { Message } from '../state/state.ts'
import type { World } from '../world.ts'
import { flag, maybeText, page, paging } from './arguments.ts'
import { channelScope, mustBeMember, readChannel } from './channels.ts'
import { method } from './method.ts'

const window = {
  oldest: maybeText,
  latest: maybeText,
  inclusive: flag,
  include_all_metadata: flag,
  ...paging,
}
type Window = { oldest: string | undefined; latest: string | undefined; inclusive: boolean }

const history = method({
  args: z.object({ channel: z.string(), ...window }),
  scopes: (world, args) => channelScope(world, args.channel, 'history'),
  handle: (world, args) => {
    const channel = readChannel(world, args.channel)
    mustBeMember(world, channel)
    const wait = world.faults.historyWait(world.clock.now().getTime())
    if (wait !== undefined) throw new Refusal('ratelimited', { retry_after: wait })
    const found = world.state.messages
      .filter((message) => message.channel === channel.id && message.threadTs === undefined)
      .filter((message) => message.onlyFor === undefined && within(message, args))
      .toReversed()
    return answer(world, found, args)
  },
})

const replies = method({
  args: z.object({ channel: z.string(), ts: z.string(), ...window }),
  scopes: (world, args) => channelScope(world, args.channel, 'history'),
  handle: (world, args) => {
    const channel = readChannel(world, args.channel)
    mustBeMember(world, channel)
    const asked = findMessage(world.state, channel.id, args.ts)
    if (asked === undefined) throw new Refusal('thread_not_found')
    const root = asked.threadTs ?? asked.ts
    const found = threadOf(world.state, channel.id, root)
      .filter(({ onlyFor }) => onlyFor === undefined)
      .filter((message) => message.ts === root || within(message, args))
    return answer(world, found, args)
  },
})

type Asked = { limit: number; cursor: string | undefined; include_all_metadata: boolean }

function answer(world: World, found: readonly Message[], args: Asked) {
  const { historyMost = args.limit } = world.faults.plan().rates
  const { items, next, more } = page(found, { ...args, limit: Math.min(args.limit, historyMost) })
  const show = { metadata: args.include_all_metadata }
  const cursor = more ? { response_metadata: { next_cursor: next } } : {}
  return { messages: items.map((message) => messageJson(world, message, show)), has_more: more, ...cursor }
}

/** Compares as numbers: an app may give `oldest` as `0` or without the fraction. */
function within(message: Message, { oldest, latest, inclusive }: Window): boolean {
  const at = Number(message.ts)
  const from = Number(oldest ?? 0)
  const to = latest === undefined ? Number.POSITIVE_INFINITY : Number(latest)
  return inclusive ? at >= from && at <= to : at > from && at < to
}

export const historyMethods = { 'conversations.history': history, 'conversations.replies': replies }
