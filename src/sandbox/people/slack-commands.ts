import { findPerson, isMember } from '../state/find.ts'
import { joinChannel, leaveChannel } from '../state/membership.ts'
import type { Channel, Person } from '../state/state.ts'
import type { World } from '../world.ts'
import { asSent } from './typed.ts'

/** A command of Slack's own: what a person is told, once it is done. */
type SlackCommand = {
  readonly description: string
  readonly usage_hint: string
  readonly run: (world: World, person: Person, place: Channel, text: string) => string
}

/** Those that this workspace has. */
export const slackCommands: Readonly<Record<string, SlackCommand>> = {
  '/invite': {
    description: 'Add somebody to this channel, or an app',
    usage_hint: '@name',
    run: (world, person, place, text) =>
      eachNamed(world, place, text, '/invite', (named, name) => {
        if (named.deleted) return `${name} is deactivated and can’t be added.`
        if (isMember(place, named.id)) return `${name} is already in this channel.`
        joinChannel(world, place, named.id, person.id)
        return `You added ${name} to #${place.name}.`
      }),
  },
  '/remove': {
    description: 'Take somebody out of this channel, or an app',
    usage_hint: '@name',
    run: (world, _, place, text) =>
      eachNamed(world, place, text, '/remove', (named, name) => {
        if (!isMember(place, named.id)) return `${name} is not in this channel.`
        leaveChannel(world, place, named.id)
        return `You removed ${name} from #${place.name}.`
      }),
  },
}

export const slackCommand = (name: string): SlackCommand | undefined =>
  Object.hasOwn(slackCommands, name) ? slackCommands[name] : undefined

/** Does it for each person or app that is named, and says how each went. */
function eachNamed(
  world: World,
  place: Channel,
  text: string,
  command: string,
  run: (named: Person, name: string) => string,
): string {
  if (place.kind === 'im') return `${command} works in channels, and this is a direct message.`
  const words = asSent(world, text).trim()
  const ids = [...words.matchAll(/<@([A-Z0-9]+)>/g)].flatMap(([, id = '']) => id)
  if (ids.length === 0) return nobodyNamed(world, command, words)
  const people = ids.flatMap((id) => findPerson(world.state, id) ?? [])
  return people.map((named) => run(named, `@${nameOf(world, named)}`)).join('\n')
}

const nobodyNamed = ({ app }: World, command: string, words: string): string =>
  words === ''
    ? `Say whom, like ${command} @${app.name}.`
    : `There is nobody called ${words} here. Write it like ${command} @${app.name}.`

const nameOf = ({ app }: World, { bot, name }: Person): string => (bot ? app.name : name)

/** Slack's other own commands (slack.com/help, "Use built-in slash commands"): not here, but not mistyped either. */
const elsewhere =
  /^\/(active|apps|archive|away|call|collapse|dm|dnd|expand|feed|feedback|huddle|join|kick|leave|me|msg|mute|open|part|prefs|remind|rename|search|shortcuts|shrug|star|status|topic|who)$/

/** What to say of a command that Slack has and this workspace has not. */
export function absentCommand({ app }: World, name: string): string | undefined {
  if (!elsewhere.test(name)) return undefined
  const here = [...app.commands.map(({ command }) => command), ...Object.keys(slackCommands)]
  return `Slack has ${name}; this local workspace doesn’t. What works here: ${here.join(', ')}.`
}
