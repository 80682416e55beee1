import { nameKey } from '../../library/naming-problems.ts'
import type { Block } from '../blocks.ts'
import type { LevelText } from './levels-grid.ts'

/**
 * `Impact: ships what was asked.` on one line under a level, where the other levels have `Impact` as a heading, is that heading
 * and what stands under it.
 */
export function withLabelledHeadings(texts: readonly LevelText[]): LevelText[] {
  const headings = texts.map(({ blocks }) => headingsIn(blocks))
  const depths = new Map(headings.flatMap((own) => [...own]))
  const times = (key: string) => headings.filter((own) => own.has(key)).length
  return texts.map((text, at) => {
    const own = headings[at]
    const depthOf = (block: Block): number | undefined => {
      if (block.kind !== 'paragraph' || block.label === undefined) return undefined
      const key = nameKey(block.label)
      return !own?.has(key) && times(key) > 1 ? depths.get(key) : undefined
    }
    const blocks = text.blocks.flatMap((block): Block[] => {
      const depth = depthOf(block)
      if (depth === undefined || block.kind !== 'paragraph') return [block]
      const { at: place, label = '', text: words } = block
      return [
        { kind: 'heading', at: place, text: label, depth },
        { kind: 'paragraph', at: place, text: words },
      ]
    })
    return { ...text, blocks }
  })
}

/** Their titles, and how deep they are. */
const headingsIn = (blocks: readonly Block[]): Map<string, number> =>
  new Map(
    blocks.flatMap((block) =>
      block.kind === 'heading' ? [[nameKey(block.text), block.depth] as const] : [],
    ),
  )
