import { Impossible } from '../server/refusal.ts'
import { channelCalled, directChannel, findMessage, isMember, personCalled } from '../state/find.ts'
import type { Channel, Message, Person } from '../state/state.ts'
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
  const { team, app } = state
  return {
    token: tokens.verification,
    team: { id: team.id, domain: team.domain },
    user: { id: person.id, username: person.name, name: person.name, team_id: person.home?.id ?? team.id },
    api_app_id: app.id,
    enterprise: null,
    is_enterprise_install: false,
  }
}

export function channelFields(channel: Channel) {
  return { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name }
}
