import { z } from 'zod'
import { sendChangedEvent, sendDeletedEvent, sendMessageEvent } from '../delivery/events.ts'
import { postingWait } from '../server/rates.ts'
import { Refusal } from '../server/refusal.ts'
import { findPerson, isMember } from '../state/find.ts'
import { messageJson, removeMessage, storeMessage, tellAudience } from '../state/messages.ts'
import { nextTs } from '../state/ts.ts'
import type { World } from '../world.ts'
import { maybeText } from './arguments.ts'
import { destination, mustBeMember, readChannel, readMessage, threadRoot } from './channels.ts'
import { contentArgs, readContent } from './content.ts'
import { method } from './method.ts'

/** chat.update refuses what chat.postMessage would cut. */
const longestUpdate = 4000

const postArgs = z.object({
  channel: z.string(),
  thread_ts: maybeText,
  username: maybeText,
  icon_emoji: maybeText,
  icon_url: maybeText,
  ...contentArgs,
})

const postMessage = method({
  args: postArgs,
  scopes: (_, args) =>
    args.username || args.icon_emoji || args.icon_url
      ? ['chat:write', 'chat:write.customize']
      : ['chat:write'],
  handle: (world, args) => {
    const channel = destination(world, args.channel)
    if (!world.app.scopes.includes('chat:write.public')) mustBeMember(world, channel)
    const { text = '', blocks, metadata } = readContent(world, args)
    const threadTs = threadRoot(world, channel.id, args.thread_ts)
    const wait = postingWait(world.state, world.faults.plan().rates, channel.id, world.clock.now().getTime())
    if (wait !== undefined) throw new Refusal('ratelimited', { retry_after: wait })
    const { username } = args
    const user = world.state.app.botUser
    const message = storeMessage(world, { channel, user, text, blocks, metadata, threadTs, username })
    sendMessageEvent(world, message)
    return { channel: channel.id, ts: message.ts, message: messageJson(world, message, { metadata: false }) }
  },
})

const postEphemeral = method({
  args: z.object({ user: z.string(), ...postArgs.shape }),
  scopes: ['chat:write'],
  handle: (world, args) => {
    const channel = destination(world, args.channel)
    mustBeMember(world, channel)
    const reader = findPerson(world.state, args.user)
    if (reader === undefined || reader.deleted) throw new Refusal('user_not_found')
    if (!isMember(channel, reader.id)) throw new Refusal('user_not_in_channel')
    const { text = '', blocks } = readContent(world, args)
    const threadTs = threadRoot(world, channel.id, args.thread_ts)
    const user = world.state.app.botUser
    const message = storeMessage(world, { channel, user, text, blocks, threadTs, onlyFor: reader.id })
    return { message_ts: message.ts }
  },
})

const update = method({
  args: z.object({ channel: z.string(), ts: z.string(), ...contentArgs }),
  scopes: ['chat:write'],
  handle: (world, args) => {
    const channel = readChannel(world, args.channel)
    const message = readMessage(world, channel.id, args.ts)
    if (message.user !== world.state.app.botUser) throw new Refusal('cant_update_message')
    if ((args.text ?? '').length > longestUpdate) throw new Refusal('msg_too_long')
    const previous = messageJson(world, message, { metadata: false })
    const { text, blocks, metadata } = readContent(world, args)
    message.text = text ?? message.text
    message.blocks = blocks ?? message.blocks
    message.metadata = metadata ?? message.metadata
    message.edited = { user: message.user, ts: nextTs(world) }
    tellAudience(world, message)
    sendChangedEvent(world, message, previous)
    const now = messageJson(world, message, { metadata: false })
    return { channel: channel.id, ts: message.ts, text: message.text, message: now }
  },
})

const remove = method({
  args: z.object({ channel: z.string(), ts: z.string() }),
  scopes: ['chat:write'],
  handle: (world, args) => {
    const channel = readChannel(world, args.channel)
    const message = readMessage(world, channel.id, args.ts)
    if (message.user !== world.state.app.botUser) throw new Refusal('cant_delete_message')
    removeMessage(world, message)
    sendDeletedEvent(world, message)
    return { channel: channel.id, ts: message.ts }
  },
})

const getPermalink = method({
  args: z.object({ channel: z.string(), message_ts: z.string() }),
  handle: (world, args) => {
    const channel = readChannel(world, args.channel)
    return { channel: channel.id, permalink: permalink(world, channel.id, args.message_ts) }
  },
})

function permalink(world: World, channel: string, ts: string): string {
  const { threadTs } = readMessage(world, channel, ts)
  const thread = threadTs === undefined ? '' : `?thread_ts=${threadTs}&cid=${channel}`
  return `https://${world.state.team.domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}${thread}`
}

export const chatMethods = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
}
