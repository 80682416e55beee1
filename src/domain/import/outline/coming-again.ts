import { nameKey } from '../../library/naming-problems.ts'
import type { Block } from '../blocks.ts'
import { readsLikeDimension } from '../dimension-words.ts'
import { quoted } from '../grid/cell-words.ts'
import { nested } from './nested.ts'
import { allSections, sectionsIn } from './sections.ts'

/** Headings that come again under several others: levels under dimensions, or dimensions under levels. */
export type ComingAgain = {
  readonly at: string
  readonly over: readonly string[]
  readonly again: readonly string[]
}

export function comingAgain(blocks: readonly Block[]): ComingAgain | undefined {
  const all = allSections(sectionsIn(nested(blocks)))
  const counts = Map.groupBy(all, ({ title }) => nameKey(title))
  const again = [...counts.values()].filter((same) => same.length > 1).map(([first]) => first?.title ?? '')
  const over = all.filter(({ inside }) => inside.some(({ title }) => again.includes(title)))
  const [first, second] = over
  if (again.length < 2 || !first || !second) return undefined
  return { at: first.at, over: over.map(({ title }) => title), again }
}

/** The side that is the levels, where half of the other one's titles at least read like dimensions and none of its own. */
export function levelsBesideDimensions(
  blocks: readonly Block[],
): { readonly titles: readonly string[]; readonly look: string } | undefined {
  const found = comingAgain(blocks)
  if (!found) return undefined
  const { over, again } = found
  const titles = areDimensions(again, over) ? over : areDimensions(over, again) ? again : undefined
  if (!titles) return undefined
  const others = titles === over ? again : over
  return {
    titles,
    look:
      `LOOK: ${quoted(titles)} were taken as levels, because ${quoted(others)} read like dimensions. If it’s the other way round, ` +
      'name all levels, lowest first, with --level-titles, and import again.',
  }
}

const areDimensions = (some: readonly string[], others: readonly string[]): boolean =>
  some.filter(readsLikeDimension).length * 2 >= some.length && !others.some(readsLikeDimension)
