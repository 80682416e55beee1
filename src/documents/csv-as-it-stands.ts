import type { ReadDocument, Row } from '../domain/import/blocks.ts'
import { delimiterOf, quoteOf, withHeadings } from './csv.ts'
import { limits } from './limits.ts'

/**
 * CSV of somebody's own, line by line where a quote stands wrong: that line is taken as it stands, and told. So is a
 * formula, as text.
 */
export async function readCsvAsItStands(
  text: string,
  _firstLine?: number,
  delimiter = delimiterOf(text),
): Promise<ReadDocument> {
  const { CsvError, parse } = await import('csv-parse/sync')
  const quote = quoteOf(text, delimiter)
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const rows: Row[] = []
  const looks: string[] = []
  const add = (record: readonly string[], line: number) => {
    const at = `line ${line}`
    rows.push({ at, cells: record.map((cell) => ({ at, text: cell.trim() })) })
  }
  let read = 0
  while (read < lines.length && rows.length <= limits.rows) {
    const from = read
    try {
      parse(lines.slice(from).join('\n'), {
        delimiter,
        quote,
        relax_column_count: true,
        max_record_size: 200_000,
        to: limits.rows + 1,
        onRecord: (record: string[], { lines: count }) => {
          add(record, read + 1)
          read = from + count
          return null
        },
      })
      read = lines.length
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      const line = lines[read] ?? ''
      looks.push(
        `Line ${read + 1}: it has a quotation mark without its partner, so I took the line as it is.`,
      )
      for (const record of parse(line, { delimiter, relax_column_count: true, quote: null }))
        add(record.map(withoutQuotes), read + 1)
      read += 1
    }
  }
  looks.push(...formulasIn(rows))
  return { blocks: withHeadings(rows), leftOut: [], ...(looks.length > 0 && { looks }) }
}

const formulasIn = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ cells }) =>
    cells.filter(({ text }) => /^=\S|^\+\w+\(/.test(text)).map(({ at, text }) => formulaAsText(at, text)),
  )

export const formulaAsText = (at: string, formula: string): string =>
  `${at.replace(/^./, (first) => first.toUpperCase())}: it holds a formula, not its value (“${formula.slice(0, 40)}”). I took it as text.`

const withoutQuotes = (cell: string): string => cell.trim().replace(/^"|"$/g, '').replaceAll('""', '"')
