import type { RespondFn, webApi } from '@slack/bolt'
import type { Answer } from '../bot/answer.ts'
import { tooMuchReply } from '../bot/replies/failures.ts'
import { refusalOf } from './log.ts'
import { type Around, type Message, toMessages } from './views/blocks.ts'
import { withoutContainers } from './views/containers.ts'
import { limits } from './views/limits.ts'

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

/** Answers with the message's `ts`. */
export async function postOne(
  client: webApi.WebClient,
  { channel, thread, user }: Spot,
  message: Message,
): Promise<{ readonly ts?: string }> {
  const place = { channel, ...(thread !== undefined && { thread_ts: thread }), unfurl_links: false }
  return openIfRefused(message, async (given) => {
    if (user === undefined) return client.chat.postMessage({ ...place, ...given })
    await client.chat.postEphemeral({ ...place, ...given, user })
    return {}
  })
}

/** Containers are young: where Slack takes none, what stands in them is shown without. A refused message is not there. */
async function openIfRefused<T>(message: Message, send: (message: Message) => Promise<T>): Promise<T> {
  try {
    return await send(message)
  } catch (error) {
    const open = withoutContainers(message)
    if (!open || !refusesBlocks(error)) throw error
    return send(open)
  }
}

const refusesBlocks = (error: unknown): boolean =>
  refusalOf(error) === 'invalid_blocks' ||
  (error instanceof Error && 'statusCode' in error && error.statusCode === 400)

/** Slack takes five messages at a response_url; one of them is kept for what comes of a press on *Post Here*. */
const mostReplies = 4

/** Answers through a response_url, to the asker alone; what does not fit there is said to be missing. */
export async function reply(
  respond: RespondFn,
  answer: Answer,
  around: Around & { readonly thread?: string | undefined; readonly replace?: boolean },
): Promise<void> {
  const { thread, replace, ...rest } = around
  const all = toMessages(answer, { ...rest, max: limits.responded })
  const tooMany = all.length > mostReplies
  const messages = tooMany ? [...all.slice(0, mostReplies - 1), ...toMessages(tooMuchReply)] : all
  for (const [index, message] of messages.entries()) {
    await openIfRefused(message, (given) =>
      respond({
        ...given,
        response_type: 'ephemeral',
        replace_original: index === 0 && replace === true,
        ...(thread !== undefined && { thread_ts: thread }),
      }),
    )
  }
}
