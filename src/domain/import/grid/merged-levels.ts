import type { Cell, Row } from '../blocks.ts'
import { cellAt, isEmpty } from './cell-words.ts'
import { mergedCell } from './grid-refusals.ts'
import { heldIn, isWide } from './rows.ts'

/** The cell over all dimensions, which is of the level as a whole. */
export function wideIn(row: Row, dimensions: readonly number[]): Cell | undefined {
  const [first = 0, ...others] = dimensions
  return heldIn(row).find(
    (cell) =>
      (cell.columns ?? 1) > 1 &&
      (cell.columns ?? 1) >= dimensions.length &&
      row.cells.indexOf(cell) <= first &&
      others.every((at) => cellAt(row, at).covered),
  )
}

/** A title stands over the rows of its level, and so may its cells; else it can’t be told whose a merged cell is. */
export function refuseMergedLevels(
  [head, ...body]: readonly Row[],
  title: number,
  code: number | undefined,
  dimensions: readonly number[],
): void {
  const titles = head ? dimensions.map((at) => cellAt(head, at)).filter(({ columns = 1 }) => columns > 1) : []
  const merged = body.flatMap((row, index): Cell[] => {
    if (isWide(row)) return []
    const wide = wideIn(row, dimensions)
    const beside = code === title + 1 ? 2 : 1
    const name = cellAt(row, title)
    const isOver = ({ columns = 1, rows = 1 }: Cell) =>
      columns > 1 || body.slice(index + 1, index + rows).some((below) => beginsLevel(below, title, name))
    return [
      ...((name.columns ?? 1) > beside ? [name] : []),
      ...dimensions.map((at) => cellAt(row, at)).filter((cell) => cell !== wide && isOver(cell)),
    ]
  })
  const [first] = [...titles, ...merged]
  if (first) throw mergedCell(first)
}

/** A cell over the rows of several levels, each of one row, and in the column of one dimension: it says the same of each. */
export function withSharedLevels(
  body: readonly Row[],
  title: number,
  dimensions: readonly number[],
): { readonly rows: readonly Row[]; readonly cells: readonly Cell[] } {
  const cells: Cell[] = []
  const held = new Map<Row, Map<number, Cell>>()
  for (const [index, row] of body.entries()) {
    for (const at of dimensions) {
      const cell = cellAt(row, at)
      const below = body.slice(index + 1, index + (cell.rows ?? 1))
      const own = [row, ...below].map((each) => cellAt(each, title))
      const isOfEach = own.every((name) => !isEmpty(name) && (name.rows ?? 1) === 1)
      if ((cell.columns ?? 1) > 1 || below.length === 0 || !isOfEach || isEmpty(cell)) continue
      cells.push(cell)
      for (const each of [row, ...below])
        held.set(each, (held.get(each) ?? new Map()).set(at, { at: cell.at, text: cell.text }))
    }
  }
  const rows = body.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => held.get(row)?.get(at) ?? cell),
  }))
  return { rows: cells.length > 0 ? rows : body, cells }
}

const beginsLevel = (row: Row, title: number, { text }: Cell): boolean =>
  !isEmpty(cellAt(row, title)) && cellAt(row, title).text !== text
