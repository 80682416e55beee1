import type { Cell, LeftOut, Row } from '../blocks.ts'
import { endsInRole, isLevelTitle } from '../levels/titles.ts'
import { Refused } from '../refused.ts'
import { cellAt, firstLine, isEmpty } from './cell-words.ts'
import { isAside, refuseAsides, titlesIn } from './grid-refusals.ts'
import type { TableOptions } from './model.ts'

export type Places = {
  readonly dimension: number
  readonly levels: readonly number[]
  readonly summary: number | undefined
  /** Columns that are left out, because they hold something beside what is asked. */
  readonly beside: readonly number[]
}

/** Names of the column that says what a dimension is. */
export const describing =
  /^(description|summary|definition|overview|meaning|what (it|this) (is|means|is about|covers)|what we mean( by (it|this))?)$/i

/** Which columns are the levels: all after the dimension's, less one that describes the dimension. */
export function placesOf(
  head: Row,
  { levels, dimensionColumn = 1 }: TableOptions,
  leftOut: LeftOut[],
  grouped: boolean,
): Places {
  const width = head.cells.length
  const dimension = dimensionColumn - 1
  if (dimension >= width) {
    throw new Refused(
      head.at,
      `The table has ${width} columns, so --dimension-column ${dimensionColumn} doesn’t name one of them.`,
    )
  }
  const others = head.cells
    .map((_, at) => at)
    .filter((at) => (dimension === width - 1 ? at < dimension : at > dimension))
  const summary = others.find((at) => describing.test(cellAt(head, at).text.trim()))
  const told = others.filter((at) => at !== summary)
  const beside = levels === undefined ? asidesIn(head, told) : []
  const possible = told.filter((at) => !beside.includes(at))
  if (levels === undefined) refuseAsides(head, possible)
  const wanted = levels ?? possible.length
  if (levels === undefined && possible.length === 0) {
    throw new Refused(
      head.at,
      'The first row of the table doesn’t name the levels: it needs a title for each, after the column of dimensions. Add them, and import again.',
    )
  }
  if (possible.length < Math.max(wanted, 1)) {
    throw new Refused(
      head.at,
      `The table has ${possible.length} columns for levels (${titlesIn(head, possible)}), and --levels says ${wanted}. ` +
        'Say the right number; with --dimension-column, say which column names the dimensions.',
    )
  }
  const aside = head.cells
    .map((_, at) => at)
    .filter((at) => at !== dimension && !others.includes(at) && !(grouped && at === 0))
  for (const at of [...aside, ...possible.slice(wanted)]) {
    leftOut.push({ ...cellAt(head, at), why: 'a whole column beyond --levels' })
  }
  return { dimension, levels: possible.slice(0, wanted), summary, beside }
}

/** Columns that hold something about the dimensions, where all others read like levels. */
function asidesIn(head: Row, places: readonly number[]): number[] {
  const beside = places.filter((at) => isAside(cellAt(head, at)))
  const titles = places.filter((at) => !beside.includes(at)).map((at) => firstLine(cellAt(head, at).text))
  const isSure =
    titles.length > 1 &&
    titles.every((title) => isLevelTitle(title) || titles.some((other) => endsInRole(other, title)))
  return isSure ? beside : []
}

export const isSame = (some: readonly Cell[], others: readonly Cell[]): boolean =>
  some.every(({ text }, at) => text === others[at]?.text)

/** A second row of a few words each, where the rows below it hold sentences. */
export function isThemes(cells: readonly Cell[], below: readonly Cell[]): boolean {
  const isBrief = ({ text }: Cell) =>
    text.length <= 40 && text.split(/\s+/).length <= 4 && !/[.!?:;,]$/.test(text.trim())
  const long = below.filter(({ text }) => text.length > 40)
  return (
    cells.every((cell) => !isEmpty(cell) && isBrief(cell)) &&
    below.length > 0 &&
    long.length * 2 > below.length
  )
}
