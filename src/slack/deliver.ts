import type { RespondFn, webApi } from '@slack/bolt'
import type { Answer } from '../bot/answer.ts'
import { type Around, type Message, toMessages } from './blocks.ts'
import { limits } from './limits.ts'

/** A place in Slack that messages go to; with `user`, that person alone sees them. */
export type Spot = { readonly channel: string; readonly thread?: string | undefined; readonly user?: string }

/** Posts an answer; further messages, where one does not hold it, follow in order. */
export async function post(
  client: webApi.WebClient,
  spot: Spot,
  answer: Answer,
  around?: Around,
): Promise<void> {
  for (const message of toMessages(answer, around)) await postOne(client, spot, message)
}

async function postOne(client: webApi.WebClient, { channel, thread, user }: Spot, message: Message) {
  const place = { channel, ...(thread !== undefined && { thread_ts: thread }), unfurl_links: false }
  if (user === undefined) return client.chat.postMessage({ ...place, ...message })
  return client.chat.postEphemeral({ ...place, ...message, user })
}

/** Answers through a response_url, to the asker alone; Slack takes five messages there, one is kept for sharing. */
export async function reply(
  respond: RespondFn,
  answer: Answer,
  around: Around & { readonly thread?: string | undefined; readonly replace?: boolean },
): Promise<void> {
  const { thread, replace, ...rest } = around
  const messages = toMessages(answer, { ...rest, max: limits.responded })
  for (const [index, message] of messages.slice(0, 4).entries()) {
    await respond({
      ...message,
      response_type: 'ephemeral',
      replace_original: index === 0 && replace === true,
      ...(thread !== undefined && { thread_ts: thread }),
    })
  }
}
