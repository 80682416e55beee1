import type { Cell, LeftOut, Row } from '../blocks.ts'
import { cellAt, isEmpty } from './cell-words.ts'

export const left = (row: Row, why: string): LeftOut => ({
  at: row.at,
  text: row.cells
    .map(({ text }) => text)
    .filter(Boolean)
    .join(' | '),
  why,
})

/** Without rows and columns that are empty from end to end. */
export function filled(rows: readonly Row[]): Row[] {
  const held = rows.filter(({ cells }) => !cells.every(isEmpty))
  const width = Math.max(0, ...held.map(({ cells }) => cells.length))
  const used = Array.from({ length: width }, (_, at) => at).filter((at) =>
    held.some((row) => !isEmpty(cellAt(row, at))),
  )
  return held.map((row) => ({ ...row, cells: used.flatMap((at) => row.cells[at] ?? []) }))
}

/** Without a first column that only counts the rows, and without a row that only counts the columns. */
export function withoutNumbers(rows: readonly Row[], leftOut: LeftOut[]): Row[] {
  const lettered = rows.filter(
    ({ cells }) => cells.every(({ text }) => text === '' || /^column \d+$/i.test(text)) || areLetters(cells),
  )
  for (const row of lettered) leftOut.push(left(row, 'numbers of the columns'))
  const rest = rows.filter((row) => !lettered.includes(row))
  const isNumber = (text: string) => /^\d{0,3}[.)]?$/.test(text)
  // A row with one word alone is a heading over those below it.
  const isOver = (row: Row) => heldIn(row).length === 1 && !isNumber(row.cells[0]?.text ?? '')
  const counted = rest.slice(1).filter((row) => !isOver(row))
  const counts = counted.length > 1 && counted.every(({ cells: [first] }) => first && isNumber(first.text))
  const title = rest[0]?.cells[0]?.text ?? ''
  if (rest.length < 2 || !counts || !/^(|#|no\.?|nr\.?|id|ref\.?|row|\d+)$/i.test(title)) return rest
  const [head, ...body] = rest
  const numbers = [...(head ? [head] : []), ...body.filter((row) => !isOver(row))]
  for (const { cells } of numbers) if (cells[0]) leftOut.push({ ...cells[0], why: 'numbers of the rows' })
  return rest.map((row) => ({
    ...row,
    cells: row !== head && isOver(row) ? [...heldIn(row), ...row.cells.slice(2)] : row.cells.slice(1),
  }))
}

/** `A`, `B`, `C`, as a spreadsheet has them over its columns. */
function areLetters(cells: readonly Cell[]): boolean {
  const letters = cells.map(({ text }) => text.trim()).filter(Boolean)
  return letters.length > 2 && letters.every((letter, at) => letter === String.fromCharCode(65 + at))
}

/** Numbers that the corner says are levels, as its word and the number: `3` below or beside `Level` is `Level 3`. */
export function withNamedNumbers(rows: readonly Row[]): readonly Row[] {
  const [head, ...body] = rows
  const word = /\b(level|grade|band|tier|stage|rank)\b/i.exec(head?.cells[0]?.text ?? '')?.[1]
  if (!head || word === undefined || !saysMuch(head, body)) return rows
  const named = (cell: Cell): Cell =>
    /^\d+$/.test(cell.text.trim())
      ? { ...cell, text: `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${cell.text.trim()}` }
      : cell
  const [, ...titles] = head.cells
  if (areCounted(titles.filter((cell) => !isEmpty(cell))))
    return [{ ...head, cells: head.cells.map(named) }, ...body]
  if (!areCounted(body.flatMap(({ cells: [first] }) => (first && !isEmpty(first) ? [first] : []))))
    return rows
  return [
    head,
    ...body.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (at === 0 ? named(cell) : cell)) })),
  ]
}

/** Tables of a word or two a cell are an index. */
function saysMuch(head: Row, body: readonly Row[]): boolean {
  // A column of titles beside the numbers has a word or two.
  const from = /^(titles?|names?|roles?)$/i.test(cellAt(head, 1).text.trim()) ? 2 : 1
  const held = body.flatMap(({ cells }) => cells.slice(from).filter((cell) => !isEmpty(cell)))
  return held.filter(({ text }) => text.trim().split(/\s+/).length > 3).length * 2 > held.length
}

/** `3`, `4`, `5`, up or down. */
function areCounted(cells: readonly Cell[]): boolean {
  const numbers = cells.map(({ text }) => (/^\d{1,2}$/.test(text.trim()) ? Number(text) : Number.NaN))
  const steps = new Set(numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0)))
  return steps.size === 1 && (steps.has(1) || steps.has(-1))
}

/** Rows above the titles that one cell fills from side to side: the title of the table. */
export function withoutTitle(rows: readonly Row[], leftOut: LeftOut[]): Row[] {
  const start = rows.findIndex((row) => !isWide(row))
  if (start <= 0 || rows.length - start < 2) return [...rows]
  for (const row of rows.slice(0, start)) leftOut.push(left(row, 'a title over the table'))
  return rows.slice(start)
}

/** One cell over all columns. */
export const isWide = ({ cells }: Row): boolean =>
  cells.length > 1 && (cells[0]?.columns ?? 1) >= cells.length && !isEmpty(cells[0] ?? { at: '', text: '' })

export const heldIn = ({ cells }: Row): Cell[] => cells.filter((cell) => !isEmpty(cell))
