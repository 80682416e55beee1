import type { Client } from './client.ts'
import { refusalOf } from './log.ts'

/** Whether people of other organisations read along in a channel; so it is taken where the bot may not ask. */
export async function isShared(client: Client, channel: string): Promise<boolean> {
  try {
    const { channel: found } = await client.conversations.info({ channel })
    return found?.is_ext_shared === true || found?.is_pending_ext_shared === true
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    // What the bot cannot see it cannot post into either: Slack then says so.
    return !unseen.has(refusal)
  }
}

const unseen = new Set(['channel_not_found', 'not_in_channel'])
