import type { Block, Cell, Row } from '../domain/import/blocks.ts'
import { plainBlocks } from '../domain/import/plain-blocks.ts'
import { limits } from './limits.ts'

type Attributes = Readonly<Record<string, string>>
type Open = { at: string; lines: string[]; columns: number; rows: number }

/** Collects the rows of a table; one inside a cell is lines of that cell. */
export function tableMaker() {
  let [depth, tables] = [0, 0]
  let rows: { at: string; cells: Cell[] }[] = []
  let cell: Open | undefined
  // Cells right inside a part of a table are a row, as browsers show them.
  let isBare = true

  function open(tag: string, attributes: Attributes, line: string | undefined): void {
    if (tag === 'table') {
      depth += 1
      if (depth === 1) {
        tables += 1
        rows = []
      }
    }
    if (depth !== 1) return
    if (/^(table|thead|tbody|tfoot)$/.test(tag)) isBare = true
    const isCell = tag === 'td' || tag === 'th'
    if (tag === 'tr' || (isCell && isBare)) {
      rows.push({ at: line ?? `table ${tables}, row ${rows.length + 1}`, cells: [] })
      isBare = false
    }
    const row = rows.at(-1)
    if (isCell && row) {
      const at = line ?? `${row.at}, column ${row.cells.length + 1}`
      const { colspan, rowspan } = attributes
      cell = { at, lines: [], columns: spanOf(colspan, limits.columns), rows: spanOf(rowspan, limits.rows) }
    }
  }

  function close(tag: string): Block[] {
    if (tag === 'table') depth = Math.max(0, depth - 1)
    if ((tag === 'td' || tag === 'th') && depth === 1 && cell) {
      rows.at(-1)?.cells.push(cellOf(cell))
      cell = undefined
    }
    if (tag !== 'table' || depth > 0) return []
    cell = undefined
    return blocksOf(rows, tables)
  }

  return { open, close, inCell: () => cell !== undefined, say: (text: string) => void cell?.lines.push(text) }
}

const spanOf = (span: string | undefined, most: number): number => {
  const count = Number(span ?? 1)
  return Number.isInteger(count) && count > 1 ? Math.min(count, most) : 1
}

const cellOf = ({ at, lines, columns, rows }: Open): Cell => ({
  at,
  text: lines.join('\n'),
  ...(columns > 1 && { columns }),
  ...(rows > 1 && { rows }),
})

/** A table of one column is no table of levels: pages use it to frame text. */
function blocksOf(rows: readonly Row[], tables: number): Block[] {
  const held = placed(rows.filter(({ cells }) => cells.length > 0))
  const [first] = held
  if (!first) return []
  if (held.some(({ cells }) => cells.length > 1))
    return [{ kind: 'table', at: first.at.replace(/, row.*/, '') || `table ${tables}`, rows: held }]
  return held.flatMap(({ at, cells }) =>
    plainBlocks(cells[0]?.text ?? '').blocks.map((block) => ({ ...block, at })),
  )
}

/** Each cell in its column: the places that a wide or high one covers are there, without words. */
function placed(rows: readonly Row[]): Row[] {
  const open = new Map<number, number>()
  return rows.map(({ at, cells }) => {
    const made: Cell[] = []
    const cover = () => {
      for (let left = open.get(made.length) ?? 0; left > 0; left = open.get(made.length) ?? 0) {
        open.set(made.length, left - 1)
        made.push({ at, text: '', covered: true })
      }
    }
    for (const cell of cells) {
      cover()
      const { columns = 1, rows: high = 1 } = cell
      for (let column = 0; column < columns; column++) {
        if (high > 1) open.set(made.length, high - 1)
        made.push(column === 0 ? cell : { at: cell.at, text: '', covered: true })
      }
    }
    cover()
    return { at, cells: made }
  })
}
