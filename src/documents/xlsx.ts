import type { Block, Cell, LeftOut, ReadDocument, Row } from '../domain/import/blocks.ts'
import { Refused } from '../domain/import/refused.ts'
import { refuseSigns } from './bytes.ts'
import { withHeadings } from './csv.ts'
import { limits } from './limits.ts'
import { type Parts, xmlOf } from './zip.ts'

export const isXlsx = (parts: Parts): boolean => parts.has('xl/workbook.xml')

export const xlsxPart = (name: string): boolean =>
  /^xl\/(workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[\w-]+\.xml)$/.test(name)

/** Each sheet with words is a table; hidden ones are left out, and told. */
export async function readXlsx(parts: Parts): Promise<ReadDocument> {
  const { Parser } = await import('htmlparser2')
  const walk: Walk = (name, handler) => {
    const parser = new Parser(handler, { xmlMode: true, decodeEntities: true })
    parser.end(xmlOf(parts, name) ?? '')
  }
  const strings = sharedStrings(walk)
  const leftOut: LeftOut[] = []
  const sheets = sheetsOf(walk).map((sheet) => ({ ...sheet, rows: sheetRows(walk, sheet.path, strings) }))
  for (const { name, hidden, rows } of sheets)
    if (hidden && rows.length > 0) leftOut.push({ at: `sheet ${name}`, text: name, why: 'a hidden sheet' })
  const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0)
  const blocks = shown.flatMap(({ name, rows }): Block[] => [
    ...(shown.length > 1 ? [{ kind: 'heading' as const, at: `sheet ${name}`, text: name, depth: 2 }] : []),
    ...withHeadings(rows).map((block) => (shown.length > 1 ? onSheet(name, block) : block)),
  ])
  for (const block of blocks)
    if (block.kind === 'table') for (const { cells } of block.rows) cells.forEach(refuseCell)
  return { blocks, leftOut }
}

/** Cells are named once a sheet: with several, the sheet is told, too. */
function onSheet(name: string, block: Block): Block {
  const at = (place: string) => `sheet ${name}, ${place}`
  if (block.kind !== 'table') return { ...block, at: at(block.at) }
  const rows = block.rows.map((row) => ({
    at: at(row.at),
    cells: row.cells.map((cell) => ({ ...cell, at: at(cell.at) })),
  }))
  return { ...block, at: at(block.at), rows }
}

type Handler = {
  onopentag?: (name: string, attributes: Readonly<Record<string, string>>) => void
  ontext?: (text: string) => void
  onclosetag?: (name: string) => void
}
type Walk = (part: string, handler: Handler) => void

function refuseCell({ at, text }: Cell): void {
  try {
    refuseSigns(text)
  } catch (error) {
    if (error instanceof Refused) throw new Refused(at, error.message.replace(/^line \d+: /, ''))
    throw error
  }
}

/** Names without their namespace prefix, which some programs write. */
const bare = (name: string): string => name.replace(/^\w+:/, '')

function sharedStrings(walk: Walk): string[] {
  const strings: string[] = []
  walk(
    'xl/sharedStrings.xml',
    wordsIn('si', (text) => strings.push(text)),
  )
  return strings
}

/** The words of each `of` element: its runs joined, without the readings that Japanese writes above them. */
function wordsIn(of: string, found: (text: string) => void): Handler {
  let [text, inside, reading] = ['', false, 0]
  return {
    onopentag: (name) => {
      if (bare(name) === of) text = ''
      if (bare(name) === 'rPh') reading += 1
      inside = bare(name) === 't' && reading === 0
    },
    ontext: (words) => {
      if (inside) text += words
    },
    onclosetag: (name) => {
      if (bare(name) === 'rPh') reading -= 1
      if (bare(name) === of) found(unescaped(text))
      inside = false
    },
  }
}

/** Excel writes what XML can't hold as `_x000D_`. */
const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')

type Sheet = { readonly name: string; readonly path: string; readonly hidden: boolean }

function sheetsOf(walk: Walk): Sheet[] {
  const targets = new Map<string, string>()
  walk('xl/_rels/workbook.xml.rels', {
    onopentag: (name, { Id = '', Target = '' }) => {
      if (bare(name) === 'Relationship') targets.set(Id, `xl/${Target.replace(/^\/xl\//, '')}`)
    },
  })
  const sheets: Sheet[] = []
  walk('xl/workbook.xml', {
    onopentag: (tag, attributes) => {
      if (bare(tag) !== 'sheet') return
      const { name = '', state = 'visible' } = attributes
      const path = targets.get(attributes['r:id'] ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`
      sheets.push({ name, path, hidden: state !== 'visible' })
    },
  })
  return sheets
}

/** The rows of a sheet that hold something: people's sheets have a thousand that are only formatted. */
function sheetRows(walk: Walk, path: string, strings: readonly string[]): Row[] {
  const rows: { at: string; cells: Cell[] }[] = []
  const merges: string[] = []
  let cell = { at: '', type: '', value: '', formula: false }
  let [inside, seen] = [false, 0]
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
        cell = { at: attributes.r ?? '', type: attributes.t ?? 'n', value: '', formula: false }
      if (name === 'f') cell.formula = true
      if (name === 'mergeCell') merges.push(attributes.ref ?? '')
      inside = name === 'v' || name === 't'
    },
    ontext: (text) => {
      if (inside) cell.value += text
    },
    onclosetag: (tag) => {
      inside = false
      const row = rows.at(-1)
      if (bare(tag) === 'c' && row) addCell(row, cell, strings)
    },
  })
  if (!isHeld()) rows.pop()
  return merges.slice(0, limits.rows * 4).reduce<Row[]>(withMerge, rows)
}

type Raw = { readonly at: string; readonly type: string; readonly value: string; readonly formula: boolean }

function addCell(
  { cells }: { cells: Cell[] },
  { at, type, value, formula }: Raw,
  strings: readonly string[],
): void {
  if (formula && value === '' && type !== 'str') {
    throw new Refused(
      `cell ${at}`,
      'A formula stands here, and the file doesn’t have its value. Open it in Excel, save it again there, and import that; or paste the cells as values.',
    )
  }
  if (type === 'e' && !formula)
    throw new Refused(`cell ${at}`, `An error of Excel’s stands here (${value}). Write what belongs there.`)
  const text = (type === 's' ? (strings[Number(value)] ?? '') : unescaped(value)).trim()
  const column = columnOf(at) ?? cells.length
  if (text === '' && column >= limits.columns) return
  if (column > limits.columns) throw tooLarge(`cell ${at}`)
  while (cells.length < column) cells.push({ at: `cell ${at}`, text: '' })
  cells.push({ at: `cell ${at}`, text })
}

const tooLarge = (at: string): Refused =>
  new Refused(
    at,
    `The sheet has more than ${limits.rows} rows or ${limits.columns} columns. Save the part that is the guideline alone.`,
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
