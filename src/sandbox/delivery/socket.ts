import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import { type Random, secret } from '../random.ts'
import { jsonIn } from '../server/http.ts'
import type { Envelope, Outcome, Transport } from './delivery.ts'

export type SocketHub = Transport & {
  /** A ticket opens one connection, once. */
  readonly issueTicket: () => string
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  readonly connections: () => number
  /** Asks the app to connect anew, as Slack does before it moves a connection. */
  readonly refresh: (reason: RefreshReason) => void
  /** Cuts connections without a word: every one, or `count` of them. */
  readonly drop: (count?: number) => void
}
type RefreshReason = 'warning' | 'refresh_requested' | 'link_disabled'

/** The open connections, and who waits for which acknowledgement. */
type Lines = {
  readonly appId: string
  readonly open: Set<WebSocket>
  readonly waiting: Map<string, Waiting>
  /** Hears when a connection opens or ends. */
  readonly changed: () => void
}
type Waiting = { readonly socket: WebSocket; readonly settle: (outcome: Outcome) => void }

const ack = z.object({ envelope_id: z.string(), payload: z.unknown().optional() })
const pingEvery = 10_000
/** Slack keeps a Socket Mode connection for about five hours. */
const connectionSeconds = 18_060

export function createSocketHub(appId: string, random: Random, changed: () => void): SocketHub {
  const server = new WebSocketServer({ noServer: true })
  const tickets = new Set<string>()
  const lines: Lines = { appId, open: new Set(), waiting: new Map(), changed }
  const each = (run: (socket: WebSocket) => void) => {
    for (const socket of lines.open) run(socket)
  }
  const pings = setInterval(() => each((socket) => socket.ping()), pingEvery)
  return {
    issueTicket: () => {
      const ticket = secret(24, random)
      tickets.add(ticket)
      return ticket
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? ''
      if (tickets.delete(ticket)) server.handleUpgrade(request, socket, head, (made) => connect(lines, made))
      else socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n')
    },
    connections: () => lines.open.size,
    send: (envelope, patience, ending) => send(lines, random, envelope, patience, ending),
    refresh: (reason) => {
      each((socket) =>
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'sandbox' } })),
      )
    },
    drop: (count) => {
      for (const socket of [...lines.open].slice(0, count)) socket.terminate()
    },
    close: () => {
      clearInterval(pings)
      each((socket) => socket.terminate())
      server.close()
    },
  }
}

function connect(lines: Lines, socket: WebSocket): void {
  lines.open.add(socket)
  lines.changed()
  socket.on('message', (data) => {
    const said = ack.safeParse(jsonIn(String(data)))
    if (said.success) settle(lines, said.data.envelope_id, { kind: 'acked', answer: said.data.payload })
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    lines.open.delete(socket)
    lines.changed()
    const lost = [...lines.waiting].filter(([, one]) => one.socket === socket)
    for (const [id] of lost) settle(lines, id, failed('connection_failed'))
  })
  socket.send(JSON.stringify(hello(lines)))
}

function send(
  lines: Lines,
  random: Random,
  envelope: Envelope,
  patience: number,
  ending: AbortSignal,
): Promise<Outcome> {
  const ready = [...lines.open].filter(({ readyState }) => readyState === WebSocket.OPEN)
  const socket = ready[Math.floor(random() * ready.length)]
  if (socket === undefined) return Promise.resolve(failed('connection_failed'))
  return new Promise((resolve) => {
    const giveUp = () => settle(lines, envelope.id, failed('timeout'))
    const timer = setTimeout(giveUp, patience)
    ending.addEventListener('abort', giveUp, { once: true })
    const done = (outcome: Outcome) => {
      clearTimeout(timer)
      ending.removeEventListener('abort', giveUp)
      resolve(outcome)
    }
    lines.waiting.set(envelope.id, { socket, settle: done })
    socket.send(JSON.stringify(onTheWire(envelope)))
  })
}

function settle({ waiting }: Lines, id: string, outcome: Outcome): void {
  const one = waiting.get(id)
  waiting.delete(id)
  one?.settle(outcome)
}

function failed(reason: string): Outcome {
  return { kind: 'failed', reason, mayRepeat: true }
}

function hello({ appId, open }: Lines) {
  return {
    type: 'hello',
    num_connections: open.size,
    debug_info: { host: 'sandbox', build_number: 1, approximate_connection_time: connectionSeconds },
    connection_info: { app_id: appId },
  }
}

function onTheWire({ id, type, payload, attempt, retryReason }: Envelope) {
  const retries = type === 'events_api' ? { retry_attempt: attempt, retry_reason: retryReason } : {}
  return { envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api', ...retries }
}
