import { describe, expect, test } from 'vitest'
import { limits } from '../../../src/documents/limits.ts'
import { readXlsx, xlsxPart } from '../../../src/documents/xlsx.ts'
import { unpacked } from '../../../src/documents/zip.ts'
import { Refused } from '../../../src/domain/import/refused.ts'
import { sheet, workbook } from './office.ts'

const read = async (file: Uint8Array) => {
  const { blocks, leftOut } = await readXlsx(await unpacked(file, xlsxPart))
  const told = blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join(' / ')
      : 'text' in block && block.text,
  )
  return { told, leftOut: leftOut.map(({ at }) => at) }
}
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`
const rows = [row(1, cell('A1', 'A'), cell('B1', 'B')), row(2, cell('A2', '1'), cell('B2', '2'))].join('')
const refusal = async (cells: string, more = '') =>
  read(workbook({ Guide: sheet(cells, more) })).then(
    () => 'not refused',
    (error: unknown) => (error instanceof Refused ? error.message : String(error)),
  )

describe('of a workbook', () => {
  test('each sheet with words is read, and a hidden one is told', async () => {
    expect(await read(workbook({ One: sheet(rows), Two: sheet(row(1, cell('A1', 'Words'))) }))).toEqual({
      told: ['One', 'A | B / 1 | 2', 'Two', 'Words'],
      leftOut: [],
    })
    const names = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    const hidden = `<workbook ${names}><sheets><sheet name="One" r:id="r1" state="hidden"/><sheet name="Two" r:id="r2" state="visible"/><sheet name="Three" r:id="r3" state="veryHidden"/></sheets></workbook>`
    const file = workbook(
      { One: sheet(rows), Two: sheet(rows), Three: sheet('') },
      { 'xl/workbook.xml': hidden },
    )
    expect(await read(file)).toEqual({ told: ['A | B / 1 | 2'], leftOut: ['sheet One'] })
  })

  test('words are joined from their runs, without readings, and marks of Excel’s are what they stand for', async () => {
    const strings =
      '<sst><si><r><t>Di</t></r><r><t>gs</t></r><rPh><t>reading</t></rPh><r><t>!</t></r></si><si><t>a_x000D__x000A_b</t></si></sst>'
    const shared = (at: string, index: number) => `<c r="${at}" t="s"><v>${index}</v></c>`
    const file = workbook(
      {
        One: sheet(
          row(1, shared('A1', 0), shared('B1', 1)) + row(2, cell('A2', ' 1 '), '<c r="B2"><v>2</v></c>'),
        ),
      },
      { 'xl/sharedStrings.xml': strings },
    )
    expect((await read(file)).told).toEqual(['Digs! | a\nb / 1 | 2'])
  })

  test('cells stand where their names say', async () => {
    const apart =
      row(1, cell('A1', 'A'), cell('C1', 'C')) +
      row(2, cell('B2', '2'), '<c t="inlineStr"><is><t>3</t></is></c>')
    expect((await read(workbook({ One: sheet(apart) }))).told).toEqual(['A |  | C /  | 2 | 3'])
  })

  test('is refused what is no words', async () => {
    expect(await refusal(row(1, '<c r="A1"><f>SUM(B1)</f></c>'))).toContain('cell A1: There’s a formula here')
    expect(await refusal(row(1, '<c r="A1"><f>SUM(B1)</f><v>3</v></c>'))).toBe('not refused')
    expect(await refusal(row(1, '<c r="B1" t="e"><v>#REF!</v></c>'))).toContain(
      'cell B1: There’s an Excel error here (#REF!)',
    )
    expect(
      await refusal(
        row(1, cell('A1', 'A'), cell('B1', 'B')) + row(2, cell('A2', '1'), cell('B2', 'x\uFFFD')),
      ),
    ).toContain('cell B2: A character was lost')
  })

  test('is refused what is too large', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => row(at + 1, cell(`A${at + 1}`, 'x'))).join('')
    expect(await refusal(many(limits.rows))).toBe('not refused')
    expect(await refusal(many(limits.rows + 2))).toContain('more than')
    const name = (column: number): string =>
      column < 26
        ? String.fromCharCode(65 + column)
        : `${name(Math.floor(column / 26) - 1)}${name(column % 26)}`
    const wide = (column: number) => row(1, cell('A1', 'A'), cell(`${name(column)}1`, 'x'))
    expect(await refusal(wide(limits.columns - 1))).toBe('not refused')
    expect(await refusal(wide(limits.columns + 1))).toContain(
      `cell ${name(limits.columns + 1)}1: The sheet has more than`,
    )
  })

  test('rows and columns that are only formatted do not count', async () => {
    const empty = Array.from(
      { length: 1_000 },
      (_, at) => `<row r="${at + 3}"><c r="ZZ${at + 3}" s="4"/></row>`,
    )
    const file = workbook({ One: sheet(rows + empty.join('')) })
    expect((await read(file)).told).toEqual(['A | B / 1 | 2'])
  })

  test('a merged cell covers its places; words under it are kept', async () => {
    const merged = (ref: string) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`
    const cells =
      row(1, cell('A1', 'A'), cell('B1', 'B'), cell('C1', 'C')) +
      row(2, cell('A2', 'x'), cell('B2', '2'), cell('C2', '3')) +
      row(3, cell('B3', '4'), cell('C3', '5'))
    const { blocks } = await readXlsx(
      await unpacked(workbook({ One: sheet(cells, merged('A2:A3')) }), xlsxPart),
    )
    const [table] = blocks
    expect(table?.kind === 'table' && table.rows.map((each) => each.cells[0])).toEqual([
      { at: 'cell A1', text: 'A' },
      { at: 'cell A2', text: 'x', rows: 2 },
      { at: 'cell B3', text: '', covered: true },
    ])
    const over = await read(workbook({ One: sheet(cells, merged('A1:B2')) }))
    expect(over.told).toEqual(['A | B | C / x | 2 | 3 /  | 4 | 5'])
  })
})
