import type { Block, Cell, LeftOut, ReadDocument, Row } from '../blocks.ts'
import { isFurniture } from '../furniture.ts'
import { type Line, lineAt, pointMark } from '../lines.ts'
import { Refused } from '../refused.ts'

type Numbered = { readonly number: Line; readonly lines: readonly Line[] }

/** A table that a copy laid flat, one cell a line, rows led by their numbers; nothing when the text has none. */
export function flattenedTable(lines: readonly Line[], levels?: number): ReadDocument | undefined {
  const columnNames = lines.filter(({ text }) => isColumnName(text))
  const numbers = rowNumbers(lines)
  if (numbers.length < 3) return levels === undefined ? undefined : countedTable(lines, levels + 1)
  const gaps = numbers.slice(1).map((at, index) => at - (numbers[index] ?? 0) - 1)
  const columns = columnsOf(columnNames, gaps, levels, lines[numbers[0] ?? 0])
  const start = Math.min(numbers[0] ?? 0, ...columnNames.map((line) => lines.indexOf(line)))
  const rows = numbers.map((at, index): Numbered => {
    const number = lines[at] ?? { number: 0, text: '' }
    const end = numbers[index + 1] ?? lastEnd(lines, at, columns)
    return { number, lines: lines.slice(at + 1, end).filter(({ text }) => !isColumnName(text)) }
  })
  const end = lastEnd(lines, numbers.at(-1) ?? 0, columns)
  return {
    blocks: [
      ...lines.slice(0, start).map(lineBlock),
      {
        kind: 'table',
        at: lineAt(lines[start] ?? { number: 1 }),
        rows: rows.flatMap((row) => rowOf(row, columns)),
      },
      ...lines.slice(end).map(lineBlock),
    ],
    leftOut: [...columnNames, ...numbers.flatMap((at) => lines[at] ?? [])]
      .sort((a, b) => a.number - b.number)
      .map((line): LeftOut => ({ at: lineAt(line), text: line.text, why: 'numbers of rows and columns' })),
  }
}

export const lineBlock = (line: Line): Block => ({ kind: 'paragraph', at: lineAt(line), text: line.text })

const isColumnName = (text: string): boolean => /^column \d+$/i.test(text)

/** Where the lines 0 or 1, 2, 3, … stand, each as the first after the one before it; the longest such run. */
function rowNumbers(lines: readonly Line[]): number[] {
  const runs = lines.flatMap(({ text }, at) => (text === '0' || text === '1' ? [runFrom(lines, at)] : []))
  return runs.reduce((best, run) => (run.length > best.length ? run : best), [])
}

function runFrom(lines: readonly Line[], start: number): number[] {
  const run = [start]
  let wanted = Number(lines[start]?.text) + 1
  for (let at = start + 2; at < lines.length; at++) {
    if (lines[at]?.text !== String(wanted)) continue
    run.push(at)
    wanted += 1
    at += 1
  }
  return run
}

function columnsOf(
  names: readonly Line[],
  gaps: readonly number[],
  levels: number | undefined,
  first: Line | undefined,
): number {
  if (names.length > 1) return names.length
  if (levels !== undefined) return levels + 1
  const [most] = [...Map.groupBy(gaps, (gap) => gap)].sort((a, b) => b[1].length - a[1].length)
  const [count = 0, of = []] = most ?? []
  if (count > 1 && of.length * 2 > gaps.length) return count
  throw new Refused(
    lineAt(first ?? { number: 1 }),
    `The rows of this table have between ${Math.min(...gaps)} and ${Math.max(...gaps)} lines, so that its columns ` +
      'can’t be counted. Say how many levels it has, like --levels 2, and put each cell on one line.',
  )
}

/** The last row has no number after it: it ends with its last cell, and the points of a list in that. */
function lastEnd(lines: readonly Line[], at: number, columns: number): number {
  let [end, cells] = [at + 1, 0]
  while (end < lines.length) {
    const text = lines[end]?.text ?? ''
    if (isFurniture(text) && cells > 0 && !pointMark.test(text)) break
    if (!pointMark.test(text) || cells === 0) cells += 1
    if (cells > columns) break
    end += 1
  }
  return end
}

function rowOf({ number, lines }: Numbered, columns: number): Row[] {
  const cells = cellsOf(lines)
  if (cells.length === 0) return []
  if (cells.length !== columns) {
    throw new Refused(
      lineAt(number),
      `Row ${number.text} has ${cells.length} cells, one a line, and the table has ${columns} columns. Put each cell of ` +
        'the row on one line of its own; or save the document as DOCX, or its table as CSV, and import that.',
    )
  }
  return [{ at: lineAt(number), cells }]
}

/** One cell a line; the points of a list belong to the line that they follow. */
function cellsOf(lines: readonly Line[]): Cell[] {
  const cells: Cell[] = []
  for (const line of lines) {
    const last = cells.at(-1)
    if (last && pointMark.test(line.text))
      cells.splice(-1, 1, { ...last, text: `${last.text}\n${line.text}` })
    else cells.push({ at: lineAt(line), text: line.text })
  }
  return cells
}

const titleNames =
  /^(job titles?|titles?|levels?|roles?|grades?|dimensions?|competenc(y|ies)|responsibilit(y|ies)|areas?|skills?)$/i

/** Without row numbers: from the line that names the row of titles, so many lines a row. */
function countedTable(lines: readonly Line[], columns: number): ReadDocument {
  const start = lines.findIndex(({ text }) => titleNames.test(text))
  const first = lines[start]
  if (!first) {
    throw new Refused(
      undefined,
      'The rows of the table have no numbers, and no line says where they begin. Write a line “Job Title” above the titles of the levels.',
    )
  }
  const stop = lines.findIndex(({ text }, at) => at > start && isFurniture(text) && !pointMark.test(text))
  const end = stop < 0 ? lines.length : stop
  const cells = cellsOf(lines.slice(start, end))
  if (cells.length % columns !== 0) {
    throw new Refused(
      lineAt(first),
      `From here on there are ${cells.length} lines, and rows of ${columns} (a name and ${columns - 1} levels) would take ` +
        `${cells.length - (cells.length % columns)}. Put each cell on one line of its own; or save the document as DOCX, or its table as CSV.`,
    )
  }
  const rows = Array.from({ length: cells.length / columns }, (_, at): Row => {
    const held = cells.slice(at * columns, (at + 1) * columns)
    return { at: held[0]?.at ?? '', cells: held }
  })
  return {
    blocks: [
      ...lines.slice(0, start).map(lineBlock),
      { kind: 'table', at: lineAt(first), rows },
      ...lines.slice(end).map(lineBlock),
    ],
    leftOut: [],
  }
}
