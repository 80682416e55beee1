import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findVerb } from '../src/bot/features/verbs.ts'
import { manifestAt, manifest as printManifest } from '../src/cli/manifest.ts'
import { canvasScope } from '../src/slack/canvases.ts'
import { ended } from './shell.ts'

const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'))
const slackSchema = '../shared/slack/manifest.schema.1.0.0.json'

const sized = (max: number, min = 1) => z.string().min(min).max(max)

/** What the tests look at, within the lengths that Slack takes. */
const manifestSchema = z.object({
  display_information: z.object({
    name: sized(35),
    description: sized(140),
    long_description: sized(4000, 175),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.object({
    app_home: z.object({ home_tab_enabled: z.boolean(), messages_tab_read_only_enabled: z.literal(false) }),
    bot_user: z.object({ display_name: sized(80) }),
    slash_commands: z.array(
      z.object({ command: sized(32), usage_hint: sized(1000), should_escape: z.literal(true) }),
    ),
    shortcuts: z
      .array(z.object({ name: sized(24), callback_id: sized(255), description: sized(150) }))
      .max(10)
      .default([]),
  }),
  oauth_config: z.object({
    scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
  }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.boolean() }),
  }),
})
const { features, oauth_config, settings } = manifestSchema.parse(manifest)

const source = readdirSync('src/slack', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/slack/${name}`, 'utf8'))
  .join('\n')

/** Everything in `src/slack` that a pattern's first group finds, once. */
const inSlack = (pattern: RegExp): string[] => [
  ...new Set([...source.matchAll(pattern)].map(([, name = '']) => name)),
]

const commands = inSlack(/\bapp\.command\('([^']+)'/g)
const events = inSlack(/\bapp\.event(?:<[^>]*>)?\('([^']+)'/g)
const shortcuts = inSlack(/\bapp\.shortcut\([^)]*?callback_id: '([^']+)'/g)
const methods = inSlack(/\bclient\.((?:[a-zA-Z]+\.)*[a-zA-Z0-9]+)\(/g)

/** The scope that each method asks for: docs.slack.dev, methods. */
const methodScopes: Readonly<Record<string, string | readonly string[] | undefined>> = {
  'auth.test': undefined,
  'auth.teams.list': undefined,
  'oauth.v2.access': undefined,
  'canvases.create': 'canvases:write',
  'canvases.access.set': 'canvases:write',
  'canvases.edit': 'canvases:write',
  'canvases.delete': 'canvases:write',
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.getPermalink': undefined,
  'conversations.history': 'im:history',
  'conversations.info': ['channels:read', 'mpim:read'],
  'conversations.open': 'im:write',
  'dnd.info': 'dnd:read',
  'files.info': 'files:read',
  'dnd.teamInfo': 'dnd:read',
  filesUploadV2: 'files:write',
  'users.info': 'users:read',
  'views.open': undefined,
  'views.push': undefined,
  'views.update': undefined,
  'views.publish': undefined,
}

/** The event as the manifest names it, and the scope that it asks for: docs.slack.dev, events. */
const eventScopes: Readonly<Record<string, { readonly name: string; readonly scope?: string }>> = {
  app_home_opened: { name: 'app_home_opened' },
  app_mention: { name: 'app_mention', scope: 'app_mentions:read' },
  app_uninstalled: { name: 'app_uninstalled' },
  member_joined_channel: { name: 'member_joined_channel', scope: 'groups:read' },
  message: { name: 'message.im', scope: 'im:history' },
  tokens_revoked: { name: 'tokens_revoked' },
  user_change: { name: 'user_change', scope: 'users:read' },
}

describe('the manifest and the code agree on', () => {
  test('commands', () => expect(features.slash_commands.map(({ command }) => command)).toEqual(commands))

  test('shortcuts', () => expect(features.shortcuts.map((each) => each.callback_id)).toEqual(shortcuts))

  test('events', () => {
    expect(events.filter((event) => !(event in eventScopes))).toEqual([])
    expect(settings.event_subscriptions.bot_events.toSorted()).toEqual(
      events.map((event) => eventScopes[event]?.name).toSorted(),
    )
  })

  test('scopes: those that the code needs, and no other', () => {
    expect(methods.length).toBeGreaterThan(2)
    expect(methods.filter((method) => !(method in methodScopes))).toEqual([])
    const needed = [
      ...methods.flatMap((method) => methodScopes[method]),
      ...events.map((event) => eventScopes[event]?.scope),
      ...(commands.length + shortcuts.length > 0 ? ['commands'] : []),
      ...(/\burl_private/.test(source) ? ['files:read'] : []),
    ].filter((scope) => scope !== undefined)
    expect(oauth_config.scopes.bot.toSorted()).toEqual([...new Set(needed)].toSorted())
  })

  test('what may be left out: only what the bot does without, and operating.md tells what is lost then', () => {
    // test/slack/canvases, test/nudges/parts and test/slack/sharing do without each.
    expect(oauth_config.scopes.bot_optional).toEqual([canvasScope, 'dnd:read', 'mpim:read'])
    const told = readFileSync('docs/operating.md', 'utf8')
    for (const scope of oauth_config.scopes.bot_optional) {
      expect(oauth_config.scopes.bot).toContain(scope)
      expect(told).toMatch(new RegExp(`^\\| \`${scope}\` \\(optional\\) \\|.*without it`, 'm'))
    }
  })

  test('buttons and forms', () => {
    expect(settings.interactivity.is_enabled).toBe(/\bapp\.(action|view|shortcut)\b/.test(source))
  })

  test('Home', () => expect(features.app_home.home_tab_enabled).toBe(methods.includes('views.publish')))

  test('a hint that can be typed', () => {
    for (const { usage_hint } of features.slash_commands) {
      const [verb = ''] = usage_hint.split(' ')
      expect(findVerb(verb)?.verb).toBe(verb)
    }
  })
})

test('it is a manifest by Slack’s own schema', async ({ skip }) => {
  skip(!existsSync(slackSchema), `Slack's schema is not at ${slackSchema}`)
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(slackSchema, 'utf8')))
  const at = ['--url', 'https://levels.example.com', '--mcp']
  const forAssistant = JSON.parse((await ended(printManifest, at)).out)
  expect(forAssistant).toMatchObject({
    mcp_servers: {
      'level-guide': { url: 'https://levels.example.com/mcp', auth_type: 'slack_identity_auth' },
    },
  })
  for (const each of [manifest, manifestAt('https://levels.example.com'), forAssistant]) {
    validate(each)
    expect(validate.errors).toBeNull()
  }
})

describe('the manifest for many workspaces', () => {
  const printed = async (...args: string[]) => JSON.parse((await ended(printManifest, args)).out)

  test('asks for the same, and is reached over HTTP', async () => {
    const many = await printed('--url', 'https://levels.example.com/')
    const events = 'https://levels.example.com/slack/events'
    expect(many).toMatchObject({
      features: { slash_commands: [{ command: '/level', url: events }] },
      oauth_config: {
        scopes: oauth_config.scopes,
        redirect_urls: ['https://levels.example.com/slack/oauth_redirect'],
      },
      settings: {
        event_subscriptions: {
          bot_events: [
            ...settings.event_subscriptions.bot_events,
            'team_access_granted',
            'team_access_revoked',
          ].sort(),
          request_url: events,
        },
        interactivity: { is_enabled: true, request_url: events },
        socket_mode_enabled: false,
        token_rotation_enabled: true,
        org_deploy_enabled: true,
      },
    })
  })

  test.each([
    [[]],
    [['--url', 'http://levels.example.com']],
    [['--url', 'https://']],
    [['--url', 'https://a b']],
  ])('needs an address that Slack can reach: %s', async (args) => {
    await expect(printed(...args)).rejects.toThrow('npm run manifest -- --url https://your.host')
  })
})
