import type { Block, LeftOut, Table } from '../blocks.ts'
import { Refused } from '../refused.ts'

/** The table of a guideline, and what stands around it. */
export type Picked = { table: Table; before: readonly Block[]; after: readonly Block[]; others: LeftOut[] }

/** `wanted` counts from 1. */
export function pickTable(blocks: readonly Block[], wanted: number | undefined): Picked {
  const tables = blocks.filter((block): block is Table => block.kind === 'table' && isLarge(block))
  const places = tables.map(({ at }, index) => `${index + 1} at ${at}`).join(', ')
  if (tables.length === 0) {
    throw new Refused(
      undefined,
      'No table was found: a guideline has a table with a column for each level and a row for each dimension. If the table was ' +
        'copied as text, say how many levels it has, like --levels 2; or save the document as DOCX, or its table as CSV.',
    )
  }
  if (tables.length > 1 && wanted === undefined) {
    throw new Refused(
      undefined,
      `There are ${tables.length} tables (${places}), and one holds the guideline. Say which, like --table 1.`,
    )
  }
  const table = tables[(wanted ?? 1) - 1]
  if (!table) throw new Refused(undefined, `There is no table ${wanted}: the document has ${places}.`)
  const at = blocks.indexOf(table)
  const [before, after] = [blocks.slice(0, at), blocks.slice(at + 1)]
  const others = [...before, ...after].flatMap((block): LeftOut[] =>
    block.kind === 'table' ? [{ at: block.at, text: tableText(block), why: 'another table' }] : [],
  )
  return { table, before, after, others }
}

const isLarge = ({ rows }: Table): boolean => rows.length > 1 && rows.some(({ cells }) => cells.length > 1)
const tableText = ({ rows }: Table): string =>
  rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' | ')
