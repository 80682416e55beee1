import { type Random, secret } from '../random.ts'
import type { Block } from '../state/state.ts'
import { inSlackWords } from './issues.ts'
import { textLength } from './length.ts'
import { blockLists, type Surface } from './surfaces.ts'
import { allElements, childrenOf, type Element, elementsOf, isElement, withChildren } from './walk.ts'

export type Verdict =
  | { readonly kind: 'valid'; readonly blocks: Block[] }
  | { readonly kind: 'invalid'; readonly messages: string[] }
  | { readonly kind: 'too_long' }

/** Slack documents no such sum; `msg_blocks_too_long` was seen from about 13,200 (bolt-js #2509). */
const messageCharacters = 12_000

/** Checks blocks as Slack does, and gives an id to every block and element that has none. */
export function validateBlocks(blocks: unknown, surface: Surface, random: Random, at = '/blocks'): Verdict {
  const read = blockLists[surface].safeParse(blocks, { reportInput: true })
  if (!read.success)
    return { kind: 'invalid', messages: read.error.issues.map((issue) => inSlackWords(issue, at)) }
  if (surface === 'message' && summedLength(read.data) > messageCharacters) return { kind: 'too_long' }
  const named = structuredClone(read.data).map((block) => nameBlock(block, random))
  const messages = [...tooMany(named), ...duplicates(named, at)]
  if (messages.length > 0) return { kind: 'invalid', messages }
  for (const { element } of allElements(named)) element.action_id ||= secret(5, random)
  return { kind: 'valid', blocks: named }
}

function nameBlock(block: Element, random: Random): Block {
  for (const child of childrenOf(block)) if (isElement(child)) Object.assign(child, nameBlock(child, random))
  return {
    ...block,
    block_id: typeof block.block_id === 'string' && block.block_id ? block.block_id : secret(5, random),
  }
}

/** Tables have limits of their own. */
function summedLength(blocks: readonly { type: string }[]): number {
  return textLength(blocks.filter(({ type }) => type !== 'table' && type !== 'data_table'))
}

function tooMany(blocks: readonly Block[]): string[] {
  const count = (type: string) => withChildren(blocks).filter((block) => block.type === type).length
  return [
    ...(count('table') > 1 ? ['only one table allowed'] : []),
    ...(count('data_visualization') > 2 ? ['no more than 2 data_visualization blocks allowed'] : []),
  ]
}

/** A block_id is unique in a message or view, an action_id in its block. */
function duplicates(blocks: readonly Block[], at: string): string[] {
  const ids = withChildren(blocks).map(({ block_id }) => block_id)
  return [
    ...repeated(ids).map((id) => `block_id \`${id}\` already exists [json-pointer:${at}]`),
    ...withChildren(blocks).flatMap((block) =>
      repeated(elementsOf(block).map(({ element }) => element.action_id ?? '')).map(
        (id) => `action_id \`${id}\` already exists in block \`${block.block_id}\` [json-pointer:${at}]`,
      ),
    ),
  ]
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => id !== '' && ids.indexOf(id) !== index))]
}
