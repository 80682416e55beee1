import type { ServerResponse } from 'node:http'
import { z } from 'zod'
import { contentArgs, readContent } from '../api/content.ts'
import { jsonIn, type Request, sendJson } from '../server/http.ts'
import { Refusal } from '../server/refusal.ts'
import { channelCalled, findMessage } from '../state/find.ts'
import { messageJson, removeMessage, storeMessage, tellAudience } from '../state/messages.ts'
import type { JsonObject, Message, ResponseUrl } from '../state/state.ts'
import { nextTs } from '../state/ts.ts'
import type { World } from '../world.ts'
import { sendChangedEvent, sendDeletedEvent, sendMessageEvent } from './events.ts'
import { responseUses } from './triggers.ts'

const answerShape = z.object({
  response_type: z.enum(['in_channel', 'ephemeral']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: z.string().optional(),
  ...contentArgs,
})
type Answer = z.infer<typeof answerShape>

/** What the app posts to a response_url: a new message, or a change to the one that was pressed. */
export function answerResponseUrl(world: World, request: Request, response: ServerResponse): void {
  const args = jsonIn(String(request.body))
  const { status, json } = take(world, request.path, args)
  world.journal.add({ kind: 'response_url', args, status, answer: json }, 0)
  sendJson(response, status, json)
}

function take(world: World, path: string, args: unknown): { status: number; json: JsonObject } {
  try {
    const url = usable(world, path)
    const answer = answerShape.safeParse(args)
    if (!answer.success) throw new Refusal('invalid_payload')
    respond(world, url, answer.data)
    url.uses += 1
    return { status: 200, json: { ok: true } }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const gone = error.code === 'used_url' || error.code === 'expired_url'
    return { status: gone ? 404 : 400, json: { ok: false, error: error.code, ...error.more } }
  }
}

function usable({ state, clock }: World, path: string): ResponseUrl {
  const url = state.responseUrls.get(path)
  if (url === undefined || url.uses >= responseUses) throw new Refusal('used_url')
  if (clock.now().getTime() > url.expires) throw new Refusal('expired_url')
  return url
}

/** Also what an acknowledgement with a message in it does. */
export function respond(world: World, url: ResponseUrl, answer: Answer): void {
  const original =
    url.original === undefined ? undefined : findMessage(world.state, url.channel, url.original)
  if (answer.delete_original && original !== undefined) erase(world, original)
  else if (answer.replace_original && original !== undefined) replace(world, original, answer)
  else add(world, url, answer)
}

function add(world: World, url: ResponseUrl, answer: Answer): void {
  const { text = '', blocks, metadata } = readContent(world, answer)
  const message = storeMessage(world, {
    channel: channelCalled(world.state, url.channel),
    user: world.state.app.botUser,
    text,
    blocks,
    metadata,
    threadTs: answer.thread_ts ?? url.threadTs,
    onlyFor: answer.response_type === 'in_channel' ? undefined : url.user,
  })
  sendMessageEvent(world, message)
}

function erase(world: World, message: Message): void {
  removeMessage(world, message)
  sendDeletedEvent(world, message)
}

function replace(world: World, message: Message, answer: Answer): void {
  const { text = '', blocks = [], metadata } = readContent(world, answer)
  const previous = messageJson(world, message, { metadata: false })
  Object.assign(message, { text, blocks, metadata: metadata ?? message.metadata })
  message.edited = { user: message.user, ts: nextTs(world) }
  tellAudience(world, message)
  sendChangedEvent(world, message, previous)
}

/** Reads an acknowledgement's body as a message, if it is one. */
export function messageInAck(body: unknown): Answer | undefined {
  const read = answerShape.safeParse(body)
  const says =
    read.success &&
    (read.data.text !== undefined || read.data.blocks !== undefined || read.data.delete_original)
  return says ? read.data : undefined
}
