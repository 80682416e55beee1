import { z } from 'zod'
import { validateBlocks } from '../blocks/validate.ts'
import { Refusal, refusalWith } from '../server/refusal.ts'
import type { Block, JsonObject, State } from '../state/state.ts'
import type { World } from '../world.ts'
import { fromJson } from './arguments.ts'

export type Content = {
  readonly text: string | undefined
  /** Undefined when the app sent none; an empty list takes blocks away. */
  readonly blocks: Block[] | undefined
  readonly metadata: JsonObject | undefined
}

/** What a message is made of, in all calls that write one. */
export const contentArgs = {
  text: z.string().nullish(),
  blocks: z.unknown().optional(),
  metadata: z.unknown().optional(),
}

/** Slack cuts what is longer. */
const longestText = 40_000

const metadataShape = z.object({
  event_type: z.string().min(1),
  event_payload: z.record(z.string(), z.unknown()),
})

type ContentArgs = { text?: string | null | undefined; blocks?: unknown; metadata?: unknown }

export function readContent(world: World, args: ContentArgs): Content {
  const blocks = args.blocks === undefined || args.blocks === '' ? undefined : readBlocks(world, args.blocks)
  const text = args.text?.slice(0, longestText) || undefined
  if (text === undefined && (blocks === undefined || blocks.length === 0)) throw new Refusal('no_text')
  return { text, blocks, metadata: readMetadata(args.metadata) }
}

function readBlocks(world: World, given: unknown): Block[] {
  const blocks = fromJson(given, 'invalid_blocks_format')
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format')
  const verdict = validateBlocks(blocks, 'message', world.random)
  if (verdict.kind === 'too_long') throw new Refusal('msg_blocks_too_long')
  if (verdict.kind === 'invalid') throw refusalWith('invalid_blocks', verdict.messages)
  const strange = unknownFiles(verdict.blocks, world.state)
  if (strange.length > 0) throw refusalWith('invalid_blocks', strange)
  return verdict.blocks
}

function readMetadata(given: unknown): JsonObject | undefined {
  if (given === undefined || given === null || given === '') return undefined
  const read = metadataShape.safeParse(fromJson(given, 'invalid_metadata_format'))
  if (!read.success) throw new Refusal('invalid_metadata_format')
  return read.data
}

/** Complaints about each `slack_file` that was never uploaded. */
export function unknownFiles(value: unknown, state: State): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => unknownFiles(item, state))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) => {
    if (key !== 'slack_file') return unknownFiles(field, state)
    const known = [...state.files.values()].some(
      ({ id, content }) => content !== undefined && (field.id === id || String(field.url).includes(`-${id}`)),
    )
    return known ? [] : ['invalid slack file']
  })
}
