import type { webApi } from '@slack/bolt'
import type { Posted, Sent } from '../../bot/messenger.ts'
import type { Client } from '../client.ts'
import type { Gate } from './gate.ts'

/** Readable by every app of the workspace: it holds an id and nothing else. */
export const nudgeMetadata = (id: string) => ({ event_type: eventType, event_payload: { id } })

const eventType = 'level_guide_nudge'
/** How far the clocks of Slack and of this machine may be apart. */
const apart = 86_400_000

/** The message of a nudge, if it is in the person's direct messages. */
export async function findSent(
  client: Client,
  gate: Gate,
  { personId, id, createdAt }: Posted,
): Promise<Sent | undefined> {
  const { channel: direct } = await gate('conversations.open', () =>
    client.conversations.open({ users: personId }),
  )
  const channel = direct?.id
  if (channel === undefined) throw new Error('Slack opened no direct message.')
  const oldest = String((createdAt.getTime() - apart) / 1000)
  for (let cursor: string | undefined; ; ) {
    const asking = {
      channel,
      oldest,
      limit: 200,
      include_all_metadata: true,
      ...(cursor !== undefined && { cursor }),
    }
    const page = await gate('conversations.history', () => client.conversations.history(asking))
    const found = page.messages?.find((message) => isOf(message, id))
    if (found?.ts !== undefined) return { channel, ts: found.ts }
    cursor = page.response_metadata?.next_cursor || undefined
    if (cursor === undefined) return undefined
  }
}

type Message = NonNullable<webApi.ConversationsHistoryResponse['messages']>[number]

const isOf = ({ metadata }: Message, id: string): boolean =>
  metadata?.event_type === eventType &&
  Object.entries(metadata.event_payload ?? {}).some(([name, value]) => name === 'id' && value === id)
