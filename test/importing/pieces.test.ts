import { expect, test } from 'vitest'
import { piecesApart } from '../../src/importing/apart.ts'
import { readPieces } from '../../src/importing/pieces.ts'
import { sheet, workbook } from '../cli/import/office.ts'

const source = (text: string, name = 'brag.md') => ({ name, bytes: Buffer.from(text) })

test('somebody’s notes are read in a process of their own', async () => {
  expect(await piecesApart(source('- Hired two leads\n- Ran the offsite\n'))).toEqual({
    pieces: [
      { text: 'Hired two leads', under: [] },
      { text: 'Ran the offsite', under: [] },
    ],
    leftOut: [],
    looks: [],
  })
})

test('a cell of somebody’s own that begins with “=” is text, in a workbook as in CSV; a formula is told', async () => {
  const cells = ['Achievement', '=> hired two leads', '=1.5 days saved']
  const row = (cell: string, at: number) => `<row r="${at}"><c r="A${at}" ${cell}</c></row>`
  const rows = [
    ...cells.map((text) => `t="inlineStr"><is><t>${text.replace('>', '&gt;')}</t></is>`),
    '><f>CONCAT("Ran ","the offsite")</f>',
    't="str"><f>CONCAT("Led ","it")</f><v>Led it</v>',
  ].map((cell, index) => row(cell, index + 1))
  const book = { name: 'brag.xlsx', bytes: Buffer.from(workbook({ Brag: sheet(rows.join('')) })) }
  const { pieces, looks } = await readPieces(book)
  expect(pieces.map(({ text }) => text)).toEqual([
    '=> hired two leads',
    '=1.5 days saved',
    '=CONCAT("Ran ","the offsite")',
    'Led it',
  ])
  expect(looks).toEqual([
    'Cell A4: it holds a formula, not its value (“=CONCAT("Ran ","the offsite")”). I took it as text.',
  ])
  expect(
    (await readPieces(source(`${cells.join('\n')}\n`, 'brag.csv'))).pieces.map(({ text }) => text),
  ).toEqual(cells.slice(1))
})

test('what is no document is refused in words', async () => {
  await expect(piecesApart(source('%PDF-1.7 nothing', 'brag.pdf'))).rejects.toThrow('PDF')
})
