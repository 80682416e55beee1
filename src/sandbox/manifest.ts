import { z } from 'zod'

export type App = z.infer<typeof manifest>

const command = z.object({
  command: z.string().startsWith('/'),
  description: z.string(),
  usage_hint: z.string().optional(),
  should_escape: z.boolean().default(false),
})

const shortcut = z.object({
  name: z.string(),
  type: z.enum(['message', 'global']),
  callback_id: z.string(),
  description: z.string(),
})

const appHome = z.object({
  home_tab_enabled: z.boolean().default(false),
  messages_tab_enabled: z.boolean().default(false),
  messages_tab_read_only_enabled: z.boolean().default(false),
})

const manifest = z
  .object({
    display_information: z.object({ name: z.string() }),
    features: z.object({
      bot_user: z.object({ display_name: z.string() }).optional(),
      app_home: appHome.prefault({}),
      slash_commands: z.array(command).default([]),
      shortcuts: z.array(shortcut).default([]),
    }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()).default([]) }) }),
    settings: z
      .object({ event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).optional() })
      .prefault({}),
  })
  .transform(({ display_information, features, oauth_config, settings }) => ({
    name: features.bot_user?.display_name ?? display_information.name,
    commands: features.slash_commands,
    shortcuts: features.shortcuts,
    home: features.app_home,
    scopes: oauth_config.scopes.bot,
    events: settings.event_subscriptions?.bot_events ?? [],
  }))

/** What Slack takes from an app's manifest; throws a ZodError that names what is wrong in it. */
export function readManifest(json: unknown): App {
  return manifest.parse(json)
}
