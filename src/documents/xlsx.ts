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
  const blocks = sheetsOf(walk).flatMap(({ name, path, hidden }): Block[] => {
    const rows = sheetRows(walk, path, strings)
    if (hidden && rows.length > 0) leftOut.push({ at: `sheet ${name}`, text: name, why: 'a hidden sheet' })
    return hidden ? [] : withHeadings(rows)
  })
  for (const block of blocks)
    if (block.kind === 'table') for (const { cells } of block.rows) cells.forEach(refuseCell)
  return { blocks, leftOut }
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

function sheetRows(walk: Walk, path: string, strings: readonly string[]): Row[] {
  const rows: { at: string; cells: Cell[] }[] = []
  let cell = { at: '', type: '', value: '', formula: false }
  let inside = false
  walk(path, {
    onopentag: (tag, attributes) => {
      const name = bare(tag)
      if (name === 'row') {
        if (rows.length > limits.rows) throw tooLarge(`row ${rows.length}`)
        rows.push({ at: `row ${attributes.r ?? rows.length + 1}`, cells: [] })
      }
      if (name === 'c')
        cell = { at: attributes.r ?? '', type: attributes.t ?? 'n', value: '', formula: false }
      if (name === 'f') cell.formula = true
      if (name === 'mergeCell') refuseMerge(attributes.ref ?? '', rows)
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
  return rows
}

type Raw = { readonly at: string; readonly type: string; readonly value: string; readonly formula: boolean }

function addCell(
  { cells }: { cells: Cell[] },
  { at, type, value, formula }: Raw,
  strings: readonly string[],
): void {
  if (formula) {
    throw new Refused(
      `cell ${at}`,
      'A formula stands here, not its words. Copy the cells, paste them as values, and save the file again.',
    )
  }
  if (type === 'e')
    throw new Refused(`cell ${at}`, `An error of Excel’s stands here (${value}). Write what belongs there.`)
  const column = columnOf(at) ?? cells.length
  if (column > limits.columns) throw tooLarge(`cell ${at}`)
  while (cells.length < column) cells.push({ at: `cell ${at}`, text: '' })
  const text = type === 's' ? (strings[Number(value)] ?? '') : unescaped(value)
  cells.push({ at: `cell ${at}`, text: text.trim() })
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

/** A title may run over the whole table; inside it a merged cell can't be told whose it is. */
function refuseMerge(ref: string, rows: readonly Row[]): void {
  const [first = '', last = ''] = ref.split(':')
  const row = rows.find(({ at }) => at === `row ${/\d+$/.exec(first)?.[0]}`)
  const alone = row && row.cells.filter(({ text }) => text !== '').length < 2
  const isOneRow = /\d+$/.exec(first)?.[0] === /\d+$/.exec(last)?.[0]
  if (alone && isOneRow && !rows.slice(0, rows.indexOf(row)).some(isTableRow)) return
  throw new Refused(
    `cells ${ref}`,
    'These cells are merged, so that it can’t be told whose their text is. Unmerge them in Excel, write into each what it says, and save again.',
  )
}

const isTableRow = ({ cells }: Row): boolean => cells.filter(({ text }) => text !== '').length > 1
