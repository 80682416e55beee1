import type { types } from '@slack/bolt'
import { chunk } from 'es-toolkit/array/chunk'
import type { Part } from '../../bot/answer.ts'
import type { Block } from './block.ts'
import type { Message } from './blocks.ts'
import { clip } from './cut.ts'
import { limits } from './limits.ts'
import { grouped } from './pages.ts'

type Fold = Pick<Extract<Part, { kind: 'fold' }>, 'title' | 'hint'>

/** Closed at first: titles, and what is in them, are what is looked over. As many containers as the length asks for. */
export function containers({ title, hint }: Fold, children: readonly types.RichTextBlock[]): Block[] {
  const [head, below] = [title.trim(), hint.trim()]
  if (head === '') return [...children]
  const groups = grouped(children, limits.fold).flatMap((group) => chunk(group, limits.foldBlocks))
  return groups.map((child_blocks, index) => ({
    type: 'container',
    title: plainText(index === 0 ? head : `${head} (${index + 1})`, limits.header),
    ...(index === 0 && below !== '' && { subtitle: plainText(below, limits.subtitle) }),
    child_blocks,
    is_collapsible: true,
    default_collapsed: true,
  }))
}

/** The same message with headers in the place of containers; undefined where it has none. */
export function withoutContainers(message: Message): Message | undefined {
  if (!message.blocks.some(({ type }) => type === 'container')) return undefined
  return { ...message, blocks: message.blocks.flatMap(opened) }
}

function opened(block: Block): Block[] {
  if (block.type !== 'container') return [block]
  const { title, child_blocks } = block
  return [...(title ? [{ type: 'header', text: title } as const] : []), ...child_blocks]
}

const plainText = (text: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clip(text, max),
  emoji: false,
})
