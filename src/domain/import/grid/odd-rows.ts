import type { Cell, LeftOut, Row } from '../blocks.ts'
import { brief, cellAt, isEmpty } from './cell-words.ts'
import { left } from './rows.ts'

/** Without rows that say again, cell by cell, what the row above them says. */
export function withoutRepeated(rows: readonly Row[], leftOut: LeftOut[]): Row[] {
  const again = rows.filter((row, at) => at > 1 && isAgain(row, rows[at - 1]))
  for (const row of again) leftOut.push(left(row, 'the same row again'))
  return rows.filter((row) => !again.includes(row))
}

const isAgain = ({ cells }: Row, above: Row | undefined): boolean =>
  cells.length === above?.cells.length &&
  cells.filter((cell) => !isEmpty(cell)).length > 1 &&
  cells.every((cell, at) => !cell.covered && cell.text === above.cells[at]?.text)

/** What to ask of the rows of a table with levels as rows: those that are too short, and those of no level where each has one. */
export function doubtsAboutRows(
  head: Row,
  body: readonly Row[],
  title: number,
  dimensions: readonly number[],
): string[] {
  return [...short(head, body, title), ...nameless(body, title, dimensions)]
}

function short(head: Row, body: readonly Row[], title: number): string[] {
  const [row] = body.filter(({ cells }) => cells.length > 1 && cells.length < head.cells.length)
  if (!row) return []
  const name = brief(cellAt(row, title).text)
  return [
    `LOOK: the row “${name}” (${row.at}) has ${row.cells.length} of the table’s ${head.cells.length} cells; here it’s taken that the last ones are empty. If another one is missing, write it into the document, and import again.`,
  ]
}

/** As full as the rows with a name, and there are fewer of them: their levels' titles may be missing. */
function nameless(body: readonly Row[], title: number, dimensions: readonly number[]): string[] {
  const isNamed = (row: Row) => !isEmpty(cellAt(row, title)) || cellAt(row, title).covered === true
  const held = (row: Row) => dimensions.filter((at) => isHeld(cellAt(row, at))).length
  const named = body.filter(isNamed)
  const others = body.slice(1).filter((row) => !isNamed(row) && held(row) * 2 > dimensions.length)
  const [first] = others
  if (!first || others.length >= named.length) return []
  return [
    `LOOK: the row at ${first.at} names no level, and was taken as going on with the level above it. If it is another level, write its title into its first cell, and import again.`,
  ]
}

const isHeld = (cell: Cell): boolean => !isEmpty(cell) && !cell.covered
