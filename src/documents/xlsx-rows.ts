import type { Cell, Row } from '../domain/import/blocks.ts'
import { Refused } from '../domain/import/refused.ts'
import { limits } from './limits.ts'

export type Handler = {
  onopentag?: (name: string, attributes: Readonly<Record<string, string>>) => void
  ontext?: (text: string) => void
  onclosetag?: (name: string) => void
}
export type Walk = (part: string, handler: Handler) => void

/** Names without their namespace prefix, which some programs write. */
export const bare = (name: string): string => name.replace(/^\w+:/, '')

/** Excel writes what XML can't hold as `_x000D_`. */
export const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')

/** What stands in a cell whose formula has no value in the file. */
export type OnFormula = (at: string, formula: string) => string

export const refuseFormula: OnFormula = (at) => {
  throw new Refused(
    `cell ${at}`,
    'There’s a formula here, and the file doesn’t have its value. Open it in Excel, save it again there, and import that; or paste the cells as values.',
  )
}

type Reading = { readonly strings: readonly string[]; readonly onFormula: OnFormula }

/** The rows of a sheet that hold something: people's sheets have a thousand that are only formatted. */
export function sheetRows(walk: Walk, path: string, reading: Reading): Row[] {
  const rows: { at: string; cells: Cell[] }[] = []
  const merges: string[] = []
  let cell: Raw = { at: '', type: '', value: '', formula: undefined }
  let seen = 0
  let inside: 'value' | 'formula' | undefined
  const isHeld = () => rows.at(-1)?.cells.some(({ text }) => text !== '') ?? true
  walk(path, {
    onopentag: (tag, attributes) => {
      const name = bare(tag)
      if (name === 'row') {
        seen += 1
        if (!isHeld()) rows.pop()
        if (rows.length > limits.rows) throw tooLarge(rows.at(-1)?.at ?? '')
        rows.push({ at: `row ${attributes.r ?? seen}`, cells: [] })
      }
      if (name === 'c')
        cell = { at: attributes.r ?? '', type: attributes.t ?? 'n', value: '', formula: undefined }
      if (name === 'f') cell.formula = '='
      if (name === 'mergeCell') merges.push(attributes.ref ?? '')
      inside = name === 'v' || name === 't' ? 'value' : name === 'f' ? 'formula' : undefined
    },
    ontext: (text) => {
      if (inside === 'value') cell.value += text
      if (inside === 'formula') cell.formula += text
    },
    onclosetag: (tag) => {
      inside = undefined
      const row = rows.at(-1)
      if (bare(tag) === 'c' && row) addCell(row, cell, reading)
    },
  })
  if (!isHeld()) rows.pop()
  return merges.slice(0, limits.rows * 4).reduce<Row[]>(withMerge, rows)
}

type Raw = { at: string; type: string; value: string; formula: string | undefined }

function addCell(
  { cells }: { cells: Cell[] },
  { at, type, value, formula }: Raw,
  { strings, onFormula }: Reading,
): void {
  const isUnknown = formula !== undefined && value === '' && type !== 'str'
  if (type === 'e' && formula === undefined)
    throw new Refused(`cell ${at}`, `There’s an Excel error here (${value}). Write what belongs there.`)
  const said = type === 's' ? (strings[Number(value)] ?? '') : unescaped(value)
  const text = (isUnknown ? onFormula(at, formula) : said).trim()
  const column = columnOf(at) ?? cells.length
  if (text === '' && column >= limits.columns) return
  if (column > limits.columns) throw tooLarge(`cell ${at}`)
  while (cells.length < column) cells.push({ at: `cell ${at}`, text: '' })
  cells.push({ at: `cell ${at}`, text })
}

const tooLarge = (at: string): Refused =>
  new Refused(
    at,
    `The sheet has more than ${limits.rows} rows or ${limits.columns} columns. Save only the part that is the guideline.`,
  )

/** `C4` -> 2. */
function columnOf(at: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(at)?.[0]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The rows with the places marked that a merged cell covers; its words stand in its first one. */
function withMerge(rows: readonly Row[], ref: string): Row[] {
  const [first = '', last = ''] = ref.split(':')
  const [from, to] = [columnOf(first) ?? 0, columnOf(last) ?? 0]
  const [top, bottom] = [numberOf(first), numberOf(last)]
  return rows.map((row) => {
    const number = numberOf(row.at)
    if (number < top || number > bottom) return row
    const held = rows.filter((each) => numberOf(each.at) >= top && numberOf(each.at) <= bottom)
    const columns = Math.min(to, limits.columns) - from + 1
    const width = Math.max(row.cells.length, from + columns)
    const cells = Array.from({ length: width }, (_, at): Cell => {
      const cell = row.cells[at] ?? { at: row.at, text: '' }
      // Words that stand where others cover them are never seen in Excel, and kept all the same.
      if (at < from || at > to || (cell.text !== '' && (number !== top || at !== from))) return cell
      if (number !== top || at !== from) return { ...cell, text: '', covered: true }
      return { ...cell, ...(columns > 1 && { columns }), ...(held.length > 1 && { rows: held.length }) }
    })
    return { ...row, cells }
  })
}

const numberOf = (at: string): number => Number(/\d+$/.exec(at)?.[0] ?? 0)
