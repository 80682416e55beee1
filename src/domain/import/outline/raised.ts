import { nameKey } from '../../library/naming-problems.ts'
import type { Block } from '../blocks.ts'
import { isLevelTitle } from '../levels/titles.ts'

type Heading = Extract<Block, { kind: 'heading' }>

/**
 * A level whose heading is of another kind than those of the others, as the writer forgot to style it, beside them: it reads like a
 * level, comes once, and has headings of theirs right below it.
 */
export function withRaisedLevels(blocks: readonly Block[]): readonly Block[] {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading')
  const times = Map.groupBy(headings, ({ text }) => nameKey(text))
  const named = headings.filter(({ text }) => isLevelTitle(text) && times.get(nameKey(text))?.length === 1)
  const [main, ...others] = [...Map.groupBy(named, ({ depth }) => depth)].toSorted(
    (one, other) => other[1].length - one[1].length,
  )
  if (!main || main[1].length < 2 || others.length === 0) return blocks
  const [depth, levels] = main
  const first = headings.findIndex((heading) => levels.includes(heading))
  const below = new Set(
    levels.flatMap((level) => insideOf(headings, level, named).map(({ text }) => nameKey(text))),
  )
  const raised = others
    .flatMap(([, some]) => some)
    .filter((heading) => {
      const inside = insideOf(headings, heading, named)
      const shared = inside.filter(
        ({ text }) => below.has(nameKey(text)) && (times.get(nameKey(text))?.length ?? 0) > 1,
      )
      return headings.indexOf(heading) > first && shared.length > 1 && shared.length * 2 > inside.length
    })
  return raised.length === 0
    ? blocks
    : blocks.map((block) =>
        block.kind === 'heading' && raised.includes(block) ? { ...block, depth } : block,
      )
}

/** The headings after one, up to the next level. */
function insideOf(headings: readonly Heading[], from: Heading, ends: readonly Heading[]): Heading[] {
  const start = headings.indexOf(from) + 1
  const end = headings.findIndex((heading, at) => at >= start && ends.includes(heading))
  return headings.slice(start, end < 0 ? headings.length : end)
}
