import { seconds } from '../clock.ts'
import { slackId } from '../random.ts'
import { findChannel, isMember } from '../state/find.ts'
import { messageJson } from '../state/messages.ts'
import type { Channel, JsonObject, Message } from '../state/state.ts'
import { nextTs } from '../state/ts.ts'
import type { World } from '../world.ts'
import { deliverEvent } from './delivery.ts'

/** The scope without which Slack does not send an event. */
const scopeOf: Record<string, string> = {
  'message.im': 'im:history',
  'message.channels': 'channels:history',
  'message.mpim': 'mpim:history',
  app_mention: 'app_mentions:read',
  reaction_added: 'reactions:read',
  reaction_removed: 'reactions:read',
  member_joined_channel: 'channels:read',
  member_left_channel: 'channels:read',
  user_change: 'users:read',
  team_join: 'users:read',
}

/** Sends an event if the app subscribed to it and may see it; by a fault, sometimes twice. */
export function sendEvent(
  world: World,
  subscription: string,
  event: JsonObject,
  outer: JsonObject = {},
): void {
  const scope = scopeOf[subscription]
  if (!world.state.installed || !world.app.events.includes(subscription)) return
  if (scope !== undefined && !world.app.scopes.includes(scope)) return
  const payload = { ...eventPayload(world, event), ...outer }
  void deliverEvent(world, payload)
  if (world.faults.duplicates()) void deliverEvent(world, payload)
}

export function sendMessageEvent(world: World, message: Message): void {
  const { state } = world
  const channel = findChannel(state, message.channel)
  if (channel === undefined || message.onlyFor !== undefined) return
  const said = messageJson(world, message, { metadata: false })
  const shared = message.files.length > 0 ? { subtype: 'file_share' } : {}
  sendInChannel(world, channel, { ...said, ...shared, channel: channel.id, event_ts: message.ts })
  const mentioned = message.text.includes(`<@${state.app.botUser}>`) && message.user !== state.app.botUser
  if (mentioned && channel.kind !== 'im' && isMember(channel, state.app.botUser)) {
    sendEvent(world, 'app_mention', {
      ...said,
      type: 'app_mention',
      channel: channel.id,
      event_ts: message.ts,
    })
  }
}

export function sendChangedEvent(world: World, message: Message, previous: JsonObject): void {
  const channel = findChannel(world.state, message.channel)
  if (channel === undefined || message.onlyFor !== undefined) return
  const ts = nextTs(world)
  const now = messageJson(world, message, { metadata: false })
  const hidden = {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: channel.id,
    ts,
    event_ts: ts,
  }
  sendInChannel(world, channel, { ...hidden, message: now, previous_message: previous })
}

export function sendDeletedEvent(world: World, message: Message): void {
  const channel = findChannel(world.state, message.channel)
  if (channel === undefined || message.onlyFor !== undefined) return
  const ts = nextTs(world)
  const hidden = {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    channel: channel.id,
    ts,
    event_ts: ts,
  }
  const previous = messageJson(world, message, { metadata: false })
  sendInChannel(world, channel, { ...hidden, deleted_ts: message.ts, previous_message: previous })
}

function sendInChannel(world: World, channel: Channel, event: JsonObject): void {
  if (!isMember(channel, world.state.app.botUser)) return
  const subscription = channel.kind === 'channel' ? 'message.channels' : `message.${channel.kind}`
  sendEvent(world, subscription, { ...event, channel_type: channel.kind })
}

function eventPayload(world: World, event: JsonObject): JsonObject {
  const { team, app, enterprise } = world.state
  const everywhere = enterprise?.everywhere ?? false
  return {
    token: world.tokens.verification,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: enterprise?.id ?? null,
    ...(enterprise && { enterprise_id: enterprise.id }),
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: slackId('Ev', world.random),
    event_time: seconds(world.clock.now()),
    authorizations: [
      {
        enterprise_id: enterprise?.id ?? null,
        team_id: everywhere ? null : team.id,
        user_id: app.botUser,
        is_bot: true,
        is_enterprise_install: everywhere,
      },
    ],
    is_ext_shared_channel: channelOf(world, event)?.shared ?? false,
    event_context: `4-${slackId('', world.random)}`,
  }
}

const channelOf = ({ state }: World, { channel }: JsonObject): Channel | undefined =>
  typeof channel === 'string' ? findChannel(state, channel) : undefined
