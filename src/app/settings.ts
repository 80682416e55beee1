import { z } from 'zod'

// What each way to Slack is set with: what a value looks like, and where to find it.

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

const webAddress = (like: string) =>
  shaped(
    /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])\S+$/,
    `should be an address that begins with https://, like ${like}.`,
  )
const overHttp = (what: string) =>
  z.undefined({ error: `needs a way in over HTTP, which ${what} isn’t: unset it.` }).optional()
/** Assistants reach us where Slack does: over HTTP. */
const noAssistants = (what: string) => ({
  MCP_SLACK: overHttp(what),
  MCP_ISSUER: overHttp(what),
  MCP_URL: overHttp(what),
})
const slacksAssistant = shaped(/^(on|off)$/, 'should be on or off.').optional()

const clientId = shaped(
  /^\d+\.\d+$/,
  'should be two numbers with a point between them; in Slack: your app, Basic Information, Client ID.',
)
const clientSecret = shaped(
  /^[0-9a-f]{32,}$/i,
  'should be 32 or more hexadecimal digits; in Slack: your app, Basic Information, Client Secret.',
)
const host = (like: string) => shaped(/^[\w.:-]+$/, `should be an address of this machine, ${like}`)
const notBeside = (why: string) =>
  z.undefined({ error: `can’t stand beside SLACK_CLIENT_ID: ${why} Leave it empty.` }).optional()

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
  LEFT_DAYS: shaped(/^[1-9]\d{0,3}$/, 'should be a number of days from 1 to 9999, like 90.')
    .transform(Number)
    .default(90),
  HEALTH_PORT: port.optional(),
  HEALTH_HOST: host('like 127.0.0.1, or 0.0.0.0 for all of them.').default('127.0.0.1'),
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
export const local = z.object({ ...common, ...noAssistants('the local workspace'), PORT: port.optional() })
export const socket = z.object({
  ...common,
  ...noAssistants('Socket Mode'),
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: appToken,
})
export const http = z
  .object({
    ...common,
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    PORT: port.default(3000),
    LISTEN_HOST: host('like 127.0.0.1.').optional(),
    MCP_SLACK: slacksAssistant,
    MCP_ISSUER: webAddress('https://login.example.com').optional(),
    MCP_URL: shaped(
      /^(https:\/\/[^\s/?#]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)\/mcp$/,
      'should be the address at which assistants reach the bot, which ends in /mcp, like https://levels.example.com/mcp.',
    ).optional(),
  })
  .refine((value) => (value.MCP_ISSUER === undefined) === (value.MCP_URL === undefined), {
    path: ['MCP_URL'],
    error:
      'and MCP_ISSUER go together: who issues tokens, and the address that they are for. Set both, or none.',
  })
export const oauth = z.object({
  ...common,
  SLACK_CLIENT_ID: clientId,
  SLACK_CLIENT_SECRET: clientSecret,
  SLACK_SIGNING_SECRET: signingSecret,
  PORT: port.default(3000),
  LISTEN_HOST: host('like 127.0.0.1.').optional(),
  MCP_SLACK: slacksAssistant,
  MCP_ISSUER: notBeside('a token doesn’t say whose workspace it is for.'),
  MCP_URL: notBeside('it is what tokens are for.'),
  SLACK_BOT_TOKEN: notBeside(
    'it is for one workspace. That one keeps its data when it adds the bot at /slack/install.',
  ),
  SLACK_APP_TOKEN: notBeside('Socket Mode is for one workspace.'),
})
/** A bot token without a way for Slack's events to reach us: never right. */
export const stranded = z.object({
  ...common,
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: z.string(
    'is missing (for Socket Mode), or SLACK_SIGNING_SECRET (for HTTP): set one; in Slack: your app, Basic Information.',
  ),
})
