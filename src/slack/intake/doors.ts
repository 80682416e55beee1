import { z } from 'zod'
import type { Door } from '../metrics.ts'
import type { Kind } from './kinds.ts'

const schema = z.object({
  command: z.string().optional(),
  type: z.string().optional(),
  event: z.object({ type: z.string() }).optional(),
})

const byType: Readonly<Record<string, Door>> = {
  block_actions: 'button',
  view_submission: 'form',
  message_action: 'shortcut',
  shortcut: 'shortcut',
  app_mention: 'mention',
  message: 'message',
  app_home_opened: 'home',
  member_joined_channel: 'invitation',
  user_change: 'person',
}

/** What something that came in is, for those who count; the bot's own messages come by, too, and are none. */
export function doorOf(body: unknown, { kind }: Kind): Door {
  const { command, type = '', event } = schema.safeParse(body).data ?? {}
  const name = event?.type ?? type
  if (command !== undefined) return 'command'
  if (kind === 'passing' && name !== 'app_home_opened') return 'other'
  return Object.hasOwn(byType, name) ? (byType[name] ?? 'other') : 'other'
}
