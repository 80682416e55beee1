import { Server } from 'node:http'
import type { App as BoltApp, Receiver, webApi } from '@slack/bolt'
import { LogLevel } from '@slack/web-api'
import { App } from './bolt.ts'
import { type Connection, clientOptionsOf, type Identity, inLine, RefusedError } from './client.ts'
import type { Deps } from './deps.ts'
import { type Door, httpReceiver } from './http/receiver.ts'
import { keepEvents } from './intake/intake.ts'
import type { Keeping } from './intake/settings.ts'
import type { Fetch } from './lines.ts'
import { onPress, onShare } from './listeners/buttons.ts'
import { onCommand } from './listeners/commands.ts'
import { onFeedback } from './listeners/feedback.ts'
import { onFormChoice } from './listeners/form-choices.ts'
import { onDirectMessage, onMention } from './listeners/messages.ts'
import { onForm, onHome, onShortcut } from './listeners/own.ts'
import { onRemoved } from './listeners/removed.ts'
import { onUserChange } from './listeners/user-change.ts'
import { onInvited } from './listeners/welcome.ts'
import { type BoltLogger, boltLogger, type Log, refusalOf } from './log.ts'
import { checkPayload } from './payload.ts'
import { socketReceiver } from './socket.ts'
import type { TokenWatch } from './token.ts'

export type Connected = {
  /** The port of the HTTP receiver; 0 in Socket Mode. */
  readonly port: number
  /** Resolves, with what to do, when the bot can't work any more; never over HTTP, where it says that it is not ready. */
  readonly lost: Promise<string>
  /** Resolves when no listener runs. */
  readonly idle: () => Promise<void>
  /** Takes no more events, finishes those that it took, and resolves. */
  readonly stop: () => Promise<void>
}

/** How long answers under way may take once the end is asked for, in milliseconds; supervisors often wait 10 s. */
export const patience = 8_000

/** How Slack is called: the clients of listeners are Bolt's own, and send what they send by `fetch`. */
type Calls = {
  readonly identity: Identity
  readonly fetch: Fetch
  readonly token: TokenWatch
  readonly door: Door | undefined
}

/** Connects to Slack, and resolves when events can arrive. */
export async function connect(
  connection: Connection,
  { identity, fetch, token, door }: Calls,
  deps: Deps,
  keeping: Keeping,
): Promise<Connected> {
  const logger = boltLogger(deps.log, LogLevel.INFO)
  const clientOptions = clientOptionsOf(connection)
  const lost = Promise.withResolvers<string>()
  const lose = (code: string) => lost.resolve(refusedAppToken(code))
  const receiver = receiverOf(connection, { logger, clientOptions, deps, door, lose })
  const app = new App({
    receiver,
    logger,
    clientOptions: { ...clientOptions, ...inLine(fetch) },
    convoStore: false,
    authorize: async () => authorizationOf(connection, identity),
  })
  const intake = keepEvents(app, deps, identity, keeping)
  // Outermost: what is refused is not kept either.
  checked(app, deps)
  for (const listen of [
    onCommand,
    onMention,
    onDirectMessage,
    onPress,
    onShare,
    onFeedback,
    onInvited,
    onForm,
    onFormChoice,
    onHome,
    onShortcut,
    onUserChange,
  ]) {
    listen(app, deps)
  }
  onRemoved(app, token)
  app.error(async (err) => {
    deps.log.error({ err }, 'bolt')
    // What was begun is tried again.
    throw err
  })
  if (connection.kind === 'socket') void token.gone.then((code) => lost.resolve(goneToken(code)))
  const server: unknown = await app.start().catch(refused)
  intake.start()
  const stop = async () => {
    intake.stop()
    const late = new Promise((resolve) => setTimeout(resolve, patience, 'late').unref())
    const ended = app.stop().then(intake.idle)
    if ((await Promise.race([ended, late])) === 'late') deps.log.warn('stopped while answers were under way')
  }
  return { port: server instanceof Server ? portOf(server) : 0, lost: lost.promise, idle: intake.idle, stop }
}

/** An organisation's token acts in the workspace that an event tells of, which Bolt then fills in. */
const authorizationOf = ({ botToken }: Connection, { botId, botUserId, workspace }: Identity) => ({
  botToken,
  botId,
  botUserId,
  ...(workspace.isOrganisation ? { enterpriseId: workspace.id } : { teamId: workspace.id }),
})

/** What Slack does not send reaches no listener, whichever way it came. */
function checked(app: BoltApp, { workspace }: Deps): void {
  const process = app.processEvent.bind(app)
  app.processEvent = async (event) => {
    checkPayload(event.body, workspace)
    return process(event)
  }
}

/** What listens over HTTP, where that is how events come in. */
export const doorOf = (connection: Connection, log: Log, isReady: () => boolean): Door | undefined =>
  connection.kind === 'http' ? doorTo(connection, log, isReady) : undefined

const doorTo = (
  { signingSecret, port }: Extract<Connection, { kind: 'http' }>,
  log: Log,
  isReady: () => boolean,
): Door => httpReceiver({ signingSecret, port, log, logger: boltLogger(log, LogLevel.INFO), isReady })

type Receiving = {
  readonly logger: BoltLogger
  readonly clientOptions: webApi.WebClientOptions
  readonly deps: Deps
  readonly door: Door | undefined
  readonly lose: (code: string) => void
}

function receiverOf(
  connection: Connection,
  { logger, clientOptions, deps: { log }, door, lose }: Receiving,
): Receiver {
  if (connection.kind === 'http') return door ?? doorTo(connection, log, () => true)
  const one = () => socketReceiver({ appToken: connection.appToken, clientOptions, logger, log, lose })
  // A reconnect leaves a gap: a second connection covers it, and each event is begun once.
  return together([one(), one()])
}

const together = (receivers: readonly Receiver[]): Receiver => ({
  init: (app) => {
    for (const receiver of receivers) receiver.init(app)
  },
  start: () => Promise.all(receivers.map((receiver) => receiver.start())),
  stop: () => Promise.all(receivers.map((receiver) => receiver.stop())),
})

function portOf(server: Server): number {
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
  `Slack refused SLACK_APP_TOKEN (${code}): make one anew in your app, Basic Information, App-Level Tokens, with the scope connections:write.`

const goneToken = (code: string): string =>
  `Slack takes SLACK_BOT_TOKEN no more (${code}): the app was removed from the workspace, or its token was revoked. Install the app again, and copy the token from OAuth & Permissions.`
