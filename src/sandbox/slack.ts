import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { allowPage } from './installing/allow-page.ts'
import { exchange, type OAuthApp, type Pending } from './installing/exchange.ts'
import { type Grant, grantOf } from './installing/grants.ts'
import { secret, seededRandom } from './random.ts'
import { type Request, readArguments, readRequest, sendJson, sendText } from './server/http.ts'
import { Refusal } from './server/refusal.ts'
import { reopen, shut } from './server/server.ts'
import { answerCall, tokenIn } from './server/web-api.ts'
import type { JsonObject } from './state/state.ts'
import type { World } from './world.ts'

/** All workspaces that one app can be installed in: one address for its calls, and the page that lets it in. */
export type Slack = {
  readonly url: string
  /** For `clientOptions.slackApiUrl`. */
  readonly apiUrl: string
  readonly join: (world: World) => void
  readonly worlds: () => readonly World[]
  /** The tokens of an organisation, for all its workspaces. */
  readonly grantsOf: (enterpriseId: string) => Map<string, Grant>
  /** Where somebody's browser goes who decides on the page at `address`. */
  readonly decide: (world: World, user: string, address: string, decision: Decision) => string
  readonly close: () => Promise<void>
}

/** Into the one workspace, or into all of its organisation. */
export type Decision = 'allow' | 'allow-everywhere' | 'deny'

export async function startSlack(app: OAuthApp, port = 0): Promise<Slack> {
  const worlds: World[] = []
  const random = seededRandom(7)
  const pending: Pending = { codes: new Map(), refreshing: new Map(), random }

  const wide = new Map<string, Map<string, Grant>>()
  const grantsOf = (enterpriseId: string) => {
    const grants = wide.get(enterpriseId) ?? new Map<string, Grant>()
    wide.set(enterpriseId, grants)
    return grants
  }

  const decide: Slack['decide'] = (world, user, address, decision) => {
    const { searchParams: asked } = new URL(address)
    if (asked.get('client_id') !== app.clientId) throw new Refusal('invalid_client_id')
    const back = new URL(asked.get('redirect_uri') ?? app.redirectUrl)
    if (asked.has('state')) back.searchParams.set('state', asked.get('state') ?? '')
    if (decision === 'deny') {
      back.searchParams.set('error', 'access_denied')
      return back.href
    }
    const code = secret(24, random)
    const everywhere = decision === 'allow-everywhere'
    pending.codes.set(code, { world, user, scopes: asked.get('scope') ?? '', everywhere })
    back.searchParams.set('code', code)
    return back.href
  }

  const answer = async (request: Request, response: ServerResponse): Promise<void> => {
    const { path, query } = request
    if (path === '/oauth/v2/authorize') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      return void response.end(allowPage(worlds[0]?.app.name ?? 'The app', worlds, query))
    }
    const decision = decisions.find((each) => path === `/oauth/v2/${each}`)
    if (decision) {
      const world = worlds.find(({ state }) => state.team.id === query.get('workspace'))
      if (!world) return sendText(response, 404, 'not found')
      const address = `http://localhost/?${query}`
      const location = decide(world, query.get('user') ?? '', address, decision)
      return void response.writeHead(302, { location }).end()
    }
    if (path === '/api/oauth.v2.access') return access(request, response)
    if (!path.startsWith('/api/')) return sendText(response, 404, 'not found')
    const args = await readArguments(request)
    const token = tokenIn(request, args) ?? ''
    // An organisation's works in several: in the one that is named, or that the conversation moves in.
    const all = worlds.filter((each) => grantOf(each, token))
    const world = all.find(({ state }) => state.team.id === args?.team_id) ?? latest(all)
    if (world) return answerCall(world, request, response)
    sendJson(response, 200, { ok: false, error: token === '' ? 'not_authed' : 'invalid_auth' })
  }

  const access = async (request: Request, response: ServerResponse): Promise<void> => {
    // The app proves who it is in a header, or beside what it asks for.
    const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const [id, key] = Buffer.from(basic, 'base64').toString().split(':')
    const proof = id && key ? { client_id: id, client_secret: key } : {}
    const args: JsonObject = { ...proof, ...((await readArguments(request)) ?? {}) }
    const given = [...pending.codes.entries()].find(([code]) => code === args.code)?.[1]
    const refreshed = pending.refreshing.get(String(args.refresh_token))
    const world = (given ?? refreshed)?.world ?? worlds[0]
    try {
      const struck = world?.faults.strike('oauth.v2.access')
      if (struck?.fault.kind === 'refusal') throw new Refusal(struck.fault.error)
      if (struck?.fault.kind === 'drop') return void response.destroy()
      const granted = exchange(app, pending, args)
      const told = { ...args, client_secret: '[secret]', code: '[secret]' }
      world?.journal.add(
        {
          kind: 'call',
          method: 'oauth.v2.access',
          args: told,
          status: 200,
          answer: granted,
          fault: undefined,
        },
        0,
      )
      sendJson(response, 200, { ok: true, ...granted })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      sendJson(response, 200, { ok: false, error: error.code })
    }
  }

  const server = createServer((incoming, response) => {
    readRequest(incoming)
      .then((request) => answer(request, response))
      .catch((error: unknown) =>
        sendJson(response, 500, { ok: false, error: 'fatal_error', reason: String(error) }),
      )
  })
  await reopen(server, port)
  const at: AddressInfo | string | null = server.address()
  const url = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
  return {
    url,
    apiUrl: `${url}/api/`,
    join: (world) => void worlds.push(world),
    worlds: () => worlds,
    grantsOf,
    decide,
    close: () => shut(server),
  }
}

const decisions = ['allow', 'allow-everywhere', 'deny'] as const satisfies readonly Decision[]

/** Where somebody did something last. */
const latest = (worlds: readonly World[]): World | undefined =>
  worlds.toSorted((one, other) => other.state.lastMicros - one.state.lastMicros)[0]
