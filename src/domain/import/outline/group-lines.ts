import type { Block } from '../blocks.ts'
import { isLevelTitle } from '../levels/titles.ts'

/** As deep as words in bold alone on their line. */
const bold = 6

/** Words in bold alone on their line and right over a heading, again and again, stand over that: `**Craft**` over `### Planning`. */
export function withGroupLines(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  const found = blocks.filter((block, at) => {
    const next = blocks[at + 1]
    return (
      block.kind === 'heading' &&
      next?.kind === 'heading' &&
      at > first &&
      block.depth === bold &&
      next.depth < bold &&
      !block.subtitle &&
      block.text.split(/\s+/).length <= 4 &&
      !isLevelTitle(block.text)
    )
  })
  if (found.length < 2) return blocks
  return blocks.map((block, at) => {
    const next = blocks[at + 1]
    return found.includes(block) && block.kind === 'heading' && next?.kind === 'heading'
      ? { ...block, depth: next.depth - 0.5 }
      : block
  })
}
