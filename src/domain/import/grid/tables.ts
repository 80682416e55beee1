import type { Block, LeftOut, Table } from '../blocks.ts'
import { Refused } from '../refused.ts'
import { gridOf } from './grid.ts'
import type { Over, Piece, TableOptions } from './model.ts'
import { whyNoGuideline } from './plausible.ts'

/** The tables of a document that are a guideline's, and why the others are none. */
export type Tables = {
  readonly pieces: readonly Piece[]
  readonly used: readonly Table[]
  readonly others: readonly LeftOut[]
  /** What is wrong with those that look like a guideline's. */
  readonly problems: readonly Refused[]
}

/** `wanted` counts from 1; a table that is asked for is read whatever it holds. */
export function tablesIn(
  blocks: readonly Block[],
  { table: wanted, ...options }: TableOptions & { readonly table?: number | undefined },
): Tables {
  const tables = blocks.filter((block): block is Table => block.kind === 'table' && isLarge(block))
  const places = tables.map(({ at }, index) => `${index + 1} at ${at}`).join(', ')
  if (wanted !== undefined && !tables[wanted - 1])
    throw new Refused(undefined, `There is no table ${wanted}: the document has ${places || 'none'}.`)
  const chosen = wanted === undefined ? tables : tables.slice(wanted - 1, wanted)
  const made = chosen.map((table) =>
    understoodTable(table, overOf(blocks, table), options, tables.indexOf(table) + 1),
  )
  const pieces = made.flatMap(({ piece }) => piece ?? [])
  const unread = made.flatMap(({ table, why }) =>
    why === undefined ? [] : [{ at: table.at, text: tableText(table), why: `another table: ${why}` }],
  )
  return {
    pieces,
    used: made.flatMap(({ table, piece }) => (piece ? [table] : [])),
    others: [
      ...unread,
      ...blocks.flatMap((block): LeftOut[] =>
        block.kind === 'table' && !chosen.includes(block)
          ? [{ at: block.at, text: tableText(block), why: 'another table' }]
          : [],
      ),
    ],
    problems: made.flatMap(({ problem }) => problem ?? []),
  }
}

type Made = {
  readonly table: Table
  readonly piece?: Piece
  readonly why?: string
  readonly problem?: Refused
}

function understoodTable(table: Table, over: Over, options: TableOptions, number: number): Made {
  try {
    const grid = gridOf(table, options, over)
    const why = whyNoGuideline(grid, options)
    if (why !== undefined)
      return { table, why, problem: new Refused(table.at, `This table isn’t a guideline: ${why}.`) }
    return {
      table,
      piece: {
        at: table.at,
        grid,
        heading: over.isTitle ? undefined : over.heading,
        isTable: true,
        table: number,
      },
    }
  } catch (error) {
    if (error instanceof Refused) return { table, why: error.message, problem: error }
    throw error
  }
}

/** The heading above a table, and the words between. */
function overOf(blocks: readonly Block[], table: Table): Over {
  const end = blocks.indexOf(table)
  const start = blocks.slice(0, end).findLastIndex(({ kind }) => kind === 'heading' || kind === 'table')
  const nearest = blocks[start]
  if (nearest?.kind !== 'heading') return { heading: undefined, said: undefined }
  const heading = namingIn(blocks, nearest)
  const said = blocks
    .slice(start + 1, end)
    .flatMap((block) => (block.kind === 'paragraph' && block.text !== heading.text ? [block.text] : []))
  return {
    heading: heading.text,
    said: said.join(' ').slice(0, 1000) || undefined,
    isTitle: heading.depth === 1 && blocks.filter(isFirstHeading).length === 1,
  }
}

/** The heading that names a table: the one over the nearest, where that is the same over several. */
function namingIn(blocks: readonly Block[], nearest: Heading): Heading {
  const same = blocks.filter((block) => isHeading(block) && block.text === nearest.text)
  if (same.length < 2) return nearest
  const above = blocks.slice(0, blocks.indexOf(nearest)).findLast(isHeading)
  return above && above.depth < nearest.depth && above.depth > 1 ? above : nearest
}

type Heading = Extract<Block, { kind: 'heading' }>
const isHeading = (block: Block): block is Heading => block.kind === 'heading'
const isFirstHeading = (block: Block): boolean => block.kind === 'heading' && block.depth === 1
const isLarge = ({ rows }: Table): boolean => rows.length > 1 && rows.some(({ cells }) => cells.length > 1)
const tableText = ({ rows }: Table): string =>
  rows.flatMap(({ cells }) => cells.map(({ text }) => text).filter(Boolean)).join(' | ')
