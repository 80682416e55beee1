import type { Cell, Row } from '../blocks.ts'
import { type IsLevel, levelness } from '../levels/titles.ts'
import { cellAt, firstLine, isEmpty } from './cell-words.ts'
import { heldIn } from './rows.ts'

/** For each column the name that stands over it, and the rows below; without names where no row has them. */
export type OverRow = {
  readonly over: readonly (string | undefined)[] | undefined
  readonly rows: readonly Row[]
}

/** A row above the titles with names for several columns each: tracks over levels, or groups over dimensions. */
export function withoutOverRow(rows: readonly Row[], column: number, isLevel: IsLevel): OverRow {
  const [first, second, ...body] = rows
  if (!first || !second || body.length === 0) return { over: undefined, rows }
  const names = heldIn(first).filter((cell) => cell !== first.cells[column])
  const start = names[0] ? first.cells.indexOf(names[0]) : 0
  const end = second.cells.findLastIndex((cell) => !isEmpty(cell)) + 1
  const places = second.cells.map((_, at) => at).filter((at) => at >= start && at < end && at !== column)
  const titles = places.map((at) => firstLine(cellAt(second, at).text))
  const firsts = body.map((row) => cellAt(row, column).text).filter((text) => text.trim() !== '')
  const isOver =
    names.length > 1 &&
    names.length < places.length &&
    // Columns before the first name have none: those of the dimension, its group, its description.
    start <= column + 3 &&
    titles.every((title) => title !== '' && title.length <= 80) &&
    (levelness(titles, isLevel) >= 0.5 ||
      (isEmpty(cellAt(first, column)) && isTiled(first, names, second)) ||
      (levelness(firsts, isLevel) >= 0.6 && !isLevel(cellAt(second, column).text)))
  if (!isOver) return { over: undefined, rows }
  let [name, until]: [string | undefined, number] = [undefined, 0]
  const over = second.cells.map((_, at) => {
    if (at === column) return undefined
    const cell = cellAt(first, at)
    const own = cell.text.trim()
    if (own !== '')
      [name, until] = [own, (cell.columns ?? 1) > 1 ? at + (cell.columns ?? 1) : second.cells.length]
    return at < until ? name : undefined
  })
  return { over, rows: rows.slice(1) }
}

/** Are the names merged cells, one beside the other up to the last title? */
function isTiled({ cells }: Row, names: readonly Cell[], below: Row): boolean {
  const start = names[0] ? cells.indexOf(names[0]) : 0
  const wide = names.reduce((sum, { columns = 1 }) => sum + columns, 0)
  return names.some(({ columns = 1 }) => columns > 1) && start + wide === below.cells.length
}
