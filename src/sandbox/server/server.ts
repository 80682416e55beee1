import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerResponseUrl } from '../delivery/response-url.ts'
import { answerPerson } from '../people/routes.ts'
import type { World } from '../world.ts'
import { readRequest, sendJson, sendText } from './http.ts'
import { isPageFile, sendPageFile } from './page-files.ts'
import { sendPrivateFile, takeUpload } from './uploads.ts'
import { answerCall } from './web-api.ts'

/** Listens on this machine alone; `world` is asked for with each request, because it needs the port first. */
export async function listen(port: number, world: () => World): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    answer(world(), request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy()
      sendJson(response, 500, { ok: false, error: 'fatal_error', reason: String(error) })
    })
  })
  server.on('upgrade', (request, socket, head) => {
    const { sockets } = world()
    if (sockets === undefined || !isOurs(request)) return void socket.destroy()
    sockets.upgrade(request, socket, head)
  })
  await reopen(server, port)
  return { server, url: `http://127.0.0.1:${portOf(server.address())}` }
}

export const reopen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })

export async function shut(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function answer(world: World, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOurs(incoming))
    return sendText(response, 403, 'This workspace answers to 127.0.0.1 and localhost only.')
  const request = await readRequest(incoming)
  const { path } = request
  if (path.startsWith('/api/')) return answerCall(world, request, response)
  if (path.startsWith('/response/')) return answerResponseUrl(world, request, response)
  if (path.startsWith('/upload/')) return takeUpload(world, request, response)
  if (path.startsWith('/files-pri/')) return sendPrivateFile(world, request, response)
  if (path.startsWith('/sandbox/')) return answerPerson(world, request, response)
  if (isPageFile(path)) return sendPageFile(path, response)
  sendText(response, 404, 'not found')
}

/** Keeps other sites out, even those whose name was made to point to this machine. */
function isOurs({ headers }: IncomingMessage): boolean {
  const { host = '', origin = `http://${host}` } = headers
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host) && origin === `http://${host}`
}
