import type { z } from 'zod'
import { strangeNames } from './app/setting-names.ts'
import { http, local, oauth, socket, stranded } from './app/settings.ts'
import type { DataFolders } from './library/load.ts'
import type { KeySource } from './store/keys/app-key.ts'

type SlackConfig =
  | { readonly kind: 'local'; readonly port: number | undefined }
  | ({ readonly kind: 'socket'; readonly botToken: string; readonly appToken: string } & Api)
  | ({
      readonly kind: 'http'
      readonly botToken: string
      readonly signingSecret: string
    } & Listened)
  | ({
      readonly kind: 'oauth'
      readonly clientId: string
      readonly clientSecret: string
      readonly signingSecret: string
    } & Listened)

/** Where Slack reaches us; without a host, at every address of the machine. */
type Listened = { readonly port: number; readonly host?: string } & Api

/** Where Slack is called, where that is not slack.com. */
type Api = { readonly apiUrl?: string }

/** Thrown for what the person at the shell can mend; told as its message alone. */
export class UsageError extends Error {}

export type Config = {
  readonly slack: SlackConfig
  /** `sqlite:PATH` or `postgres://…` */
  readonly databaseUrl: string
  /** The application key, or the file that holds it and is made when it is not there. */
  readonly key: KeySource
  readonly data: DataFolders
  readonly logLevel: string
  /** Where whoever watches the bot asks it; nowhere, without a port. */
  readonly health: { readonly port: number; readonly host: string } | undefined
  readonly nudgesPerMinute: number
  /** So long after a person left their workspace, what is theirs is destroyed. */
  readonly leftDays: number
  /** Which assistants may ask over HTTP: Slack's own, and those with a token of this issuer for this address. */
  readonly assistants:
    | {
        readonly slack: boolean
        readonly tokens: { readonly issuer: URL; readonly resource: URL } | undefined
      }
    | undefined
  /** Who may publish in Slack beside the workspace's admins and owners. */
  readonly owners: readonly { readonly teamId: string; readonly personId: string }[]
}

/** Thrown with one message that names each variable, what it should look like, and where to find it. */
export class ConfigError extends UsageError {}

/** Throws for a name in `.env` that looks like a setting and is none. */
export function checkNames(names: readonly string[]): void {
  const strange = strangeNames(names)
  if (strange.length > 0)
    throw new ConfigError(`.env is not right:\n${strange.map((line) => `  ${line}`).join('\n')}`)
}

type Env = Readonly<Record<string, string | undefined>>

/** Without Slack's variables: local. With a client id: many workspaces, by OAuth. With an app token: Socket Mode. With a signing secret: HTTP. */
export function readConfig(given: Env): Config {
  // An empty value, as in an unfilled .env, is no value.
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()))
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET } = env
  if (env.SLACK_CLIENT_ID || env.SLACK_CLIENT_SECRET) {
    const value = check(oauth, env)
    return config(value, {
      kind: 'oauth',
      clientId: value.SLACK_CLIENT_ID,
      clientSecret: value.SLACK_CLIENT_SECRET,
      signingSecret: value.SLACK_SIGNING_SECRET,
      ...listenedOf(value),
    })
  }
  if (SLACK_APP_TOKEN) {
    const value = check(socket, env)
    return config(value, {
      kind: 'socket',
      botToken: value.SLACK_BOT_TOKEN,
      appToken: value.SLACK_APP_TOKEN,
      ...apiOf(value),
    })
  }
  if (SLACK_SIGNING_SECRET) {
    const value = check(http, env)
    const secret = value.SLACK_SIGNING_SECRET
    return config(value, {
      kind: 'http',
      botToken: value.SLACK_BOT_TOKEN,
      signingSecret: secret,
      ...listenedOf(value),
    })
  }
  if (SLACK_BOT_TOKEN) check(stranded, env)
  const value = check(local, env)
  return config(value, { kind: 'local', port: value.PORT })
}

type ListenedValue = {
  PORT: number
  LISTEN_HOST?: string | undefined
  SLACK_API_URL?: string | undefined
}

const listenedOf = (value: ListenedValue): Listened => ({
  port: value.PORT,
  ...(value.LISTEN_HOST !== undefined && { host: value.LISTEN_HOST }),
  ...apiOf(value),
})

const apiOf = ({ SLACK_API_URL: apiUrl }: { SLACK_API_URL?: string | undefined }): Api =>
  apiUrl === undefined ? {} : { apiUrl }

function check<T>(schema: z.ZodType<T>, env: Env): T {
  const result = schema.safeParse(env)
  if (result.success) return result.data
  const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`)
  throw new ConfigError(`The environment is not right:\n${lines.join('\n')}`)
}

type Common = {
  DATABASE_URL: string
  LEVEL_GUIDE_KEY?: string | undefined
  LEVEL_GUIDE_KEY_FILE: string
  DATA_DIR?: string | undefined
  SHIPPED_DATA: string
  LOG_LEVEL: string
  HEALTH_PORT?: number | undefined
  HEALTH_HOST: string
  NUDGES_PER_MINUTE: number
  LEFT_DAYS: number
  GUIDELINE_OWNERS?: string | undefined
  MCP_SLACK?: string | undefined
  MCP_ISSUER?: string | undefined
  MCP_URL?: string | undefined
}

const config = (value: Common, slack: SlackConfig): Config => ({
  slack,
  databaseUrl: value.DATABASE_URL,
  key: value.LEVEL_GUIDE_KEY
    ? { kind: 'given', text: value.LEVEL_GUIDE_KEY }
    : { kind: 'file', path: value.LEVEL_GUIDE_KEY_FILE },
  data: { own: value.DATA_DIR, shipped: value.SHIPPED_DATA === 'on' },
  logLevel: value.LOG_LEVEL,
  health: value.HEALTH_PORT === undefined ? undefined : { port: value.HEALTH_PORT, host: value.HEALTH_HOST },
  nudgesPerMinute: value.NUDGES_PER_MINUTE,
  leftDays: value.LEFT_DAYS,
  assistants: assistantsIn(value),
  owners: (value.GUIDELINE_OWNERS ?? '')
    .split(',')
    .map((pair) => pair.trim().split('/'))
    .flatMap(([teamId, personId]) => (teamId && personId ? [{ teamId, personId }] : [])),
})

function assistantsIn({ MCP_SLACK, MCP_ISSUER: issuer, MCP_URL: url }: Common): Config['assistants'] {
  const slack = MCP_SLACK === 'on'
  const tokens = issuer && url ? { issuer: new URL(issuer), resource: new URL(url) } : undefined
  return slack || tokens ? { slack, tokens } : undefined
}
