import { z } from 'zod'
import { seconds } from '../clock.ts'
import { sendMessageEvent } from '../delivery/events.ts'
import { secret, slackId } from '../random.ts'
import { Refusal } from '../server/refusal.ts'
import { fileJson } from '../state/file-json.ts'
import { storeMessage } from '../state/messages.ts'
import type { World } from '../world.ts'
import { fromJson, maybeText } from './arguments.ts'
import { canvasJson } from './canvases.ts'
import { destination, mustBeMember, threadRoot } from './channels.ts'
import { contentArgs, readContent } from './content.ts'
import { method } from './method.ts'

const getUploadURLExternal = method({
  args: z.object({
    filename: z.string().min(1),
    length: z.coerce.number().int().min(1),
    alt_text: maybeText,
  }),
  scopes: ['files:write'],
  handle: (world, args) => {
    const id = slackId('F', world.random)
    const uploadKey = secret(24, world.random)
    const { filename: name, length: size, alt_text: altText = '' } = args
    const created = seconds(world.clock.now())
    const owner = world.state.app.botUser
    const empty = { content: undefined, channels: undefined }
    world.state.files.set(id, { id, name, size, owner, title: name, altText, uploadKey, created, ...empty })
    return { file_id: id, upload_url: `${world.url}/upload/${uploadKey}` }
  },
})

const namedFiles = z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1)

const completeUploadExternal = method({
  args: z.object({
    files: z.unknown().optional(),
    channel_id: maybeText,
    channels: maybeText,
    thread_ts: maybeText,
    initial_comment: maybeText,
    blocks: contentArgs.blocks,
  }),
  scopes: ['files:write'],
  handle: (world, args) => {
    const read = namedFiles.safeParse(fromJson(args.files, 'invalid_arguments'))
    if (!read.success) throw new Refusal('invalid_arguments')
    const named = (args.channels ?? args.channel_id ?? '').split(',').filter((id) => id !== '')
    const channels = named.map((id) => destination(world, id))
    for (const channel of channels) mustBeMember(world, channel)
    const files = read.data.map(({ id, title }) => ({ file: uploaded(world, id), title }))
    for (const { file, title } of files) {
      file.title = title ?? file.name
      file.channels = channels.map(({ id }) => id)
    }
    const ids = files.map(({ file }) => file.id)
    const words = { text: args.initial_comment, blocks: args.blocks }
    const said =
      words.text === undefined && words.blocks === undefined ? undefined : readContent(world, words)
    for (const channel of channels) {
      const threadTs = threadRoot(world, channel.id, args.thread_ts)
      const { text = '', blocks } = said ?? {}
      const user = world.state.app.botUser
      sendMessageEvent(world, storeMessage(world, { channel, user, text, blocks, threadTs, files: ids }))
    }
    return { files: ids.flatMap((id) => fileJson(world, id)) }
  },
})

function uploaded(world: World, id: string) {
  const file = world.state.files.get(id)
  if (file?.content === undefined || file.channels !== undefined) throw new Refusal('file_not_found')
  return file
}

const info = method({
  args: z.object({ file: z.string() }),
  scopes: ['files:read'],
  handle: (world, args) => {
    const [file] = [...fileJson(world, args.file), ...canvasJson(world, args.file)]
    if (file === undefined) throw new Refusal('file_not_found')
    return { file, comments: [], response_metadata: { next_cursor: '' } }
  },
})

export const fileMethods = {
  'files.getUploadURLExternal': getUploadURLExternal,
  'files.completeUploadExternal': completeUploadExternal,
  'files.info': info,
}
