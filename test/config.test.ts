import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { strangeNames } from '../src/app/setting-names.ts'
import { ConfigError, checkNames, readConfig } from '../src/config.ts'
import { dirsOf, loadLibrary } from '../src/library/load.ts'

const SLACK_BOT_TOKEN = 'xoxb-1-secret'
const SLACK_APP_TOKEN = 'xapp-1-secret'
const SLACK_SIGNING_SECRET = '0123456789abcdef0123456789abcdef'

const SLACK_CLIENT_ID = '1234567890.2345678901'
const SLACK_CLIENT_SECRET = 'fedcba9876543210fedcba9876543210'

const LEVEL_GUIDE_KEY = 'Zm9ydHktdGhyZWUgY2hhcmFjdGVycyBvZiBiYXNlNjQ='

const usual = {
  databaseUrl: 'sqlite:var/level-guide.db',
  key: { kind: 'file', path: 'var/level-guide.key' },
  data: { own: undefined, shipped: true },
  logLevel: 'info',
  nudgesPerMinute: 200,
  leftDays: 90,
  health: undefined,
  owners: [],
}

describe('the Slack variables choose the mode:', () => {
  test.each([
    ['none of them is local', {}, { kind: 'local', port: undefined }],
    ['none of them, with a port, is local on that port', { PORT: '8080' }, { kind: 'local', port: 8080 }],
    [
      'an app token is Socket Mode',
      { SLACK_BOT_TOKEN, SLACK_APP_TOKEN },
      { kind: 'socket', botToken: SLACK_BOT_TOKEN, appToken: SLACK_APP_TOKEN },
    ],
    [
      'a signing secret is HTTP',
      { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET },
      { kind: 'http', botToken: SLACK_BOT_TOKEN, signingSecret: SLACK_SIGNING_SECRET, port: 3000 },
    ],
    [
      'an app token wins over a signing secret',
      { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET },
      { kind: 'socket', botToken: SLACK_BOT_TOKEN, appToken: SLACK_APP_TOKEN },
    ],
    [
      'a host to listen at goes with HTTP',
      { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, LISTEN_HOST: '127.0.0.1', PORT: '8080' },
      {
        kind: 'http',
        botToken: SLACK_BOT_TOKEN,
        signingSecret: SLACK_SIGNING_SECRET,
        port: 8080,
        host: '127.0.0.1',
      },
    ],
    [
      'a client id is many workspaces, at any Slack',
      {
        SLACK_CLIENT_ID,
        SLACK_CLIENT_SECRET,
        SLACK_SIGNING_SECRET,
        SLACK_API_URL: 'https://slack-gov.com/api/',
        LISTEN_HOST: '::1',
      },
      {
        kind: 'oauth',
        clientId: SLACK_CLIENT_ID,
        clientSecret: SLACK_CLIENT_SECRET,
        signingSecret: SLACK_SIGNING_SECRET,
        port: 3000,
        host: '::1',
        apiUrl: 'https://slack-gov.com/api/',
      },
    ],
    [
      'empty values are none',
      {
        SLACK_BOT_TOKEN: '',
        SLACK_APP_TOKEN: ' ',
        SLACK_SIGNING_SECRET: '',
        PORT: '',
        DATA_DIR: '',
        SHIPPED_DATA: '',
        LOG_LEVEL: ' ',
      },
      { kind: 'local', port: undefined },
    ],
  ])('%s', (_, env, slack) => expect(readConfig(env)).toEqual({ ...usual, slack }))
})

test('database, key, data and log level are as set', () => {
  const env = {
    DATABASE_URL: 'postgres://me@host/name',
    LEVEL_GUIDE_KEY,
    DATA_DIR: 'ours',
    SHIPPED_DATA: 'off',
    LOG_LEVEL: 'debug',
  }
  expect(readConfig(env)).toMatchObject({
    databaseUrl: 'postgres://me@host/name',
    key: { kind: 'given', text: LEVEL_GUIDE_KEY },
    data: { own: 'ours', shipped: false },
    logLevel: 'debug',
  })
})

test('without a folder and without the shipped data, everything is published in Slack', () => {
  const { data } = readConfig({ SHIPPED_DATA: 'off' })
  expect(loadLibrary(...dirsOf(data))).toMatchObject({
    library: { guidelines: [], postings: [] },
    problems: [],
  })
})

const botHint = 'should start with xoxb-; in Slack: your app, OAuth & Permissions, Bot User OAuth Token.'
const appHint =
  'should start with xapp-; in Slack: your app, Basic Information, App-Level Tokens, scope connections:write.'
const secretHint =
  'should be 32 or more hexadecimal digits; in Slack: your app, Basic Information, Signing Secret.'
const databaseHint =
  'should be sqlite:PATH, like sqlite:var/level-guide.db, or postgres://user:password@host/name.'

describe('what is wrong is named, with what it should look like and where to find it:', () => {
  test.each([
    [
      'a bot token alone',
      { SLACK_BOT_TOKEN },
      'SLACK_APP_TOKEN is missing (for Socket Mode), or SLACK_SIGNING_SECRET (for HTTP): set one; in Slack: your app, Basic Information.',
    ],
    [
      'a client id beside the tokens of one workspace',
      { SLACK_CLIENT_ID: 'me', SLACK_BOT_TOKEN, SLACK_APP_TOKEN, LISTEN_HOST: 'a host', LEFT_DAYS: '0' },
      'LEFT_DAYS should be a number of days from 1 to 9999, like 90.',
      'SLACK_CLIENT_ID should be two numbers with a point between them; in Slack: your app, Basic Information, Client ID.',
      'SLACK_CLIENT_SECRET is missing: should be 32 or more hexadecimal digits; in Slack: your app, Basic Information, Client Secret.',
      `SLACK_SIGNING_SECRET is missing: ${secretHint}`,
      'LISTEN_HOST should be an address of this machine, like 127.0.0.1.',
      'SLACK_BOT_TOKEN can’t stand beside SLACK_CLIENT_ID: it is for one workspace. That one keeps its data when it adds the bot at /slack/install. Leave it empty.',
      'SLACK_APP_TOKEN can’t stand beside SLACK_CLIENT_ID: Socket Mode is for one workspace. Leave it empty.',
    ],
    ['an app token alone', { SLACK_APP_TOKEN }, `SLACK_BOT_TOKEN is missing: ${botHint}`],
    ['a signing secret alone', { SLACK_SIGNING_SECRET }, `SLACK_BOT_TOKEN is missing: ${botHint}`],
    [
      'the two tokens exchanged',
      { SLACK_BOT_TOKEN: SLACK_APP_TOKEN, SLACK_APP_TOKEN: SLACK_BOT_TOKEN },
      `SLACK_BOT_TOKEN ${botHint}`,
      `SLACK_APP_TOKEN ${appHint}`,
    ],
    [
      'a signing secret of another kind',
      { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: 'secret' },
      `SLACK_SIGNING_SECRET ${secretHint}`,
    ],
    [
      'a database of another kind',
      { DATABASE_URL: 'mysql://secret@host/name' },
      `DATABASE_URL ${databaseHint}`,
    ],
    [
      'a key that is too short',
      { LEVEL_GUIDE_KEY: 'secret' },
      'LEVEL_GUIDE_KEY should be 32 bytes in base64 or hexadecimal; make one with: openssl rand -base64 32',
    ],
    [
      'a log level of another name',
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL should be debug, info, warn, error or silent.',
    ],
    ['shipped data half on', { SHIPPED_DATA: 'maybe' }, 'SHIPPED_DATA should be on or off.'],
    ['a port that is no number', { PORT: 'http' }, 'PORT should be a port number, like 3000.'],
    ['a port above all ports', { PORT: '70000' }, 'PORT should be a port number below 65536.'],
    [
      'all of it at once',
      {
        SLACK_BOT_TOKEN: 'secret',
        SLACK_SIGNING_SECRET: 'secret',
        PORT: '-1',
        LOG_LEVEL: 'LOUD',
        DATABASE_URL: 'x',
      },
      `DATABASE_URL ${databaseHint}`,
      'LOG_LEVEL should be debug, info, warn, error or silent.',
      `SLACK_BOT_TOKEN ${botHint}`,
      `SLACK_SIGNING_SECRET ${secretHint}`,
      'PORT should be a port number, like 3000.',
    ],
    [
      'all of it at once, where only a bot token is set',
      { SLACK_BOT_TOKEN: 'secret', LOG_LEVEL: 'loud' },
      'LOG_LEVEL should be debug, info, warn, error or silent.',
      `SLACK_BOT_TOKEN ${botHint}`,
      'SLACK_APP_TOKEN is missing (for Socket Mode), or SLACK_SIGNING_SECRET (for HTTP): set one; in Slack: your app, Basic Information.',
    ],
  ])('%s', (_, env, ...lines) => {
    expect(refusal(env)).toEqual(
      ['The environment is not right:', ...lines.map((line) => `  ${line}`)].join('\n'),
    )
  })
})

describe('a name in .env', () => {
  const told = (...names: string[]) => {
    try {
      checkNames(names)
    } catch (error) {
      if (error instanceof ConfigError) return error.message
      throw error
    }
    return ''
  }
  test.each([
    ['DATABASE_ULR', 'DATABASE_URL'],
    ['DATABSE_URL', 'DATABASE_URL'],
    ['SLACK_BOT_TOKENS', 'SLACK_BOT_TOKEN'],
    ['SLACK_SIGNING_SECERT', 'SLACK_SIGNING_SECRET'],
    ['LEVELGUIDE_KEY', 'LEVEL_GUIDE_KEY'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['data_dir', 'DATA_DIR'],
  ])('that is a typo is refused, and says what is meant: %s', (name, meant) => {
    expect(told('PORT', name)).toBe(`.env is not right:\n  ${name} isn’t a setting: did you mean ${meant}?`)
  })

  test('that looks like a setting and is none is refused', () => {
    expect(told('SLACK_TEAM_NAME')).toContain(
      'SLACK_TEAM_NAME isn’t a setting. The settings are: DATABASE_URL, ',
    )
  })

  test('in the environment that others set is told the same way, and what systemd and Kubernetes set is left alone', () => {
    expect(strangeNames(['SLACK_APP_TOKN', 'PATH'])).toEqual([
      'SLACK_APP_TOKN isn’t a setting: did you mean SLACK_APP_TOKEN?',
    ])
    const service = ['SERVICE_HOST', 'SERVICE_PORT', 'SERVICE_PORT_HTTP', 'PORT', 'PORT_3000_TCP_ADDR']
    expect(
      strangeNames(['LISTEN_PID', 'LISTEN_FDS', ...service.map((name) => `LEVEL_GUIDE_${name}`)]),
    ).toEqual([])
    expect(strangeNames(['LEVEL_GUIDE_PORT'])).toHaveLength(1)
  })

  test('of another program is left alone, as are all of .env.example', () => {
    const example = [...readFileSync('.env.example', 'utf8').matchAll(/^(?:# )?([A-Z_]+)=/gm)]
    expect(example.length).toBeGreaterThan(9)
    expect(told(...example.map(([, name = '']) => name))).toBe('')
    expect(told('TZ', 'NODE_ENV', 'HTTPS_PROXY', 'POSTGRES_PASSWORD', 'PATH', 'HOST', 'COMPOSE_FILE')).toBe(
      '',
    )
  })
})

test.each([
  'sqlite://var/a.db',
  'sqlite:///var/a.db',
  'sqlite:postgres://h/db',
  'sqlite:postgre://h/db',
  'sqlte:a.db',
  'mysql://h/db',
])('a database of another form is refused before a folder is made: %s', (url) => {
  expect(refusal({ DATABASE_URL: url })).toContain(`DATABASE_URL ${databaseHint}`)
  expect(refusal({ DATABASE_URL: url })).not.toContain(url)
})

test('no value is ever repeated', () => {
  const secret = 'very-secret'
  const names = [
    'SLACK_BOT_TOKEN',
    'SLACK_APP_TOKEN',
    'SLACK_SIGNING_SECRET',
    'SLACK_CLIENT_ID',
    'SLACK_CLIENT_SECRET',
    'DATABASE_URL',
    'LEVEL_GUIDE_KEY',
    'PORT',
    'LOG_LEVEL',
  ]
  for (const name of names) {
    expect(refusal({ SLACK_BOT_TOKEN, [name]: secret, LOG_LEVEL: secret })).not.toMatch(/very-secret|xoxb-1/)
  }
})

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

test('assistants may ask over HTTP alone, and with tokens where both settings of them are there', () => {
  const [http, url] = [{ SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET }, 'https://levels.example.com/mcp']
  expect(readConfig({ ...http, MCP_SLACK: 'on' }).assistants).toEqual({ slack: true, tokens: undefined })
  expect(readConfig({ ...http, MCP_ISSUER: 'https://login.example.com', MCP_URL: url }).assistants).toEqual({
    slack: false,
    tokens: { issuer: new URL('https://login.example.com'), resource: new URL(url) },
  })
  expect(readConfig(http).assistants).toBeUndefined()
  expect(() => readConfig({ ...http, MCP_URL: url })).toThrow('MCP_ISSUER go together')
  expect(() => readConfig({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, MCP_SLACK: 'on' })).toThrow('over HTTP')
  for (const other of ['https://levels.example.com', 'https://levels.example.com/bot/mcp', `${url}/`])
    expect(() => readConfig({ ...http, MCP_ISSUER: 'https://l.example', MCP_URL: other })).toThrow('in /mcp')
  expect(() => readConfig({ ...http, MCP_ISSUER: 'http://login.example.com', MCP_URL: url })).toThrow(
    'https://',
  )
})

test('people who may publish are named by workspace and person', () => {
  expect(readConfig({ GUIDELINE_OWNERS: 'T0123ABCD/U0456EFGH, E0123ABCD/W1' }).owners).toEqual([
    { teamId: 'T0123ABCD', personId: 'U0456EFGH' },
    { teamId: 'E0123ABCD', personId: 'W1' },
  ])
})

test.each(['U0456EFGH', 'T0123ABCD', 'T0123ABCD/hanna', 'T0123ABCD/U0456EFGH;T1/U2', 'U1/T1'])(
  'nobody is named by %s',
  (GUIDELINE_OWNERS) => {
    expect(() => readConfig({ GUIDELINE_OWNERS })).toThrow(
      /GUIDELINE_OWNERS should be pairs of a workspace and a person/,
    )
  },
)
