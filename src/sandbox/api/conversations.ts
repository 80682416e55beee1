import { z } from 'zod'
import { Refusal } from '../server/refusal.ts'
import { directChannel, findPerson, isMember } from '../state/find.ts'
import { joinChannel } from '../state/membership.ts'
import type { Channel, JsonObject } from '../state/state.ts'
import type { World } from '../world.ts'
import { flag, maybeText, mustNameTeam, page, paging } from './arguments.ts'
import { channelScope, readChannel } from './channels.ts'
import { method } from './method.ts'

const scopeOfType: Record<string, string> = {
  public_channel: 'channels:read',
  private_channel: 'groups:read',
  im: 'im:read',
  mpim: 'mpim:read',
}

const listArgs = z.object({
  types: z
    .string()
    .default('public_channel')
    .transform((types) => types.split(',').map((type) => type.trim())),
  exclude_archived: flag,
  user: maybeText,
  team_id: maybeText,
  ...paging,
})

function listing(mine: boolean) {
  return method({
    args: listArgs,
    scopes: (_, { types }) => types.map((type) => scopeOfType[type] ?? 'channels:read'),
    handle: (world, args) => {
      mustNameTeam(world, args)
      if (args.types.some((type) => scopeOfType[type] === undefined)) throw new Refusal('invalid_types')
      const reader = (mine ? args.user : undefined) ?? world.state.app.botUser
      const channels = world.state.channels
        .filter(({ kind }) => args.types.includes(kind === 'channel' ? 'public_channel' : kind))
        .filter((channel) => (!mine && channel.kind === 'channel') || isMember(channel, reader))
        .filter(({ archived }) => !(args.exclude_archived && archived))
      const { items, next } = page(channels, args)
      return {
        channels: items.map((one) => channelJson(world, one)),
        response_metadata: { next_cursor: next },
      }
    },
  })
}

const open = method({
  args: z.object({ users: maybeText, channel: maybeText, return_im: flag }),
  scopes: (_, { users }) => [users?.includes(',') ? 'mpim:write' : 'im:write'],
  handle: (world, args) => {
    const users = args.users?.split(',').map((id) => id.trim()) ?? []
    if (users.length > 1) throw new Refusal('method_not_supported_for_channel_type')
    const channel = args.channel === undefined ? dmWith(world, users[0]) : readChannel(world, args.channel)
    const whole = args.return_im ? channelJson(world, channel) : { id: channel.id }
    return { no_op: true, already_open: true, channel: whole }
  },
})

function dmWith({ state }: World, id: string | undefined): Channel {
  if (id === undefined) throw new Refusal('users_list_not_supplied')
  const person = findPerson(state, id)
  if (person === undefined) throw new Refusal('user_not_found')
  if (person.deleted) throw new Refusal('user_disabled')
  const channel = directChannel(state, id)
  if (channel === undefined || person.bot) throw new Refusal('cannot_dm_bot')
  return channel
}

const info = method({
  args: z.object({ channel: z.string(), include_num_members: flag }),
  scopes: (world, args) => channelScope(world, args.channel, 'read'),
  handle: (world, args) => {
    const channel = readChannel(world, args.channel)
    const count = args.include_num_members ? { num_members: channel.members.length } : {}
    return { channel: { ...channelJson(world, channel), ...count } }
  },
})

const members = method({
  args: z.object({ channel: z.string(), ...paging }),
  scopes: (world, args) => channelScope(world, args.channel, 'read'),
  handle: (world, args) => {
    const { items, next } = page(readChannel(world, args.channel).members, args)
    return { members: items, response_metadata: { next_cursor: next } }
  },
})

const join = method({
  args: z.object({ channel: z.string() }),
  scopes: ['channels:join'],
  handle: (world, args) => {
    const channel = readChannel(world, args.channel)
    if (channel.kind !== 'channel') throw new Refusal('method_not_supported_for_channel_type')
    if (channel.archived) throw new Refusal('is_archived')
    const already = isMember(channel, world.state.app.botUser)
    if (!already) joinChannel(world, channel, world.state.app.botUser, undefined)
    return { channel: channelJson(world, channel), ...(already ? { warning: 'already_in_channel' } : {}) }
  },
})

const invite = method({
  args: z.object({ channel: z.string(), users: z.string() }),
  scopes: ['channels:manage|channels:write.invites'],
  handle: (world, args) => {
    const channel = readChannel(world, args.channel)
    if (channel.kind !== 'channel') throw new Refusal('method_not_supported_for_channel_type')
    if (!isMember(channel, world.state.app.botUser)) throw new Refusal('not_in_channel')
    for (const id of args.users.split(',')) {
      const person = findPerson(world.state, id.trim())
      if (person === undefined) throw new Refusal('user_not_found')
      if (person.id === world.state.app.botUser) throw new Refusal('cant_invite_self')
      if (isMember(channel, person.id)) throw new Refusal('already_in_channel')
      joinChannel(world, channel, person.id, world.state.app.botUser)
    }
    return { channel: channelJson(world, channel) }
  },
})

function channelJson({ state }: World, channel: Channel): JsonObject {
  const common = { id: channel.id, created: channel.created, is_archived: channel.archived, is_mpim: false }
  const { botUser } = state.app
  if (channel.kind === 'im') {
    const user = channel.members.find((member) => member !== botUser)
    const deleted = state.people.find(({ id }) => id === user)?.deleted ?? false
    return { ...common, is_im: true, is_org_shared: false, user, is_user_deleted: deleted, priority: 0 }
  }
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_private: false,
    is_shared: channel.shared,
    is_ext_shared: channel.shared,
    ...(channel.kind === 'mpim' && { is_mpim: true, is_channel: false, is_group: true, is_private: true }),
    is_general: channel.name === 'general',
    is_member: isMember(channel, botUser),
    num_members: channel.members.length,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: channel.purpose, creator: '', last_set: 0 },
  }
}

export const conversationMethods = {
  'conversations.open': open,
  'conversations.list': listing(false),
  'users.conversations': listing(true),
  'conversations.info': info,
  'conversations.members': members,
  'conversations.join': join,
  'conversations.invite': invite,
}
