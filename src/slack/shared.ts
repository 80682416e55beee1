import type { Client } from './client.ts'
import { failureOf } from './nudges/errors.ts'

/** Whether people of other organisations read along in a channel, as far as Slack tells. */
export type Shared = 'yes' | 'no' | 'unknown' | 'closed'

/** `closed`: the bot does not see the channel, and so can't post there. */
export async function isShared(client: Client, channel: string): Promise<Shared> {
  try {
    const { channel: found } = await client.conversations.info({ channel })
    return found?.is_ext_shared || found?.is_pending_ext_shared ? 'yes' : 'no'
  } catch (error) {
    const failure = failureOf(error)
    return 'code' in failure && unseen.has(failure.code) ? 'closed' : 'unknown'
  }
}

const unseen = new Set(['channel_not_found', 'not_in_channel'])
