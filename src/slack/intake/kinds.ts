import { z } from 'zod'
import { homeOf, senderOf } from '../asker.ts'
import type { Who } from '../people.ts'
import { fieldAction } from '../views/forms.ts'
import type { Workspace } from '../workspace.ts'

/** How something that came in is taken. */
export type Kind =
  /** Somebody asks for something: it is done whatever happens once it is acknowledged. */
  | { readonly kind: 'asked'; readonly eventId: string | undefined; readonly who: Who }
  /** The bot was invited. */
  | { readonly kind: 'invited'; readonly eventId: string | undefined; readonly personId: string }
  /** A form: its listener acknowledges it when it is done, and Slack never repeats it. */
  | { readonly kind: 'form'; readonly who: Who }
  /** A shortcut: the same, and it keeps nothing. */
  | { readonly kind: 'once' }
  /** Done before it is acknowledged; done twice it is the same. */
  | { readonly kind: 'first' }
  /** Nothing of it need be kept. */
  | { readonly kind: 'passing' }

/** The bot, where it is installed. */
export type Here = { readonly workspace: Workspace; readonly botUserId?: string | undefined }

const commandSchema = z.object({
  command: z.string(),
  user_id: z.string(),
  team_id: z.string().nullish(),
  text: z.string().default(''),
})

/** What was typed after a command; undefined for what is none. */
export const commandIn = (body: unknown): string | undefined => commandSchema.safeParse(body).data?.text

const sent = {
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullable().default(null),
}
const formSchema = z.object({ type: z.literal('view_submission'), ...sent })
const pressSchema = z.object({
  type: z.literal('block_actions'),
  ...sent,
  actions: z.array(z.object({ action_id: z.string() })).default([]),
})

const eventSchema = z.object({
  type: z.literal('event_callback'),
  event_id: z.string().optional(),
  team_id: z.string().nullish(),
  is_ext_shared_channel: z.boolean().optional(),
  event: z.looseObject({ type: z.string() }),
})

const typeSchema = z.object({ type: z.string() })

export function kindOf(body: unknown, here: Here): Kind {
  const command = commandSchema.safeParse(body).data
  if (command) return asked({ personId: command.user_id, home: command.team_id ?? undefined })
  const press = pressSchema.safeParse(body).data
  // What is chosen in a form comes with all of it once it is submitted.
  if (press?.actions[0]?.action_id === fieldAction) return { kind: 'passing' }
  if (press) return asked(senderOf(press))
  const form = formSchema.safeParse(body).data
  if (form) return { kind: 'form', who: senderOf(form) }
  const { type } = typeSchema.safeParse(body).data ?? {}
  if (type === 'message_action' || type === 'shortcut') return { kind: 'once' }
  const event = eventSchema.safeParse(body).data
  return event ? kindOfEvent(event, here) : { kind: 'passing' }
}

const asked = (who: Who, eventId?: string): Kind => ({ kind: 'asked', eventId, who })

function kindOfEvent(outer: z.infer<typeof eventSchema>, { workspace, botUserId }: Here): Kind {
  const { event, event_id: eventId, is_ext_shared_channel: shared } = outer
  switch (event.type) {
    case 'app_mention':
    case 'message': {
      const said = saidSchema.safeParse(event).data
      if (!said || said.bot_id || (said.type === 'app_mention' ? said.edited : said.channel_type !== 'im')) {
        return { kind: 'passing' }
      }
      const home = homeOf(event, outer.team_id ?? undefined, workspace)
      return asked(
        { personId: said.user, home, shared: shared !== false && said.type === 'app_mention' },
        eventId,
      )
    }
    case 'member_joined_channel':
      return botUserId !== undefined && event.user === botUserId
        ? { kind: 'invited', eventId, personId: botUserId }
        : { kind: 'passing' }
    case 'user_change':
      return { kind: 'first' }
    default:
      return { kind: 'passing' }
  }
}

/** What a person wrote, of all that Slack calls a message: no edits, no deletions, nothing of other bots. */
const saidSchema = z.object({
  type: z.enum(['app_mention', 'message']),
  user: z.string(),
  channel_type: z.string().optional(),
  subtype: z.enum(['file_share', 'thread_broadcast', 'me_message']).optional(),
  bot_id: z.string().nullish(),
  edited: z.unknown().optional(),
})

/** What is kept of it: all that the listeners look at, and no second copy of words. */
export function keptOf(body: object): object {
  const { message: _message, state: _state, token: _token, view, event, ...rest } = viewed.parse(body)
  const { blocks: _blocks, ...said } = event ?? {}
  return { ...rest, ...(view && { view }), ...(event && { event: said }) }
}

const viewed = z.looseObject({
  message: z.unknown().optional(),
  state: z.unknown().optional(),
  token: z.unknown().optional(),
  view: z.object({ id: z.string(), type: z.string() }).nullish(),
  event: z.looseObject({ blocks: z.unknown().optional() }).nullish(),
})
