import { Impossible } from '../server/refusal.ts'
import type { Channel, Message, Person, State } from './state.ts'

export function findPerson(state: State, id: string): Person | undefined {
  return state.people.find((person) => person.id === id)
}

export function findChannel(state: State, id: string): Channel | undefined {
  return state.channels.find((channel) => channel.id === id)
}

export function findMessage(state: State, channel: string, ts: string): Message | undefined {
  return state.messages.find((message) => message.channel === channel && message.ts === ts)
}

/** The direct messages of one person with the app. */
export function directChannel(state: State, person: string): Channel | undefined {
  if (person === state.app.botUser) return undefined
  return state.channels.find(({ kind, members }) => kind === 'im' && members.includes(person))
}

/** A person by id or by name (`lena`), for those who act. */
export function personCalled(state: State, who: string): Person {
  const person = findPerson(state, who) ?? state.people.find(({ name, bot }) => !bot && name === who)
  if (person === undefined) throw new Impossible(`There is nobody called ${who} in this workspace.`)
  return person
}

/** A channel by id or by name (`#leveling`), for those who act. */
export function channelCalled(state: State, which: string): Channel {
  const channel =
    findChannel(state, which) ?? state.channels.find(({ name }) => name !== '' && `#${name}` === which)
  if (channel === undefined) throw new Impossible(`There is no channel ${which} in this workspace.`)
  return channel
}

export function isMember(channel: Channel, person: string): boolean {
  return channel.members.includes(person)
}
