import { deliver } from '../delivery/delivery.ts'
import { issueResponseUrl, issueTrigger } from '../delivery/triggers.ts'
import { Impossible } from '../server/refusal.ts'
import { messageJson } from '../state/messages.ts'
import type { JsonObject, Person } from '../state/state.ts'
import { nextTs } from '../state/ts.ts'
import type { World } from '../world.ts'
import type { Acted } from './command.ts'
import { actor, actorFields, channelFields, notice, placeOf, visibleMessage } from './presence.ts'

type Chosen = {
  readonly user: string
  readonly callback_id: string
  readonly channel?: string
  readonly ts?: string
}

/** A shortcut: from the menu of a message, given by `channel` and `ts`, or from anywhere. */
export async function shortcut(world: World, { user, callback_id, channel, ts }: Chosen): Promise<Acted> {
  const person = actor(world, user)
  const type = ts === undefined ? 'global' : 'message'
  const known = world.app.shortcuts.some((one) => one.callback_id === callback_id && one.type === type)
  if (!known || !world.app.scopes.includes('commands'))
    throw new Impossible(`There is no ${type} shortcut ${callback_id}.`)
  const outcome = await deliver(world, 'interactive', {
    type: ts === undefined ? 'shortcut' : 'message_action',
    ...actorFields(world, person),
    callback_id,
    action_ts: nextTs(world),
    trigger_id: issueTrigger(world, person.id),
    ...(ts === undefined ? {} : aboutMessage(world, person, channel ?? '', ts)),
  })
  if (outcome.kind === 'acked') return { kind: 'acked' }
  return {
    kind: 'failed',
    notice: notice(world, person, channel ?? '', 'We had some trouble connecting. Try again?'),
  }
}

function aboutMessage(world: World, person: Person, where: string, ts: string): JsonObject {
  const channel = placeOf(world, person, where)
  const message = visibleMessage(world, person, channel, ts)
  if (message.onlyFor !== undefined) throw new Impossible('An ephemeral message has no shortcuts.')
  const origin = { user: person.id, channel: channel.id, original: ts, threadTs: message.threadTs }
  return {
    channel: channelFields(channel),
    message_ts: ts,
    message: messageJson(world, message, { metadata: false }),
    response_url: issueResponseUrl(world, origin),
  }
}
