import { z } from 'zod'
import { seconds } from '../clock.ts'
import { slackId } from '../random.ts'
import { Refusal } from '../server/refusal.ts'
import type { Canvas, JsonObject } from '../state/state.ts'
import type { World } from '../world.ts'
import { fromJson, maybeText } from './arguments.ts'
import { method } from './method.ts'

/** Characters of markdown in one canvas. */
const longest = 1_048_576
const content = z.object({ type: z.literal('markdown'), markdown: z.string().max(longest) })

function markdownIn(value: unknown): string {
  const read = content.safeParse(fromJson(value, 'invalid_arguments'))
  if (!read.success) throw new Refusal('invalid_arguments')
  return read.data.markdown
}

const create = method({
  args: z.object({ title: maybeText, document_content: z.unknown().optional() }),
  scopes: ['canvases:write'],
  handle: (world, { title = 'Untitled', document_content }) => {
    const id = slackId('F', world.random)
    const created = seconds(world.clock.now())
    const markdown = document_content === undefined ? '' : markdownIn(document_content)
    world.state.canvases.set(id, { id, title, created, markdown, access: new Map() })
    return { canvas_id: id }
  },
})

const list = z.array(z.string()).min(1).max(20)

/** People alone: what a channel may see of a canvas, nobody asked of this workspace yet. */
const setAccess = method({
  args: z.object({
    canvas_id: z.string(),
    access_level: z.enum(['read', 'write']),
    user_ids: z.unknown().optional(),
  }),
  scopes: ['canvases:write'],
  handle: (world, { canvas_id, access_level, user_ids }) => {
    const canvas = canvasOf(world, canvas_id)
    const read = list.safeParse(fromJson(user_ids, 'invalid_parameters'))
    if (!read.success) throw new Refusal('invalid_parameters')
    const known = (id: string) => world.state.people.some((person) => person.id === id && !person.deleted)
    if (!read.data.every(known)) throw new Refusal('user_not_found')
    for (const id of read.data) canvas.access.set(id, access_level)
    world.changes.tell(read.data, 'messages')
    return {}
  },
})

const changes = z.tuple([
  z.object({
    operation: z.enum(['insert_at_start', 'insert_at_end', 'replace']),
    document_content: z.unknown(),
  }),
])

const edit = method({
  args: z.object({ canvas_id: z.string(), changes: z.unknown() }),
  scopes: ['canvases:write'],
  handle: (world, args) => {
    const canvas = canvasOf(world, args.canvas_id)
    const read = changes.safeParse(fromJson(args.changes, 'invalid_arguments'))
    if (!read.success) throw new Refusal('invalid_arguments')
    const [{ operation, document_content }] = read.data
    const added = markdownIn(document_content)
    if (operation === 'replace') canvas.markdown = added
    else canvas.markdown = operation === 'insert_at_end' ? canvas.markdown + added : added + canvas.markdown
    world.changes.tell([...canvas.access.keys()], 'messages')
    return {}
  },
})

const remove = method({
  args: z.object({ canvas_id: z.string() }),
  scopes: ['canvases:write'],
  handle: (world, { canvas_id }) => {
    const canvas = canvasOf(world, canvas_id)
    world.state.canvases.delete(canvas_id)
    world.changes.tell([...canvas.access.keys()], 'messages')
    return {}
  },
})

function canvasOf({ state }: World, id: string): Canvas {
  const canvas = state.canvases.get(id)
  if (canvas === undefined) throw new Refusal('canvas_not_found')
  return canvas
}

/** A canvas as files.info tells of it; nothing where none has this id. */
export function canvasJson({ state }: World, id: string): JsonObject[] {
  const canvas = state.canvases.get(id)
  if (canvas === undefined) return []
  const { title, created, access } = canvas
  return [
    {
      id,
      created,
      timestamp: created,
      name: title,
      title,
      mimetype: 'application/vnd.slack-docs',
      filetype: 'quip',
      mode: 'quip',
      is_external: false,
      is_public: false,
      public_url_shared: false,
      org_or_workspace_access: 'none',
      user: state.app.botUser,
      private_channels_with_file_access_count: 0,
      channels: [],
      groups: [],
      ims: [],
      dm_mpdm_users_with_file_access: [...access].map(([user, level]) => ({ user_id: user, access: level })),
      permalink: `https://${state.team.domain}.slack.com/docs/${state.team.id}/${id}`,
    },
  ]
}

export const canvasMethods = {
  'canvases.create': create,
  'canvases.access.set': setAccess,
  'canvases.edit': edit,
  'canvases.delete': remove,
}
