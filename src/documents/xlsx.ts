import type { Block, Cell, LeftOut, ReadDocument } from '../domain/import/blocks.ts'
import { Refused } from '../domain/import/refused.ts'
import { refuseSigns } from './bytes.ts'
import { refuseFormulas, withHeadings } from './csv.ts'
import { formulaAsText } from './csv-as-it-stands.ts'
import {
  bare,
  type Handler,
  type OnFormula,
  refuseFormula,
  sheetRows,
  unescaped,
  type Walk,
} from './xlsx-rows.ts'
import { type Parts, xmlOf } from './zip.ts'

export const isXlsx = (parts: Parts): boolean => parts.has('xl/workbook.xml')

export const xlsxPart = (name: string): boolean =>
  /^xl\/(workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[\w-]+\.xml)$/.test(name)

/** As text, a formula without its value is told, and a text that looks like one is none. */
export type Formulas = 'refused' | 'text'

/** Each sheet with words is a table; hidden ones are left out, and told. */
export async function readXlsx(parts: Parts, formulas: Formulas = 'refused'): Promise<ReadDocument> {
  const { Parser } = await import('htmlparser2')
  const walk: Walk = (name, handler) => {
    const parser = new Parser(handler, { xmlMode: true, decodeEntities: true })
    parser.end(xmlOf(parts, name) ?? '')
  }
  const strings = sharedStrings(walk)
  const leftOut: LeftOut[] = []
  const looks: string[] = []
  const asText: OnFormula = (at, formula) => {
    looks.push(formulaAsText(`cell ${at}`, formula))
    return formula
  }
  const onFormula = formulas === 'text' ? asText : refuseFormula
  const sheets = sheetsOf(walk).map((sheet) => ({
    ...sheet,
    rows: sheetRows(walk, sheet.path, { strings, onFormula }),
  }))
  for (const { name, hidden, rows } of sheets)
    if (hidden && rows.length > 0) leftOut.push({ at: `sheet ${name}`, text: name, why: 'a hidden sheet' })
  const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0)
  if (formulas === 'refused') for (const { rows } of shown) refuseFormulas(rows)
  const blocks = shown.flatMap(({ name, rows }): Block[] => [
    ...(shown.length > 1
      ? [{ kind: 'heading' as const, at: `sheet ${name}`, text: name, depth: ofSheet }]
      : []),
    ...withHeadings(rows)
      .map(evened)
      .map((block) => (shown.length > 1 ? onSheet(name, block) : block)),
  ])
  for (const block of blocks)
    if (block.kind === 'table') for (const { cells } of block.rows) cells.forEach(refuseCell)
  return { blocks, leftOut, ...(looks.length > 0 && { looks }) }
}

/** A sheet’s name stands over what it holds, and below every title that stands in it. */
const ofSheet = 7

/** A sheet ends no row before the others: what its file leaves out is empty. */
function evened(block: Block): Block {
  if (block.kind !== 'table') return block
  const width = Math.max(...block.rows.map(({ cells }) => cells.length))
  const rows = block.rows.map(({ at, cells }) => ({
    at,
    cells: [...cells, ...Array.from({ length: width - cells.length }, () => ({ at, text: '' }))],
  }))
  return { ...block, rows }
}

/** Every sheet has a cell B4: with several sheets, its sheet is named, too. */
function onSheet(name: string, block: Block): Block {
  const at = (place: string) => `sheet ${name}, ${place}`
  if (block.kind !== 'table') return { ...block, at: at(block.at) }
  const rows = block.rows.map((row) => ({
    at: at(row.at),
    cells: row.cells.map((cell) => ({ ...cell, at: at(cell.at) })),
  }))
  return { ...block, at: at(block.at), rows }
}

function refuseCell({ at, text }: Cell): void {
  try {
    refuseSigns(text)
  } catch (error) {
    if (error instanceof Refused) throw new Refused(at, error.message.replace(/^line \d+: /, ''))
    throw error
  }
}

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
