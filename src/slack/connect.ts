import { Server } from 'node:http'
import type { Receiver, webApi } from '@slack/bolt'
import { LogLevel } from '@slack/web-api'
import { type Connection, clientOptionsOf, RefusedError } from './client.ts'
import type { Deps } from './deps.ts'
import { type Door, type HttpOptions, httpReceiver } from './http/receiver.ts'
import type { Keeping } from './intake/settings.ts'
import { type Calls, listening } from './listening.ts'
import { type BoltLogger, boltLogger, type Log, refusalOf } from './log.ts'
import { socketReceiver } from './socket.ts'
import type { Ways } from './ways.ts'

export type Connected = {
  /** The port of the HTTP receiver; 0 in Socket Mode. */
  readonly port: number
  /** Resolves, with what to do, when the bot can't work any more. */
  readonly lost: Promise<string>
  /** Resolves when no listener runs. */
  readonly idle: () => Promise<void>
  /** Takes no more events, finishes those that it took, and resolves. */
  readonly stop: () => Promise<void>
}

/** How long answers under way may take once the end is asked for, in milliseconds; supervisors often wait 10 s. */
export const patience = 8_000

type With = Omit<Calls, 'connection'> & { readonly door: Door | undefined; readonly ways: Ways }

/** Connects to Slack, and resolves when events can arrive. */
export async function connect(
  connection: Connection,
  { door, ways, ...calls }: With,
  deps: Deps,
  keeping: Keeping,
): Promise<Connected> {
  const { token } = calls
  const logger = boltLogger(deps.log, LogLevel.INFO)
  const clientOptions = clientOptionsOf(connection)
  const lost = Promise.withResolvers<string>()
  const lose = (code: string) => lost.resolve(refusedAppToken(code))
  const receiver = receiverOf(connection, { logger, clientOptions, deps, door, ways, lose })
  const { app, intake } = listening(receiver, { connection, ...calls }, deps, keeping)
  void token.gone.then((code) => lost.resolve(goneToken(code)))
  const server: unknown = await app.start().catch(refused)
  if (connection.kind === 'http') ways.say('http', true, 'open')
  intake.start()
  const stop = async () => {
    intake.stop()
    const late = new Promise((resolve) => setTimeout(resolve, patience, 'late').unref())
    const ended = app.stop().then(intake.idle)
    if ((await Promise.race([ended, late])) === 'late') deps.log.warn('stopped while answers were under way')
  }
  return { port: server instanceof Server ? portOf(server) : 0, lost: lost.promise, idle: intake.idle, stop }
}

/** What listens over HTTP, where that is how events come in. */
export const doorOf = (connection: Connection, log: Log, more: Behind): Door | undefined =>
  connection.kind === 'http' ? doorTo(connection, log, more) : undefined

type Behind = Pick<HttpOptions, 'health' | 'metrics' | 'pages'>

const doorTo = (
  { signingSecret, port, host }: Extract<Connection, { kind: 'http' }>,
  log: Log,
  more: Behind,
): Door => httpReceiver({ signingSecret, port, host, log, logger: boltLogger(log, LogLevel.INFO), ...more })

type Receiving = {
  readonly logger: BoltLogger
  readonly clientOptions: webApi.WebClientOptions
  readonly deps: Deps
  readonly door: Door | undefined
  readonly ways: Ways
  readonly lose: (code: string) => void
}

function receiverOf(
  connection: Connection,
  { logger, clientOptions, deps: { log, metrics }, door, ways, lose }: Receiving,
): Receiver {
  if (connection.kind === 'http')
    return door ?? doorTo(connection, log, { health: async () => undefined, metrics })
  const { appToken } = connection
  const one = (name: 'socket-1' | 'socket-2') => {
    const say = (ok: boolean, said: string) => ways.say(name, ok, said)
    return socketReceiver({ appToken, clientOptions, logger, log, say, lose })
  }
  // A reconnect leaves a gap: a second connection covers it, and each event is begun once.
  return together([one('socket-1'), one('socket-2')])
}

const together = (receivers: readonly Receiver[]): Receiver => ({
  init: (app) => {
    for (const receiver of receivers) receiver.init(app)
  },
  start: () => Promise.all(receivers.map((receiver) => receiver.start())),
  stop: () => Promise.all(receivers.map((receiver) => receiver.stop())),
})

export function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** A refused app token, told as such; Socket Mode's own error names neither. */
function refused(error: unknown): never {
  const code = refusalOf(error)
  if (!code) throw error
  throw new RefusedError(refusedAppToken(code))
}

const refusedAppToken = (code: string): string =>
  `Slack refused SLACK_APP_TOKEN (${code}): make a new one in your app, Basic Information, App-Level Tokens, with the scope connections:write.`

const goneToken = (code: string): string =>
  `Slack no longer accepts SLACK_BOT_TOKEN (${code}): the app was removed from the workspace, or its token was revoked. Install the app again, and copy the token from OAuth & Permissions.`
