import type { Cell, LeftOut, Row } from '../blocks.ts'
import { isOnScale } from '../levels/order.ts'
import { isLevelTitle } from '../levels/titles.ts'
import { cellAt, firstLine, isEmpty } from './cell-words.ts'
import { mergedCell } from './grid-refusals.ts'
import { type Grid, type GridLevel, type Over, unnamedDimension } from './model.ts'
import { isMark, statesNothing } from './nothing.ts'
import { left } from './rows.ts'

/**
 * A column for each level and a statement a row, all of one dimension, which a heading above may name. Columns without a title
 * are for marks. Nothing where a table is of another shape.
 */
export function statementsGrid(
  [head, ...body]: readonly Row[],
  { heading, said, isTitle }: Over,
): Grid | undefined {
  if (!head) return undefined
  const named = head.cells.map((_, at) => at).filter((at) => !isEmpty(cellAt(head, at)))
  // A figure over a column is its sum.
  const columns = named.filter((at) => !isMark(cellAt(head, at).text))
  if (columns.length < 2 || columns[0] !== 0) return undefined
  const titles = columns.map((at) => firstLine(titleOf(cellAt(head, at))))
  if (!titles.every(isLevelTitle) && !titles.every((title) => isOnScale(title))) return undefined
  const merged = body
    .flatMap((row) => columns.map((at) => cellAt(row, at)))
    .find((cell) => (cell.columns ?? 1) > 1 || (cell.rows ?? 1) > 1)
  if (merged) throw mergedCell(merged)
  const leftOut: LeftOut[] = []
  const pick = (row: Row) => columns.map((at) => cellAt(row, at))
  const marked = (row: Row) => row.cells.some((cell, at) => !columns.includes(at) && !isEmpty(cell))
  // Where statements have marks beside them, the row that has none is another thing.
  const about =
    describes(head, body) && body.some(marked) && !body.slice(0, 1).some(marked) ? body[0] : undefined
  const [apart] = about === undefined && describes(head, body) ? body : []
  const rest = body.filter((row) => row !== about)
  const labels = rest.filter((row) => isLabel(pick(row)))
  for (const row of labels) leftOut.push(left(row, 'the same words under every level'))
  for (const row of rest) {
    if (labels.includes(row)) continue
    row.cells.forEach((cell, at) => {
      if (!columns.includes(at) && !isEmpty(cell)) leftOut.push({ ...cell, why: 'a mark beside a statement' })
    })
  }
  const statements = rest.filter((row) => !labels.includes(row))
  return {
    levels: columns.map((at): GridLevel => {
      const description = about ? cellAt(about, at).text.trim() : ''
      const title = cellAt(head, at)
      return { at: title.at, text: titleOf(title), ...(description !== '' && { description }) }
    }),
    themes: [],
    rows: [
      {
        title: { at: head.at, text: heading === undefined || isTitle ? unnamedDimension : heading },
        summary: isTitle ? undefined : said,
        cells: columns.map((at) => ({
          at: cellAt(head, at).at,
          text: statements
            .map((row) => cellAt(row, at).text.trim())
            .filter((text) => !statesNothing(text))
            .map((text) => `• ${text}`)
            .join('\n'),
        })),
      },
    ],
    leftOut,
    ...(apart && {
      looksAtRows: [
        `LOOK: the row right below the titles (${apart.at}) is set apart, and was taken as statements. If it says what each level is, move it to the description: of the levels.`,
      ],
    }),
  }
}

/** `3/ Senior` -> `Senior`, where what stands before is only its number. */
const titleOf = ({ text }: Cell): string => text.trim().replace(/^\d{1,2}\s*[/.):-]\s*(?=\p{L})/u, '')

/** The row right below the titles describes the levels when an empty row follows it. */
function describes(head: Row, [first, second]: readonly Row[]): boolean {
  const [title, one, other] = [head, first, second].map((row) => Number(/\d+$/.exec(row?.at ?? '')?.[0]))
  return title !== undefined && one === title + 1 && (other ?? 0) > one + 1
}

/** The same few words in every column. */
const isLabel = (cells: readonly Cell[]): boolean =>
  new Set(cells.map(({ text }) => text.trim())).size === 1 && (cells[0]?.text.length ?? 0) < 40
