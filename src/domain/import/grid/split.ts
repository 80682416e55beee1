import type { Cell, LeftOut, Row } from '../blocks.ts'
import { isLevelTitle, levelness } from '../levels/titles.ts'
import { cellAt, firstLine, isEmpty } from './cell-words.ts'
import { heldIn, left } from './rows.ts'

/** Rows where merged cells of which it is plain what they name are divided, and whether any was. */
export type Split = { readonly rows: readonly Row[]; readonly isSplit: boolean }

/** Without a row that only says that the titles below are levels, and with the name of a dimension in each of its rows. */
export function withSplitHead(rows: readonly Row[], leftOut: LeftOut[]): Split {
  const head = withoutLevelsRow(withLowNames(rows), leftOut)
  const named = withNames(head)
  return { rows: named, isSplit: named !== rows }
}

/** Titles that are merged over the first two rows, in the second of them: what is left above stands over several columns. */
function withLowNames(rows: readonly Row[]): readonly Row[] {
  const [first, second, ...body] = rows
  if (!first || !second || body.length === 0) return rows
  const isLow = (cell: Cell, at: number) =>
    cell.rows === 2 && (cell.columns ?? 1) === 1 && cellAt(second, at).covered === true
  if (!first.cells.some(isLow) || first.cells.every(isLow)) return rows
  const named = first.cells.map((cell, at) => isLow(cell, at))
  return [
    { ...first, cells: first.cells.map((cell, at) => (named[at] ? { at: cell.at, text: '' } : cell)) },
    {
      ...second,
      cells: second.cells.map((cell, at) => {
        const over = cellAt(first, at)
        return named[at] ? { at: over.at, text: over.text } : cell
      }),
    },
    ...body,
  ]
}

const ofLevels =
  /^(((career|job|role)\s+)?(levels?|grades?|bands?|titles?)|roles?)( and (titles?|grades?|levels?))?$/i

/** `Area | Level`, with `Level` over all columns beside the first, and the titles below. */
function withoutLevelsRow(rows: readonly Row[], leftOut: LeftOut[]): readonly Row[] {
  const [first, second, ...body] = rows
  if (!first || !second || body.length === 0) return rows
  const over = titleOver(first, second)
  if (over) {
    leftOut.push({ at: over.at, text: over.text, why: 'a title over the titles of the levels' })
    return [second, ...body]
  }
  const [corner, name] = [cellAt(first, 0), cellAt(first, 1)]
  const isOver = (name.columns ?? 1) >= first.cells.length - 1 && ofLevels.test(name.text.trim())
  const isFree = isEmpty(cellAt(second, 0)) || isEmpty(corner)
  if (!isOver || first.cells.length < 3 || !isFree || heldIn(second).length < 2) return rows
  leftOut.push({ ...left({ at: name.at, cells: [name] }, 'says that the titles below it are levels') })
  const named = isEmpty(corner) ? cellAt(second, 0) : { at: corner.at, text: corner.text }
  return [{ ...second, cells: second.cells.map((cell, at) => (at === 0 ? named : cell)) }, ...body]
}

/** The only words of a row, over all titles below that read like levels, and over no other. */
function titleOver(first: Row, second: Row): Cell | undefined {
  const [only, more] = heldIn(first)
  if (!only || more || (only.columns ?? 1) < 2) return undefined
  const start = first.cells.indexOf(only)
  const titles = second.cells.slice(start).filter((cell) => !isEmpty(cell))
  const isWhole = start > 0 && start + (only.columns ?? 1) >= second.cells.length
  return isWhole && titles.length > 1 && levelness(titles.map(({ text }) => firstLine(text))) >= 0.6
    ? only
    : undefined
}

/** The name of a dimension that is merged over several rows, in each of them; beside it no column of further names. */
function withNames(rows: readonly Row[]): readonly Row[] {
  const isLevels = rows.slice(0, 2).some((row) => isLevelTitle(cellAt(row, 1).text.trim()))
  const isNamed = !isLevelTitle(cellAt(rows[0] ?? { at: '', cells: [] }, 0).text.trim())
  const isHigh = rows.slice(1).some((row) => (cellAt(row, 0).rows ?? 1) > 1)
  if (!isLevels || !isNamed || !isHigh) return rows
  let [name, more]: [Cell | undefined, number] = [undefined, 0]
  return rows.map((row, index) => {
    const cell = cellAt(row, 0)
    if ((cell.columns ?? 1) > 1 || index === 0) return row
    if (cell.rows !== undefined) [name, more] = [{ at: cell.at, text: cell.text }, cell.rows]
    const own = more > 0 ? name : undefined
    more -= 1
    if (!own) return row
    return { ...row, cells: row.cells.map((each, at) => (at === 0 ? own : each)) }
  })
}
