import { LogLevel, WebAPIPlatformError, WebClient } from '@slack/web-api'
import { onTestFinished } from 'vitest'
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../src/sandbox/workspace.ts'

/** All that this workspace knows of; tests of scopes and events take some of it away. */
export const manifest = {
  display_information: { name: 'Example' },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    bot_user: { display_name: 'Example Bot', always_online: true },
    slash_commands: [
      { command: '/example', description: 'An example', should_escape: false },
      { command: '/mention', description: 'Escapes names', should_escape: true },
    ],
    shortcuts: [
      { name: 'Keep this', type: 'message', callback_id: 'keep', description: 'Keeps a message' },
      { name: 'New note', type: 'global', callback_id: 'note', description: 'Writes a note' },
    ],
  },
  oauth_config: {
    scopes: {
      bot: [
        'app_mentions:read',
        'channels:history',
        'channels:join',
        'channels:manage',
        'channels:read',
        'chat:write',
        'commands',
        'dnd:read',
        'files:read',
        'files:write',
        'im:history',
        'im:read',
        'im:write',
        'reactions:read',
        'reactions:write',
        'team:read',
        'users:read',
        'users:read.email',
      ],
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: [
        'app_home_opened',
        'app_mention',
        'app_uninstalled',
        'member_joined_channel',
        'message.channels',
        'message.im',
        'reaction_added',
        'tokens_revoked',
        'user_change',
      ],
    },
    interactivity: { is_enabled: true },
    socket_mode_enabled: true,
  },
}

const timing = { ack: 150, retries: [5, 10, 15] }

/** A workspace that closes with its test. */
export async function openWorkspace(options: Partial<WorkspaceOptions> = {}): Promise<Workspace> {
  const delivery = { kind: 'socket' } as const
  const started = { port: 0, now: () => new Date(), manifest, delivery, timing, ...options }
  const workspace = await startWorkspace(started)
  onTestFinished(() => workspace.close())
  return workspace
}

/** The manifest without some of its scopes. */
export function without(...scopes: string[]) {
  const bot = manifest.oauth_config.scopes.bot.filter((scope) => !scopes.includes(scope))
  return { ...manifest, oauth_config: { scopes: { bot } } }
}

/** The error that Slack answers a call with. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    () => 'ok',
    (reason) => reason,
  )
  return error instanceof WebAPIPlatformError ? error.data.error : String(error)
}

export function webClient({ apiUrl, botToken }: Workspace, token = botToken): WebClient {
  return new WebClient(token, { slackApiUrl: apiUrl, logLevel: LogLevel.ERROR, logger: silent, ...patience })
}

export const patience = { retryConfig: { retries: 0 }, timeout: 3000 }

export const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
}
