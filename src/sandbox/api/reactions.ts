import { z } from 'zod'
import { Refusal } from '../server/refusal.ts'
import { messageJson } from '../state/messages.ts'
import { addReaction, removeReaction } from '../state/reactions.ts'
import { mustBeMember, readChannel, readMessage } from './channels.ts'
import { method } from './method.ts'

const target = { channel: z.string(), timestamp: z.string() }
const named = z.object({ name: z.string(), ...target })

const add = method({
  args: named,
  scopes: ['reactions:write'],
  handle: (world, args) => {
    const channel = readChannel(world, args.channel)
    mustBeMember(world, channel)
    const message = readMessage(world, channel.id, args.timestamp)
    if (!/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/.test(args.name)) throw new Refusal('invalid_name')
    if (!addReaction(world, message, args.name, world.state.app.botUser)) throw new Refusal('already_reacted')
    return {}
  },
})

const remove = method({
  args: named,
  scopes: ['reactions:write'],
  handle: (world, args) => {
    const message = readMessage(world, readChannel(world, args.channel).id, args.timestamp)
    if (!removeReaction(world, message, args.name, world.state.app.botUser)) throw new Refusal('no_reaction')
    return {}
  },
})

const get = method({
  args: z.object(target),
  scopes: ['reactions:read'],
  handle: (world, args) => {
    const channel = readChannel(world, args.channel)
    const message = readMessage(world, channel.id, args.timestamp)
    return { type: 'message', channel: channel.id, message: messageJson(world, message, { metadata: false }) }
  },
})

export const reactionMethods = { 'reactions.add': add, 'reactions.remove': remove, 'reactions.get': get }
