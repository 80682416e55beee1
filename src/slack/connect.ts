import { Server } from 'node:http'
import { App, HTTPReceiver, LogLevel, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt'
import { onPress, onShare } from './blocks/buttons.ts'
import { type Client, type Connection, clientOptionsOf, inLine, RefusedError, whoAmI } from './client.ts'
import type { Deps } from './deps.ts'
import type { Fetch } from './lines.ts'
import { onCommand } from './listeners/commands.ts'
import { onFeedback } from './listeners/feedback.ts'
import { onDirectMessage, onMention } from './listeners/messages.ts'
import { onForm, onHome, onShortcut } from './listeners/own.ts'
import { onUserChange } from './listeners/user-change.ts'
import { onInvited } from './listeners/welcome.ts'
import { type BoltLogger, boltLogger, refusalOf } from './log.ts'

export type Connected = {
  /** The port of the HTTP receiver; 0 in Socket Mode. */
  readonly port: number
  readonly teamId: string
  /** Resolves when no listener runs. */
  readonly idle: () => Promise<void>
  /** Takes no more events, finishes those that it took, and resolves. */
  readonly stop: () => Promise<void>
}

/** How long answers under way may take once the end is asked for, in milliseconds; supervisors often wait 10 s. */
const patience = 8_000

/** How Slack is called: the listeners' clients are Bolt's own, and send what they send by `fetch`. */
type Calls = { readonly client: Client; readonly fetch: Fetch }

/** Connects to Slack, and resolves when events can arrive. */
export async function connect(
  connection: Connection,
  { client, fetch }: Calls,
  deps: Deps,
): Promise<Connected> {
  const logger = boltLogger(deps.log, LogLevel.INFO)
  const clientOptions = { ...clientOptionsOf(connection), ...inLine(fetch) }
  const who = await whoAmI(client)
  const receiver = receiverOf(connection, logger, clientOptions)
  const app = new App({
    receiver,
    logger,
    clientOptions,
    convoStore: false,
    authorize: async () => ({ botToken: connection.botToken, ...who }),
  })
  const idle = countInFlight(app)
  for (const listen of [
    onCommand,
    onMention,
    onDirectMessage,
    onPress,
    onShare,
    onFeedback,
    onInvited,
    onForm,
    onHome,
    onShortcut,
    onUserChange,
  ]) {
    listen(app, deps)
  }
  app.error(async (err) => deps.log.error({ err }, 'bolt'))
  const server: unknown = await app.start(connection.kind === 'http' ? connection.port : 0).catch(refused)
  const stop = async () => {
    await app.stop()
    const late = new Promise((resolve) => setTimeout(resolve, patience, 'late').unref())
    if ((await Promise.race([idle(), late])) === 'late') deps.log.warn('stopped while answers were under way')
  }
  return { port: server instanceof Server ? portOf(server) : 0, teamId: who.teamId ?? '', idle, stop }
}

function receiverOf(
  connection: Connection,
  logger: BoltLogger,
  clientOptions: webApi.WebClientOptions,
): Receiver {
  if (connection.kind === 'http') {
    return new HTTPReceiver({ signingSecret: connection.signingSecret, logger, port: connection.port })
  }
  const one = () =>
    new SocketModeReceiver({ appToken: connection.appToken, logger, installerOptions: { clientOptions } })
  // A reconnect leaves a gap of some 5 s: a second connection covers it, and each event is claimed once.
  return together([one(), one()])
}

const together = (receivers: readonly Receiver[]): Receiver => ({
  init: (app) => {
    for (const receiver of receivers) receiver.init(app)
  },
  start: () => Promise.all(receivers.map((receiver) => receiver.start())),
  stop: () => Promise.all(receivers.map((receiver) => receiver.stop())),
})

/** Bolt's stop resolves while listeners still run: this counts them, and resolves when none does. */
function countInFlight(app: App): () => Promise<void> {
  let running = 0
  let wake = () => {}
  app.use(async ({ next }) => {
    running += 1
    try {
      await next()
    } finally {
      running -= 1
      if (running === 0) wake()
    }
  })
  return () =>
    running === 0
      ? Promise.resolve()
      : new Promise((resolve) => {
          wake = resolve
        })
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** A refused app token, told as such; Socket Mode's own error names neither. */
function refused(error: unknown): never {
  const code = refusalOf(error)
  if (!code) throw error
  throw new RefusedError(
    `Slack refused SLACK_APP_TOKEN (${code}): make one anew in your app, Basic Information, App-Level Tokens, with the scope connections:write.`,
  )
}
