import { sendEvent } from '../delivery/events.ts'
import type { World } from '../world.ts'
import type { Channel } from './state.ts'
import { nextTs } from './ts.ts'

export function joinChannel(world: World, channel: Channel, user: string, inviter: string | undefined): void {
  channel.members.push(user)
  world.changes.tell(channel.members, 'people')
  sendMembership(world, 'member_joined_channel', channel, user, inviter)
}

export function leaveChannel(world: World, channel: Channel, user: string): void {
  sendMembership(world, 'member_left_channel', channel, user, undefined)
  world.changes.tell(channel.members, 'people')
  channel.members = channel.members.filter((member) => member !== user)
}

function sendMembership(
  world: World,
  type: string,
  channel: Channel,
  user: string,
  inviter: string | undefined,
): void {
  if (!channel.members.includes(world.state.app.botUser)) return
  sendEvent(world, type, {
    type,
    user,
    channel: channel.id,
    channel_type: 'C',
    team: world.state.team.id,
    event_ts: nextTs(world),
    ...(inviter === undefined ? {} : { inviter }),
  })
}
