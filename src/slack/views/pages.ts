import type { Block } from './block.ts'
import { limits } from './limits.ts'

/** Blocks in messages of at most 50 blocks and `max` characters. Each block is shorter than a message. */
export function paged(blocks: readonly Block[], max: number): Block[][] {
  const pages: Block[][] = [[]]
  let size = 0
  for (const block of blocks) {
    const length = sizeOf(block)
    const page = pages.at(-1) ?? []
    if (page.length > 0 && (isFull(page, block) || size + length > max)) {
      pages.push([block])
      size = length
    } else {
      page.push(block)
      size += length
    }
  }
  return pages.filter((page) => page.length > 0)
}

const isFull = (page: readonly Block[], next: Block): boolean =>
  counted(page) + counted([next]) > limits.blocks ||
  (next.type === 'data_visualization' &&
    page.filter(({ type }) => type === next.type).length === limits.charts)

/** What stands in a container counts too: so it fits without one. */
const counted = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) => sum + (block.type === 'container' ? block.child_blocks.length : 0),
    blocks.length,
  )

/** Things of limited length together, each group at most `max` characters unless one thing alone is longer. */
export function grouped<T>(things: readonly T[], max: number): T[][] {
  const groups: T[][] = []
  let size = 0
  for (const thing of things) {
    const length = sizeOf(thing)
    const group = groups.at(-1)
    if (group && size + length <= max) {
      group.push(thing)
      size += length
    } else {
      groups.push([thing])
      size = length
    }
  }
  return groups
}

/** The characters in a block's words. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, part]) => sum + (key === 'type' ? 0 : sizeOf(part)), 0)
}

const pressable = new Set(['button', 'overflow', 'static_select'])

/** Gives every button and menu of a message an action id of its own. */
export function withActionIds(blocks: readonly Block[]): Block[] {
  let count = 0
  const named = <T extends { type: string; action_id?: string | undefined }>(element: T): T =>
    pressable.has(element.type) && !element.action_id ? { ...element, action_id: `say:${count++}` } : element
  return blocks.map((block) => {
    if (block.type === 'actions') return { ...block, elements: block.elements.map(named) }
    if (block.type === 'section' && block.accessory) return { ...block, accessory: named(block.accessory) }
    return block
  })
}
