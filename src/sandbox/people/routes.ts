import type { ServerResponse } from 'node:http'
import { z } from 'zod'
import { type Request, sendJson, sendText } from '../server/http.ts'
import { Impossible } from '../server/refusal.ts'
import { sendContent } from '../server/uploads.ts'
import type { World } from '../world.ts'
import { actions } from './actions.ts'
import { overview } from './overview.ts'
import { canvases, files, home, messages, modals, notices, unread } from './see.ts'
import { stream } from './stream.ts'

type Look = (world: World, query: unknown) => unknown

const asking = z.object({ user: z.string() })
const reading = asking.extend({ channel: z.string(), thread: z.string().optional() })

/** What can be looked at: GET /sandbox/NAME with these queries. */
const looks: Readonly<Record<string, Look>> = {
  overview: (world, query) => overview(world, asking.partial().parse(query).user),
  messages: (world, query) => messages(world, reading.parse(query)),
  home: (world, query) => home(world, asking.parse(query).user) ?? null,
  modals: (world, query) => modals(world, asking.parse(query).user),
  notices: (world, query) => notices(world, asking.parse(query).user),
  canvases: (world, query) => canvases(world, asking.parse(query).user),
  files: (world, query) => files(world, asking.parse(query).user),
  unread: (world, query) => unread(world, asking.parse(query).user),
  record: (world) => world.journal.entries(),
  faults: (world) => world.faults.plan(),
  clock: (world) => ({ now: world.clock.now() }),
  'next-moment': (world) => world.nextMoment?.() ?? null,
}

/** Everything under /sandbox/: what people do (POST) and what they see (GET), as JSON. */
export async function answerPerson(world: World, request: Request, response: ServerResponse): Promise<void> {
  try {
    await run(world, request, response)
  } catch (error) {
    if (error instanceof Impossible) sendJson(response, 409, { error: error.message })
    else if (error instanceof z.ZodError) sendJson(response, 400, { error: z.prettifyError(error) })
    else if (error instanceof SyntaxError) sendJson(response, 400, { error: 'That is not JSON.' })
    else throw error
  }
}

async function run(world: World, request: Request, response: ServerResponse): Promise<void> {
  const { method, path, query } = request
  const [name = '', id = ''] = path.split('/').slice(2)
  const user = query.get('user') ?? ''
  if (method === 'GET' && name === 'events') return stream(world, user, response)
  if (method === 'GET' && name === 'files' && id !== '') return sendFile(world, user, id, response)
  const known = method === 'POST' ? actions[name] : looks[name]
  if (known === undefined) return sendJson(response, 404, { error: `There is no ${method} ${path}.` })
  const given: unknown = method === 'POST' ? bodyOf(request) : Object.fromEntries(query)
  sendJson(response, 200, (await known(world, given)) ?? null)
}

/** JSON only: a page of another site can't send that without asking first. */
function bodyOf({ headers, body }: Request): unknown {
  if (!headers['content-type']?.startsWith('application/json')) throw new Impossible('Send JSON.')
  return JSON.parse(String(body) || '{}')
}

function sendFile(world: World, user: string, id: string, response: ServerResponse): void {
  const file = world.state.files.get(id)
  const shared = files(world, user).some((one) => one.id === id)
  if (file !== undefined && shared) sendContent(file, response)
  else sendText(response, 404, 'not found')
}
