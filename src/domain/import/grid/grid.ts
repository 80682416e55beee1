import type { Cell, LeftOut, Row, Table } from '../blocks.ts'
import { Refused } from '../refused.ts'
import { brief, cellAt, isEmpty } from './cell-words.ts'
import {
  refuseAsides,
  refuseMerged,
  refuseRepeated,
  refuseTitles,
  refuseUneven,
  titlesIn,
} from './grid-refusals.ts'

export type TableOptions = {
  readonly levels?: number | undefined
  /** From 1. */
  readonly dimensionColumn?: number | undefined
}

/** A table understood as levels by dimensions. */
export type Grid = {
  readonly levels: readonly Cell[]
  readonly themes: readonly Cell[]
  readonly rows: readonly GridRow[]
  readonly leftOut: readonly LeftOut[]
}
export type GridRow = {
  readonly title: Cell
  readonly summary: string | undefined
  readonly cells: readonly Cell[]
}

export function gridOf(table: Table, options: TableOptions): Grid {
  refuseMerged(table)
  const leftOut: LeftOut[] = []
  const rows = withoutNumbers(filled(table.rows), leftOut)
  const [head, ...body] = rows
  if (!head || body.length === 0)
    throw new Refused(table.at, 'The table has no rows below its titles. Add one row for each dimension.')
  refuseUneven(head, body)
  const places = placesOf(head, options, leftOut)
  const levels = places.levels.map((at) => cellAt(head, at))
  refuseTitles(levels, table.at)
  const pick = (row: Row) => places.levels.map((at) => cellAt(row, at))
  const repeated = body.filter((row) => isSame(pick(row), levels))
  for (const row of repeated) leftOut.push(left(row, 'titles of the columns, again'))
  const rest = body.filter((row) => !repeated.includes(row))
  const [first, ...others] = rest
  const themed = first !== undefined && isThemes(pick(first), others.flatMap(pick))
  if (first && themed) leftOut.push({ ...cellAt(first, places.dimension), why: 'name of the row of themes' })
  leftOut.push({ ...cellAt(head, places.dimension), why: 'name of the row of titles' })
  const made = (themed ? others : rest).flatMap((row): GridRow[] => {
    const cells = pick(row)
    if (cells.every(isEmpty)) {
      leftOut.push(left(row, 'a row without a cell for any level'))
      return []
    }
    return [gridRow(row, cells, levels, places)]
  })
  refuseRepeated(
    made.map(({ title }) => title),
    'dimension',
  )
  if (made.length === 0)
    throw new Refused(table.at, 'The table has no rows with text. Add one row for each dimension.')
  return {
    levels,
    themes: first && themed ? pick(first) : [],
    rows: made,
    leftOut: leftOut.filter(({ text }) => text !== ''),
  }
}

const left = (row: Row, why: string): LeftOut => ({
  at: row.at,
  text: row.cells
    .map(({ text }) => text)
    .filter(Boolean)
    .join(' | '),
  why,
})

/** Without rows and columns that are empty from end to end. */
function filled(rows: readonly Row[]): Row[] {
  const held = rows.filter(({ cells }) => !cells.every(isEmpty))
  const width = Math.max(0, ...held.map(({ cells }) => cells.length))
  const used = Array.from({ length: width }, (_, at) => at).filter((at) =>
    held.some((row) => !isEmpty(cellAt(row, at))),
  )
  return held.map((row) => ({ ...row, cells: used.flatMap((at) => row.cells[at] ?? []) }))
}

/** Without a first column that only counts the rows, and without a row that only counts the columns. */
function withoutNumbers(rows: readonly Row[], leftOut: LeftOut[]): Row[] {
  const counted = rows.filter(({ cells }) =>
    cells.every(({ text }) => text === '' || /^column \d+$/i.test(text)),
  )
  for (const row of counted) leftOut.push(left(row, 'numbers of the columns'))
  const rest = rows.filter((row) => !counted.includes(row))
  const counts = rest.slice(1).every(({ cells: [first] }) => first && /^\d{0,3}[.)]?$/.test(first.text))
  const title = rest[0]?.cells[0]?.text ?? ''
  if (rest.length < 2 || !counts || !/^(|#|no\.?|nr\.?|id|row|\d+)$/i.test(title)) return rest
  for (const { cells } of rest) if (cells[0]) leftOut.push({ ...cells[0], why: 'numbers of the rows' })
  return rest.map((row) => ({ ...row, cells: row.cells.slice(1) }))
}

type Places = {
  readonly dimension: number
  readonly levels: readonly number[]
  readonly summary: number | undefined
}

const describing = /^(description|summary|definition|overview|what (it|this) (is|means))$/i

/** Which columns are the levels: all after the dimension's, less one that describes the dimension. */
function placesOf(head: Row, { levels, dimensionColumn = 1 }: TableOptions, leftOut: LeftOut[]): Places {
  const width = head.cells.length
  const dimension = dimensionColumn - 1
  if (dimension >= width) {
    throw new Refused(
      head.at,
      `The table has ${width} columns, so that --dimension-column ${dimensionColumn} names none of them.`,
    )
  }
  const others = head.cells
    .map((_, at) => at)
    .filter((at) => (dimension === width - 1 ? at < dimension : at > dimension))
  const summary = others.find((at) => describing.test(cellAt(head, at).text.trim()))
  const possible = others.filter((at) => at !== summary)
  if (levels === undefined) refuseAsides(head, possible)
  const wanted = levels ?? possible.length
  if (possible.length < Math.max(wanted, 1)) {
    throw new Refused(
      head.at,
      `The table has ${possible.length} columns for levels (${titlesIn(head, possible)}), and --levels says ${wanted}. ` +
        'Say the right number; with --dimension-column, say which column names the dimensions.',
    )
  }
  const aside = head.cells.map((_, at) => at).filter((at) => at !== dimension && !others.includes(at))
  for (const at of [...aside, ...possible.slice(wanted)]) {
    leftOut.push({ ...cellAt(head, at), why: 'a whole column beyond --levels' })
  }
  return { dimension, levels: possible.slice(0, wanted), summary }
}

const isSame = (some: readonly Cell[], others: readonly Cell[]): boolean =>
  some.every(({ text }, at) => text === others[at]?.text)

/** A second row of a few words each, where the rows below it hold sentences. */
function isThemes(cells: readonly Cell[], below: readonly Cell[]): boolean {
  const isBrief = ({ text }: Cell) =>
    text.length <= 40 && text.split(/\s+/).length <= 4 && !/[.!?:;,]$/.test(text.trim())
  const long = below.filter(({ text }) => text.length > 40)
  return (
    cells.every((cell) => !isEmpty(cell) && isBrief(cell)) &&
    below.length > 0 &&
    long.length * 2 > below.length
  )
}

function gridRow(row: Row, cells: readonly Cell[], levels: readonly Cell[], places: Places): GridRow {
  const name = cellAt(row, places.dimension)
  const [title = '', ...more] = name.text.trim().split(/\s*\n\s*/)
  if (title === '') {
    throw new Refused(
      row.at,
      'This row names no dimension. Write its name; if another column names the dimensions, say which, like --dimension-column 2.',
    )
  }
  const at = cells.findIndex(isEmpty)
  if (at >= 0) {
    throw new Refused(
      cells[at]?.at || row.at,
      `“${brief(title)}” says nothing for “${brief(levels[at]?.text ?? '')}”. Write what is expected there, or words like “Nothing beyond the level below.”`,
    )
  }
  const summary = places.summary === undefined ? more.join(' ') : cellAt(row, places.summary).text.trim()
  return { title: { ...name, text: title }, summary: summary || undefined, cells }
}
