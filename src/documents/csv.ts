import type { Block, ReadDocument, Row } from '../domain/import/blocks.ts'
import { Refused } from '../domain/import/refused.ts'
import { limits } from './limits.ts'

export type ReadTable = (text: string, firstLine?: number, delimiter?: string) => Promise<ReadDocument>

/** CSV, with commas or semicolons, or TSV: what stands alone in its row above the table is a heading. */
export async function readCsv(
  text: string,
  firstLine = 1,
  delimiter = delimiterOf(text),
): Promise<ReadDocument> {
  const { CsvError, parse } = await import('csv-parse/sync')
  const rows: Row[] = []
  let line = firstLine
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      quote: quoteOf(text, delimiter),
      max_record_size: 200_000,
      to: limits.rows + 1,
      onRecord: (record: string[], { lines }) => {
        rows.push({
          at: `line ${line}`,
          cells: record.map((cell) => ({ at: `line ${line}`, text: cell.trim() })),
        })
        line = firstLine + lines
        return null
      },
    })
  } catch (error) {
    if (error instanceof CsvError)
      throw new Refused(`line ${firstLine - 1 + Number(error.lines ?? 1)}`, faultOf(error.code))
    throw error
  }
  refuseFormulas(rows)
  return { blocks: withHeadings(rows), leftOut: [] }
}

/** A tab comes from a copied table, where a quote is a quote. */
export const quoteOf = (text: string, delimiter: string): string | null =>
  delimiter === '\t' && !/(^|\t)"[^"\t]*\n/.test(text) ? null : '"'

/** A guideline says its words, not where they come from. */
export function refuseFormulas(rows: readonly Row[]): void {
  const formula = rows.flatMap(({ cells }) => cells).find(({ text }) => /^[=@]\S|^\+\w+\(/.test(text))
  if (formula)
    throw new Refused(
      formula.at,
      `There’s a formula here (“${formula.text.slice(0, 40)}”), not its value. Paste the column as values, and save again.`,
    )
}

function faultOf(code: string): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'A text in quotes isn’t closed: a " opens it, and no other one follows. Close it, or write "" for a quote inside.'
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
      return 'There’s a quotation mark inside a text. Put the whole text in quotes, and write "" for each quote inside.'
    default:
      return 'This line can’t be read as CSV. Save the table again as CSV, from Excel or Google Sheets.'
  }
}

export function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r\n|\n|\r/).filter((each) => /[,;\t]/.test(each))
  const counts = ['\t', ';', ','].map((mark) => ({ mark, count: line.split(mark).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark
}

/** Rows of one cell above a table are the words over it, and those below it the words under it. */
export function withHeadings(all: readonly Row[]): Block[] {
  const rows = all.slice(0, limits.rows + 1)
  if (rows.length > limits.rows) {
    throw new Refused(
      rows.at(-1)?.at,
      `The table has more than ${limits.rows} rows. Save only the part that is the guideline.`,
    )
  }
  const wide = rows.find(
    ({ cells }) => cells.length > limits.columns && cells.slice(limits.columns).some(isHeld),
  )
  if (wide)
    throw new Refused(
      wide.at,
      `This row has more than ${limits.columns} columns. Save only the part that is the guideline.`,
    )
  const isAlone = ({ cells }: Row) => cells.filter(isHeld).length < 2
  const start = rows.findIndex((row, at) => at >= belowSparse(rows) && !isAlone(row))
  if (start < 0) return rows.flatMap(said)
  // What stands alone under a title other than the first is a cell of that column.
  const isUnderTitle = ({ cells }: Row) =>
    cells.some((cell, at) => at > 0 && isHeld(cell) && isHeld(rows[start]?.cells[at] ?? { text: '' }))
  const end = rows.findLastIndex((row) => !isAlone(row) || isUnderTitle(row)) + 1
  const table = rows.slice(start, end).filter(({ cells }) => cells.some(isHeld))
  return [
    ...rows.slice(0, start).flatMap(said),
    { kind: 'table', at: table[0]?.at ?? '', rows: table.map(cutToWidth(table)) },
    ...rows.slice(end).flatMap(said),
  ]
}

/** Where the table begins, where an empty row parts it from rows of a few words above, each far narrower than its titles. */
function belowSparse(rows: readonly Row[]): number {
  const countOf = (row: Row | undefined) => row?.cells.filter(isHeld).length ?? 0
  const gap = rows.slice(0, 8).findLastIndex((row) => countOf(row) === 0)
  const title = rows.find((row, at) => at > gap && countOf(row) > 1)
  const above = rows.slice(0, Math.max(gap, 0))
  return above.every((row) => countOf(row) <= 2) && countOf(title) >= 4 ? gap + 1 : 0
}

const isHeld = ({ text }: { readonly text: string }): boolean => text !== ''

/** Without the empty cells after the last title, and after the last words of a row: those between words keep their column. */
const cutToWidth = ([head]: readonly Row[]) => {
  const endOf = (cells: Row['cells'] = []) => {
    const last = cells.findLastIndex(isHeld)
    return last + (cells[last]?.columns ?? 1)
  }
  const width = endOf(head?.cells)
  return (row: Row): Row => ({ ...row, cells: row.cells.slice(0, Math.max(width, endOf(row.cells))) })
}

const said = ({ cells }: Row): Block[] =>
  cells.filter(isHeld).map(({ at, text }) => ({ kind: 'paragraph', at, text }))
