import { z } from 'zod'
import { distance } from './domain/distance.ts'
import type { DataFolders } from './library/load.ts'
import type { KeySource } from './store/keys/app-key.ts'

type SlackConfig =
  | { readonly kind: 'local'; readonly port: number | undefined }
  | ({ readonly kind: 'socket'; readonly botToken: string; readonly appToken: string } & Api)
  | ({
      readonly kind: 'http'
      readonly botToken: string
      readonly signingSecret: string
      readonly port: number
    } & Api)

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
  readonly nudgesPerMinute: number
  /** Who may publish in Slack beside the workspace's admins and owners. */
  readonly owners: readonly { readonly teamId: string; readonly personId: string }[]
}

/** Thrown with one message that names each variable, what it should look like, and where to find it. */
export class ConfigError extends UsageError {}

const shaped = (pattern: RegExp, hint: string) => z.string(`is missing: ${hint}`).regex(pattern, hint)

const botToken = shaped(
  /^xoxb-[\w-]+$/,
  'should start with xoxb-; in Slack: your app, OAuth & Permissions, Bot User OAuth Token.',
)
const appToken = shaped(
  /^xapp-[\w-]+$/,
  'should start with xapp-; in Slack: your app, Basic Information, App-Level Tokens, scope connections:write.',
)
const signingSecret = shaped(
  /^[0-9a-f]{32,}$/i,
  'should be 32 or more hexadecimal digits; in Slack: your app, Basic Information, Signing Secret.',
)
const port = shaped(/^\d{1,5}$/, 'should be a port number, like 3000.')
  .transform(Number)
  .refine((value) => value < 65536, 'should be a port number below 65536.')

const common = {
  DATABASE_URL: shaped(
    /^(sqlite:(?!\/\/|[a-z]+:\/\/).+|postgres(ql)?:\/\/.+)$/,
    'should be sqlite:PATH, like sqlite:var/level-guide.db, or postgres://user:password@host/name.',
  ).default('sqlite:var/level-guide.db'),
  LEVEL_GUIDE_KEY: shaped(
    /^\S{43,}$/,
    'should be 32 bytes in base64 or hexadecimal; make one with: openssl rand -base64 32',
  ).optional(),
  LEVEL_GUIDE_KEY_FILE: z.string().default('var/level-guide.key'),
  DATA_DIR: z.string().optional(),
  SHIPPED_DATA: shaped(/^(on|off)$/, 'should be on or off.').default('on'),
  NUDGES_PER_MINUTE: shaped(/^[1-9]\d{0,5}$/, 'should be a number from 1 to 999999, like 200.')
    .transform(Number)
    .default(200),
  SLACK_API_URL: shaped(
    /^https?:\/\/\S+\/api\/?$/,
    'should be an address that ends in /api/, like https://slack-gov.com/api/.',
  ).optional(),
  GUIDELINE_OWNERS: shaped(
    /^\s*[TE][A-Z0-9]+\/[UW][A-Z0-9]+(\s*,\s*[TE][A-Z0-9]+\/[UW][A-Z0-9]+)*\s*$/,
    'should be pairs of a workspace and a person by their ids, with commas between them, like T0123ABCD/U0456EFGH; in Slack: a profile, ⋮, Copy member ID.',
  ).optional(),
  LOG_LEVEL: shaped(
    /^(debug|info|warn|error|silent)$/,
    'should be debug, info, warn, error or silent.',
  ).default('info'),
}
const local = z.object({ ...common, PORT: port.optional() })
const socket = z.object({ ...common, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken })
const http = z.object({
  ...common,
  SLACK_BOT_TOKEN: botToken,
  SLACK_SIGNING_SECRET: signingSecret,
  PORT: port.default(3000),
})
/** A bot token without a way for Slack's events to reach us: never right. */
const stranded = z.object({
  ...common,
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: z.string(
    'is missing (for Socket Mode), or SLACK_SIGNING_SECRET (for HTTP): set one; in Slack: your app, Basic Information.',
  ),
})

const settings: readonly string[] = [
  ...new Set([local, socket, http].flatMap(({ shape }) => Object.keys(shape))),
]

/**
 * Throws for a name in `.env` that looks like a setting and is none: what it was to set would be left as it is in
 * silence. Other programs may read the same file, so any other name is left alone.
 */
export function checkNames(names: readonly string[]): void {
  const wrong = names.flatMap((name) => {
    if (settings.includes(name)) return []
    const meant = settings
      .map((setting) => ({ setting, apart: distance(name.toUpperCase(), setting, mostApart) }))
      .filter(({ setting, apart }) => apart < Math.min(mostApart, setting.length / 3))
      .sort((one, other) => one.apart - other.apart)[0]?.setting
    if (meant) return [`  ${name} is no setting: did you mean ${meant}?`]
    return /^(SLACK|LEVEL_GUIDE|DATABASE|NUDGES|SHIPPED|GUIDELINE)_/i.test(name)
      ? [`  ${name} is no setting. There are: ${settings.join(', ')}.`]
      : []
  })
  if (wrong.length > 0) throw new ConfigError(`.env is not right:\n${wrong.join('\n')}`)
}

/** More edits than a typo has. */
const mostApart = 4

type Env = Readonly<Record<string, string | undefined>>

/** Without Slack's variables: local. With an app token: Socket Mode. With a signing secret: HTTP. */
export function readConfig(given: Env): Config {
  // An empty value, as in an unfilled .env, is no value.
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()))
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET } = env
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
      port: value.PORT,
      ...apiOf(value),
    })
  }
  if (SLACK_BOT_TOKEN) check(stranded, env)
  const value = check(local, env)
  return config(value, { kind: 'local', port: value.PORT })
}

const apiOf = ({ SLACK_API_URL: apiUrl }: { SLACK_API_URL?: string | undefined }): Api =>
  apiUrl === undefined ? {} : { apiUrl }

function check<T>(schema: z.ZodType<T>, env: Env): T {
  const result = schema.safeParse(env)
  // With the shipped data off and none of one's own, there is nothing to answer from.
  const bare = env.SHIPPED_DATA === 'off' && !env.DATA_DIR
  if (result.success && !bare) return result.data
  const issues = result.error?.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`) ?? []
  const lines = [...issues, ...(bare ? [noData] : [])]
  throw new ConfigError(`The environment is not right:\n${lines.join('\n')}`)
}

const noData =
  '  DATA_DIR is missing: with SHIPPED_DATA off, it should name the folder with your own guidelines/.'

type Common = {
  DATABASE_URL: string
  LEVEL_GUIDE_KEY?: string | undefined
  LEVEL_GUIDE_KEY_FILE: string
  DATA_DIR?: string | undefined
  SHIPPED_DATA: string
  LOG_LEVEL: string
  NUDGES_PER_MINUTE: number
  GUIDELINE_OWNERS?: string | undefined
}

const config = (value: Common, slack: SlackConfig): Config => ({
  slack,
  databaseUrl: value.DATABASE_URL,
  key: value.LEVEL_GUIDE_KEY
    ? { kind: 'given', text: value.LEVEL_GUIDE_KEY }
    : { kind: 'file', path: value.LEVEL_GUIDE_KEY_FILE },
  data: { own: value.DATA_DIR, shipped: value.SHIPPED_DATA === 'on' },
  logLevel: value.LOG_LEVEL,
  nudgesPerMinute: value.NUDGES_PER_MINUTE,
  owners: (value.GUIDELINE_OWNERS ?? '')
    .split(',')
    .map((pair) => pair.trim().split('/'))
    .flatMap(([teamId, personId]) => (teamId && personId ? [{ teamId, personId }] : [])),
})
