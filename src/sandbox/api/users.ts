import { z } from 'zod'
import { Refusal } from '../server/refusal.ts'
import { findPerson } from '../state/find.ts'
import { personJson } from '../state/person-json.ts'
import type { Person } from '../state/state.ts'
import type { World } from '../world.ts'
import { flag, maybeText, mustNameTeam, page, paging } from './arguments.ts'
import { method } from './method.ts'

function readPerson({ state }: World, id: string): Person {
  const person = findPerson(state, id)
  if (person === undefined) throw new Refusal('user_not_found')
  return person
}

const info = method({
  args: z.object({ user: z.string(), include_locale: flag }),
  scopes: ['users:read'],
  handle: (world, args) => {
    return { user: personJson(world, readPerson(world, args.user), { locale: args.include_locale }) }
  },
})

const list = method({
  args: z.object({ include_locale: flag, team_id: maybeText, ...paging }),
  scopes: ['users:read'],
  handle: (world, args) => {
    mustNameTeam(world, args)
    const { items, next } = page(
      world.state.people.filter(({ home }) => home === undefined),
      args,
    )
    const members = items.map((person) => personJson(world, person, { locale: args.include_locale }))
    return { members, response_metadata: { next_cursor: next } }
  },
})

function quietHours({ dnd }: Person) {
  const { start, end } = dnd ?? { start: 1, end: 1 }
  return { dnd_enabled: dnd !== undefined, next_dnd_start_ts: start, next_dnd_end_ts: end }
}

const dnd = method({
  args: z.object({ user: maybeText, team_id: maybeText }),
  scopes: ['dnd:read'],
  handle: (world, args) => {
    mustNameTeam(world, args)
    const person = readPerson(world, args.user ?? world.state.app.botUser)
    return { ...quietHours(person), snooze_enabled: false }
  },
})

const mostAtOnce = 50

const teamDnd = method({
  args: z.object({ users: z.string(), team_id: maybeText }),
  scopes: ['dnd:read'],
  handle: (world, args) => {
    const { state } = world
    mustNameTeam(world, args)
    const ids = args.users.split(',')
    if (ids.length < 2) throw new Refusal('no_users_provided')
    if (ids.length > mostAtOnce) throw new Refusal('too_many_users')
    const people = ids.map((id) => findPerson(state, id))
    if (people.includes(undefined)) throw new Refusal('user_not_visible')
    const known = people.filter((person) => person !== undefined)
    return { users: Object.fromEntries(known.map((person) => [person.id, quietHours(person)])) }
  },
})

const team = method({
  args: z.object({}),
  scopes: ['team:read'],
  handle: ({
    state: {
      team: { id, name, domain },
    },
  }) => {
    return { team: { id, name, domain, email_domain: 'northwind.example', icon: { image_default: true } } }
  },
})

const bot = method({
  args: z.object({ bot: maybeText }),
  scopes: ['users:read'],
  handle: ({ state, app }, args) => {
    const { id, botId, botUser } = state.app
    if (args.bot !== undefined && args.bot !== botId) throw new Refusal('bot_not_found')
    return { bot: { id: botId, app_id: id, user_id: botUser, name: app.name, deleted: false, icons: {} } }
  },
})

export const userMethods = {
  'users.info': info,
  'users.list': list,
  'dnd.info': dnd,
  'dnd.teamInfo': teamDnd,
  'team.info': team,
  'bots.info': bot,
}
