import { nameKey } from '../../library/naming-problems.ts'
import type { Block } from '../blocks.ts'
import { readsLikeDimension } from '../dimension-words.ts'
import { quoted } from '../grid/cell-words.ts'
import { levelness } from '../levels/titles.ts'
import { unfoldedTable } from './level-table.ts'
import { nested } from './nested.ts'
import { allSections, type Section, sectionsIn } from './sections.ts'

/** Headings that come again under several others: levels under dimensions, or dimensions under levels. */
export type ComingAgain = {
  readonly at: string
  readonly over: readonly string[]
  readonly again: readonly string[]
  /** They are the rows of a table of one form under each. */
  readonly areRows?: boolean
}

export function comingAgain(blocks: readonly Block[]): ComingAgain | undefined {
  const all = allSections(sectionsIn(nested(blocks)))
  return againIn(all)
}

function againIn(all: readonly Section[]): ComingAgain | undefined {
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
  const found = comingAgain(blocks) ?? inTables(blocks)
  if (!found) return undefined
  const { over, again, areRows } = found
  const isOver =
    areDimensions(again, over) || (areRows && levelness(again) < 0.3 && !over.some(readsLikeDimension))
  const titles = isOver ? over : areDimensions(over, again) ? again : undefined
  if (!titles) return undefined
  const others = titles === over ? again : over
  return {
    titles,
    look:
      `LOOK: ${quoted(titles)} were taken as levels, because ${quoted(others)} read like dimensions. If it’s the other way round, ` +
      'name all levels, lowest first, with --level-titles, and import again.',
  }
}

/** The same rows in tables of two columns under several headings: `Area | What we look for`. */
function inTables(blocks: readonly Block[]): ComingAgain | undefined {
  const heads = blocks.flatMap((block) => (block.kind === 'table' ? [headOf(block)] : []))
  const [head = ''] = heads.filter((each, at) => heads.indexOf(each) !== at)
  if (head === '') return undefined
  const opened = blocks.flatMap((block): readonly Block[] =>
    block.kind === 'table' ? (headOf(block) === head ? unfoldedTable(block, () => 1).blocks : []) : [block],
  )
  const found = againIn(allSections(sectionsIn(opened)))
  return found && found.over.length > 2 ? { ...found, areRows: true } : undefined
}

const headOf = ({ rows: [head] }: Extract<Block, { kind: 'table' }>): string =>
  head?.cells.length === 2 ? head.cells.map(({ text }) => nameKey(text)).join(' | ') : ''

const areDimensions = (some: readonly string[], others: readonly string[]): boolean =>
  some.filter(readsLikeDimension).length * 2 >= some.length && !others.some(readsLikeDimension)
