import type { webApi } from '@slack/bolt'
import type { Posted, Sent } from '../../bot/messenger.ts'
import type { Client } from '../client.ts'
import type { Gate } from './gate.ts'

/** Readable by every app of the workspace: it holds an id and nothing else. */
export const nudgeMetadata = (id: string) => ({ event_type: eventType, event_payload: { id } })

const eventType = 'level_guide_nudge'
/** How far the clocks of Slack and of this machine may be apart. */
const apart = 86_400_000

/** How far a look came that Slack cut short, by the ids of nudges; the next one goes on from there. */
export type Looks = Map<string, string>

/**
 * The message of a nudge, if it is in the person's direct messages. Of apps outside its Marketplace, Slack takes one look a
 * minute, at 15 messages.
 */
export async function findSent(
  client: Client,
  gate: Gate,
  { personId, id, createdAt }: Posted,
  looks: Looks = new Map(),
): Promise<Sent | undefined> {
  const { channel: direct } = await gate('conversations.open', () =>
    client.conversations.open({ users: personId }),
  )
  const channel = direct?.id
  if (channel === undefined) throw new Error('Slack opened no direct message.')
  const oldest = String((createdAt.getTime() - apart) / 1000)
  for (let cursor = looks.get(id); ; ) {
    const asking = {
      channel,
      oldest,
      limit: 200,
      include_all_metadata: true,
      ...(cursor !== undefined && { cursor }),
    }
    const page = await gate('conversations.history', () => client.conversations.history(asking))
    const found = page.messages?.find((message) => isOf(message, id))
    cursor = page.response_metadata?.next_cursor || undefined
    if (found?.ts !== undefined || cursor === undefined) looks.delete(id)
    else looks.set(id, cursor)
    if (found?.ts !== undefined) return { channel, ts: found.ts }
    if (cursor === undefined) return undefined
  }
}

type Message = NonNullable<webApi.ConversationsHistoryResponse['messages']>[number]

const isOf = ({ metadata }: Message, id: string): boolean =>
  metadata?.event_type === eventType &&
  Object.entries(metadata.event_payload ?? {}).some(([name, value]) => name === 'id' && value === id)
