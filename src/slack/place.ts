import type { BlockAction } from '@slack/bolt'
import { z } from 'zod'

/** `alone`: in a message that only this person sees. */
export type Place = { readonly channel: string; readonly thread: string | undefined; readonly alone: boolean }

const containerSchema = z.object({
  channel_id: z.string(),
  thread_ts: z.string().optional(),
  is_ephemeral: z.boolean().default(false),
})

/** Where in a conversation it was pressed; nothing for a button in a modal or in Home. */
export function placeOf(body: BlockAction): Place | undefined {
  const { data } = containerSchema.safeParse(body.container)
  return data && { channel: data.channel_id, thread: data.thread_ts, alone: data.is_ephemeral }
}
