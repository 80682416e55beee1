import { Impossible } from '../server/refusal.ts'
import { channelCalled, directChannel, findMessage, isMember, personCalled } from '../state/find.ts'
import type { Channel, Message, Person, State } from '../state/state.ts'
import { nextTs } from '../state/ts.ts'
import type { World } from '../world.ts'

/** A person, and a channel that they name. */
export type Where = { readonly user: string; readonly channel: string }
export type Which = Where & { readonly ts: string }

/** Someone who can do things: in the workspace, not deactivated, not the app. */
export function actor({ state }: World, who: string): Person {
  const person = personCalled(state, who)
  if (person.deleted) throw new Impossible(`${person.realName} is deactivated.`)
  if (person.bot) throw new Impossible('The app does not act by itself here.')
  return person
}

/** A channel that this person is in; `dm` is their direct messages with the app. */
export function placeOf({ state }: World, person: Person, where: string): Channel {
  const channel = where === 'dm' ? directChannel(state, person.id) : channelCalled(state, where)
  if (channel === undefined || !isMember(channel, person.id)) {
    throw new Impossible(`${person.realName} is not in ${where}.`)
  }
  return channel
}

export function canSee(message: Message, person: Person): boolean {
  return message.onlyFor === undefined || message.onlyFor === person.id
}

export function visibleMessage(world: World, person: Person, channel: Channel, ts: string): Message {
  const message = findMessage(world.state, channel.id, ts)
  if (message === undefined || !canSee(message, person)) {
    throw new Impossible(`${person.realName} sees no message ${ts} there.`)
  }
  return message
}

/** A line from Slack itself, to this person only; `done` where it is no complaint. */
export function notice(world: World, person: Person, channel: string, text: string, done = false): string {
  world.state.notices.push({ user: person.id, channel, at: nextTs(world), text, done })
  world.changes.tell([person.id], 'notices')
  return text
}

/** Who did something, as interactions say it. */
export function actorFields({ state, tokens }: World, person: Person) {
  const { team, app, enterprise } = state
  const of = enterprise && { enterprise_id: enterprise.id, enterprise_name: enterprise.name }
  return {
    token: tokens.verification,
    team: enterprise?.everywhere ? null : { id: team.id, domain: team.domain, ...of },
    user: { id: person.id, username: person.name, name: person.name, team_id: homeOf(state, person) },
    api_app_id: app.id,
    enterprise: enterprise ? { id: enterprise.id, name: enterprise.name } : null,
    is_enterprise_install: enterprise?.everywhere ?? false,
  }
}

/** People of several workspaces of an organisation are the organisation's. */
const homeOf = ({ team, enterprise }: State, { home, teams }: Person): string =>
  home?.id ?? (teams && enterprise ? enterprise.id : team.id)

export function channelFields(channel: Channel) {
  return { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name }
}
