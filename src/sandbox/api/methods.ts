import { z } from 'zod'
import { reached, takeOut } from '../installing/grants.ts'
import { Refusal } from '../server/refusal.ts'
import { maybeText, page, paging } from './arguments.ts'
import { canvasMethods } from './canvases.ts'
import { chatMethods } from './chat.ts'
import { conversationMethods } from './conversations.ts'
import { fileMethods } from './files.ts'
import { historyMethods } from './history.ts'
import { type Method, method } from './method.ts'
import { reactionMethods } from './reactions.ts'
import { userMethods } from './users.ts'
import { viewMethods } from './views.ts'

const authTest = method({
  args: z.object({}),
  handle: ({ state, url }) => {
    const { team, app, people, enterprise } = state
    const everywhere = enterprise?.everywhere ?? false
    const user = people.find(({ id }) => id === app.botUser)?.name
    const ids = { team_id: everywhere ? enterprise?.id : team.id, user_id: app.botUser, bot_id: app.botId }
    return {
      url: `${url}/`,
      team: team.name,
      user,
      ...ids,
      ...(enterprise && { enterprise_id: enterprise.id }),
      is_enterprise_install: everywhere,
    }
  },
})

const listTeams = method({
  args: z.object({ ...paging }),
  handle: (world, args) => {
    const { items, next } = page(reached(world), args)
    const teams = items.map(({ state }) => ({ id: state.team.id, name: state.team.name }))
    return { teams, response_metadata: { next_cursor: next } }
  },
})

const apiTest = method({
  args: z.looseObject({ error: maybeText }),
  token: 'none',
  handle: (_, { error, ...args }) => {
    if (error !== undefined) throw new Refusal(error, { args: { error, ...args } })
    return { args }
  },
})

/** Takes the app out of where the token is from, without a word to it. */
const uninstall = method({
  args: z.object({ client_id: z.string(), client_secret: z.string() }),
  handle: (world) => {
    takeOut(world)
    return {}
  },
})

const openConnection = method({
  args: z.object({}),
  token: 'app',
  handle: ({ sockets, url, state }) => {
    if (sockets === undefined) throw new Refusal('socket_mode_not_enabled')
    const address = url.replace(/^http/, 'ws')
    return { url: `${address}/link/?ticket=${sockets.issueTicket()}&app_id=${state.app.id}` }
  },
})

/** Every method that this workspace knows. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>(
  Object.entries({
    'auth.test': authTest,
    'auth.teams.list': listTeams,
    'api.test': apiTest,
    'apps.connections.open': openConnection,
    'apps.uninstall': uninstall,
    ...chatMethods,
    ...conversationMethods,
    ...historyMethods,
    ...userMethods,
    ...viewMethods,
    ...reactionMethods,
    ...fileMethods,
    ...canvasMethods,
  }),
)
