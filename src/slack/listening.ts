import type { App as BoltApp, Receiver, ReceiverEvent } from '@slack/bolt'
import { LogLevel } from '@slack/web-api'
import { App } from './bolt.ts'
import { type Access, clientOptionsOf, type Identity, inLine } from './client.ts'
import type { Deps } from './deps.ts'
import { type Intake, keepEvents } from './intake/intake.ts'
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
import { boltLogger } from './log.ts'
import { checkPayload } from './payload.ts'
import type { TokenWatch } from './token.ts'

/** How Slack is called: the clients of listeners are Bolt's own, and send what they send by `fetch`. */
export type Calls = {
  readonly connection: Access
  readonly identity: Identity
  readonly fetch: Fetch
  readonly token: TokenWatch
}

export type Listening = { readonly app: BoltApp; readonly intake: Intake }

/** All that listens in one workspace, behind what brings its events. */
export function listening(
  receiver: Receiver,
  { connection, identity, fetch, token }: Calls,
  deps: Deps,
  keeping: Keeping,
): Listening {
  const app = new App({
    receiver,
    logger: boltLogger(deps.log, LogLevel.INFO),
    clientOptions: { ...clientOptionsOf(connection), ...inLine(fetch) },
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
  return { app, intake }
}

/** The same, where somebody else brings what comes in. */
export function listeningApart(calls: Calls, deps: Deps, keeping: Keeping) {
  const { app, intake } = listening(nowhere, calls, deps, keeping)
  return { receive: (event: ReceiverEvent) => app.processEvent(event), intake }
}

const nowhere: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} }

/** An organisation's token acts in the workspace that an event tells of, which Bolt then fills in. */
const authorizationOf = ({ botToken }: Access, { botId, botUserId, workspace }: Identity) => ({
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
