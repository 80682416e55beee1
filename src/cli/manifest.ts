import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { UsageError } from '../config.ts'
import type { Command } from './shell.ts'

const path = new URL('../../manifest.json', import.meta.url)

/** What is looked at; the rest stays as it is. */
const manifestSchema = z.looseObject({
  features: z.looseObject({ slash_commands: z.array(z.looseObject({})) }),
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()) }) }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ bot_events: z.array(z.string()) }),
    interactivity: z.looseObject({}),
  }),
})

const shippedManifest = () => manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))

/** What the bot asks for, wherever it is added. */
export const manifestScopes = (): readonly string[] => shippedManifest().oauth_config.scopes.bot

/** Which of an organisation's workspaces the app is in. */
const ofOrganisations = ['team_access_granted', 'team_access_revoked']

/** The manifest of an app that is added to any workspace or organisation, and that Slack reaches at `base`. */
export function manifestAt(base: string): object {
  const { features, oauth_config, settings, ...rest } = shippedManifest()
  const events = `${base}/slack/events`
  const { bot_events } = settings.event_subscriptions
  return {
    ...rest,
    features: {
      ...features,
      slash_commands: features.slash_commands.map((command) => ({ ...command, url: events })),
    },
    oauth_config: { ...oauth_config, redirect_urls: [`${base}/slack/oauth_redirect`] },
    settings: {
      ...settings,
      event_subscriptions: { bot_events: [...bot_events, ...ofOrganisations].sort(), request_url: events },
      interactivity: { ...settings.interactivity, request_url: events },
      org_deploy_enabled: true,
      socket_mode_enabled: false,
      token_rotation_enabled: true,
    },
  }
}

/** What Slack's assistant needs to ask at `/mcp`. */
export const assistantScope = 'mcp:connect'

/** The same app, which Slack's assistant asks, too. */
function withAssistant(base: string): object {
  const scopes = shippedManifest().oauth_config.scopes
  const made = manifestAt(base)
  const oauth_config = {
    redirect_urls: [`${base}/slack/oauth_redirect`],
    scopes: { ...scopes, bot: [...scopes.bot, assistantScope].sort() },
  }
  const url = `${base}/mcp`
  return { ...made, oauth_config, mcp_servers: { 'level-guide': { url, auth_type: 'slack_identity_auth' } } }
}

/** `manifest --url https://… [--mcp]`: prints the manifest for OAuth and HTTP. */
export const manifest: Command = async ({ args, out }) => {
  const { values } = parseArgs({
    args: [...args],
    options: { url: { type: 'string' }, mcp: { type: 'boolean', default: false } },
  })
  out(JSON.stringify((values.mcp ? withAssistant : manifestAt)(baseOf(values.url)), null, 2))
  return 0
}

function baseOf(url: string | undefined): string {
  const base = url?.replace(/\/+$/, '') ?? ''
  if (/^https:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(base)) return base
  throw new UsageError('Say where Slack reaches the bot: npm run manifest -- --url https://your.host')
}
