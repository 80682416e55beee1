import { isMember, personCalled } from '../state/find.ts'
import type { JsonObject } from '../state/state.ts'
import type { World } from '../world.ts'
import { unread } from './see.ts'
import { slackCommands } from './slack-commands.ts'

/** Who and what there is, for the page that shows the workspace. */
export function overview(world: World, user: string | undefined): JsonObject {
  const { state, app, clock, sockets } = world
  const reader = user === undefined ? undefined : personCalled(state, user)
  const marks = reader === undefined ? {} : unread(world, reader.id)
  // Groups are for those who act by name: the page has no place for them.
  const channels = state.channels.filter(
    (channel) => channel.kind !== 'mpim' && (reader === undefined || isMember(channel, reader.id)),
  )
  return {
    team: state.team,
    app: { ...state.app, name: app.name, home: app.home, installed: state.installed },
    connections: sockets?.connections() ?? 0,
    now: clock.now(),
    people: state.people.filter(({ bot }) => !bot),
    channels: channels.map(({ id, kind, name, members, purpose }) => {
      return { id, kind, name, members, purpose, unread: marks[id] ?? 0 }
    }),
    commands: app.commands,
    slackCommands: Object.entries(slackCommands).map(([command, { description, usage_hint }]) => {
      return { command, description, usage_hint }
    }),
    shortcuts: app.shortcuts,
  }
}
