import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { App, Receiver, ReceiverEvent } from '@slack/bolt'
import { HTTPResponseAck } from '../bolt.ts'
import { signatureOf } from '../intake/taken.ts'
import type { BoltLogger, Log } from '../log.ts'
import type { SlackMetrics } from '../metrics.ts'
import { OddPayload, workspaceIn } from '../payload.ts'
import { admit, type Payload, type Told } from './admit.ts'
import { bodyReader, usualBounds } from './bodies.ts'

export type HttpOptions = {
  readonly signingSecret: string
  readonly port: number
  /** At every address of the machine, where none is named. */
  readonly host?: string | undefined
  /** What browsers ask for; false for what is none of it. */
  readonly pages?: ((request: IncomingMessage, response: ServerResponse) => Promise<boolean>) | undefined
  readonly log: Log
  readonly logger: BoltLogger
  /** What a load balancer asks for, at a path; undefined for any other. */
  readonly health: (path: string) => Promise<Told | undefined>
  readonly metrics?: Pick<SlackMetrics, 'requested'> | undefined
}

/** A receiver that can be opened before there is anything to hand requests to: it then says that the process runs. */
export type Door = Omit<Receiver, 'init' | 'start'> & {
  readonly init: (app: Pick<App, 'processEvent'>) => void
  readonly start: () => Promise<Server>
  readonly open: () => Promise<unknown>
}

/** So long a request may take to come in whole, in milliseconds. */
const patience = 10_000
const serverOptions = {
  headersTimeout: patience,
  requestTimeout: patience,
  connectionsCheckingInterval: 1_000,
  // No more than this of a body is held before it is read: the sender waits meanwhile.
  highWaterMark: 16 * 1024,
}
const mostConnections = 512

/**
 * Slack's requests over HTTP. Bolt's own receiver reads 4 MB of whatever anybody sends, waits five minutes for it,
 * ends the process over a body that is no object, and can't be stopped while somebody holds a connection open.
 */
export function httpReceiver(options: HttpOptions): Door {
  const { signingSecret, port, host, pages, log, logger, health, metrics } = options
  let started = false
  const admission = { signingSecret, health, read: bodyReader(usualBounds) }
  const taken = new Set<Promise<void>>()
  let app: { processEvent: (event: ReceiverEvent) => Promise<void> } | undefined

  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (started && (await pages?.(request, response))) return
    const admitted = await admit(request, admission)
    if (admitted?.kind === 'answer') return end(response, admitted.status, admitted)
    if (!admitted) return
    // Slack sends it again.
    if (!started) return end(response, 503)
    const work = hand(request, response, admitted.body).finally(() => taken.delete(work))
    taken.add(work)
    await work
  }
  const hand = async (request: IncomingMessage, response: ServerResponse, body: Payload): Promise<void> => {
    const answered = new Promise<void>((resolve) => {
      if (response.closed) resolve()
      else response.once('close', resolve)
    })
    const acknowledging = new HTTPResponseAck({
      logger,
      processBeforeResponse: false,
      httpRequest: request,
      httpRequestBody: body,
      httpResponse: response,
    })
    try {
      const customProperties = signatureOf(request)
      await app?.processEvent({ body, ack: acknowledging.bind(), customProperties, ...retryOf(request) })
    } catch (err) {
      // Bolt throws a TypeError at payloads that Slack never sends.
      const odd = err instanceof OddPayload || err instanceof TypeError
      // What is odd may name none.
      if (odd) log.warn({ err }, 'a payload was refused')
      else log.warn({ err, team: workspaceIn(body) }, 'a payload was not taken')
      acknowledging.ack()
      end(response, odd ? 400 : 500)
    }
    await answered
  }

  const server = createServer(serverOptions, (request, response) => {
    response.once('finish', () => metrics?.requested(response.statusCode))
    receive(request, response).catch((err: unknown) => {
      log.error({ err }, 'a request failed')
      end(response, 500)
    })
  })
  server.maxConnections = mostConnections
  let opened: Promise<Server> | undefined
  const open = () => {
    opened ??= listen(server, port, host)
    return opened
  }
  return {
    init: (made) => {
      app = made
    },
    open,
    start: () => {
      started = true
      return open()
    },
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // What is still coming in was not taken: Slack sends it again.
      await Promise.all(taken)
      server.closeAllConnections()
      await closed
    },
  }
}

const listen = (server: Server, port: number, host?: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject)
      resolve(server)
    })
  })

function end(response: ServerResponse, status: number, told: Partial<Told> = {}): void {
  if (response.headersSent) return
  // What is left of a body that was refused is not read.
  const headers = status === 413 || status === 503 || status === 401 ? { connection: 'close' } : {}
  const type = told.type === undefined ? {} : { 'content-type': told.type }
  response.writeHead(status, { ...headers, ...type }).end(told.text)
}

/** Which repeat of an event this is, and why. */
function retryOf({ headers }: IncomingMessage) {
  const number = Number(headers['x-slack-retry-num'])
  const reason = headers['x-slack-retry-reason']
  return {
    ...(Number.isInteger(number) && { retryNum: number }),
    ...(typeof reason === 'string' && { retryReason: reason }),
  }
}
