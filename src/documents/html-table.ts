import type { Block, Cell, Row } from '../domain/import/blocks.ts'
import { plainBlocks } from '../domain/import/plain-blocks.ts'

type Attributes = Readonly<Record<string, string>>

/** Collects the rows of a table; one inside a cell is lines of that cell. */
export function tableMaker() {
  let [depth, tables] = [0, 0]
  let rows: { at: string; cells: Cell[] }[] = []
  let cell: { at: string; lines: string[]; merged: boolean } | undefined

  function open(tag: string, attributes: Attributes, line: string | undefined): void {
    if (tag === 'table') {
      depth += 1
      if (depth === 1) {
        tables += 1
        rows = []
      }
    }
    if (depth !== 1) return
    if (tag === 'tr') rows.push({ at: line ?? `table ${tables}, row ${rows.length + 1}`, cells: [] })
    const row = rows.at(-1)
    if ((tag === 'td' || tag === 'th') && row) {
      const merged = [attributes.colspan, attributes.rowspan].some((span) => Number(span ?? 1) > 1)
      cell = { at: line ?? `${row.at}, column ${row.cells.length + 1}`, lines: [], merged }
    }
  }

  function close(tag: string): Block[] {
    if (tag === 'table') depth = Math.max(0, depth - 1)
    if ((tag === 'td' || tag === 'th') && depth === 1 && cell) {
      rows
        .at(-1)
        ?.cells.push({ at: cell.at, text: cell.lines.join('\n'), ...(cell.merged && { merged: true }) })
      cell = undefined
    }
    if (tag !== 'table' || depth > 0) return []
    cell = undefined
    return blocksOf(rows, tables)
  }

  return { open, close, inCell: () => cell !== undefined, say: (text: string) => void cell?.lines.push(text) }
}

/** A table of one column only sets its words into a frame. */
function blocksOf(rows: readonly Row[], tables: number): Block[] {
  const held = rows.filter(({ cells }) => cells.length > 0)
  const [first] = held
  if (!first) return []
  if (held.some(({ cells }) => cells.length > 1))
    return [{ kind: 'table', at: first.at.replace(/, row.*/, '') || `table ${tables}`, rows: held }]
  return held.flatMap(({ at, cells }) =>
    plainBlocks(cells[0]?.text ?? '').blocks.map((block) => ({ ...block, at })),
  )
}
