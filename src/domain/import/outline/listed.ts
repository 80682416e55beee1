import type { Block } from '../blocks.ts'
import { type IsLevel, levelness } from '../levels/titles.ts'

type Item = Extract<Block, { kind: 'item' }>

/** Deeper than the headings of a document, and not as deep as those that sentences lead to. */
const first = 7.5

/**
 * Lists inside one another that hold a whole ladder: `- Senior Baker`, with `- Craft` in it, and points in that; or a dimension
 * with levels in it. Points that name something, and have others inside, are the headings that they stand for.
 */
export function withListedLevels(blocks: readonly Block[], isLevel: IsLevel): readonly Block[] {
  const over = blocks.flatMap((block, at) => (isOver(blocks, at) && block.kind === 'item' ? [block] : []))
  const depths = [...new Set(over.map(depthOf))].sort((a, b) => a - b)
  const isLevels = (depth: number) => {
    const titles = over.filter((item) => depthOf(item) === depth).map(({ text }) => text)
    return new Set(titles).size > 1 && levelness(titles, isLevel) >= 0.6
  }
  const ofLevels = depths.find(isLevels)
  // Points of one list that lead to others say something, where some have nothing inside.
  const isWhole = blocks.every(
    (block, at) => block.kind !== 'item' || depthOf(block) !== ofLevels || isOver(blocks, at),
  )
  const inside = blocks.filter((block) => block.kind === 'item' && !over.includes(block))
  const long = inside.filter((block) => 'text' in block && block.text.split(/\s+/).length > 3)
  // Lists of titles hold no statements.
  if (ofLevels === undefined || !isWhole || long.length * 2 < inside.length) return blocks
  const made = new Set<Block>(over)
  return blocks.map((block): Block => {
    if (block.kind !== 'item') return block
    if (made.has(block))
      return { kind: 'heading', at: block.at, text: block.text, depth: first + depthOf(block) / 100 }
    return block
  })
}

const depthOf = ({ nested = 0 }: Item): number => nested

/** Does a point name something, and have points inside? */
function isOver(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]]
  if (block?.kind !== 'item' || next?.kind !== 'item' || depthOf(next) <= depthOf(block)) return false
  return block.label === undefined && block.text.length <= 80 && !/[.!?;,:]$/.test(block.text)
}
