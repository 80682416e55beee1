import { LRUCache } from 'lru-cache'
import type { Sharing } from '../bot/question.ts'
import type { Client } from './client.ts'
import { failureOf } from './failures.ts'

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

/** A group of people, by the name that Slack gives it: nobody is invited into one later. */
export const isGroup = (name: string | undefined): boolean => name?.startsWith('mpdm-') === true

/** A channel, with its name as a command or a press tells it. */
export type Room = { readonly id: string; readonly name: string | undefined }

/** How long it counts for what is offered, in milliseconds; before anything is posted Slack is asked again. */
const remembered = 10 * 60_000
const mostKnown = 10_000

/** What can be shared in a channel; `client`: one that answers at once, for a command waits for it. */
export function sharingOf(client: Client, now: () => Date): (room: Room) => Promise<Sharing> {
  const clock = { now: () => now().getTime() }
  const known = new LRUCache<string, Shared>({
    max: mostKnown,
    ttl: remembered,
    ttlResolution: 0,
    perf: clock,
  })
  const find = async (id: string): Promise<Shared> => {
    const last = known.get(id)
    if (last) return last
    const shared = await isShared(client, id)
    if (shared !== 'unknown') known.set(id, shared)
    return shared
  }
  return async ({ id, name }) => {
    if (id.startsWith('D')) return 'none'
    switch (await find(id)) {
      case 'no':
        return 'all'
      case 'closed':
        // Into a channel the bot can be invited, and then it posts there.
        return isGroup(name) ? 'none' : 'all'
      case 'yes':
      case 'unknown':
        return 'open'
    }
  }
}
