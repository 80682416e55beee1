import { gardeners, pasted, tableOf } from '../../domain/import/gardeners.ts'
import { docx, docxBody, sheet, wordCell, wordParagraph, wordTable, workbook, zipped } from './office.ts'

export type Bad = {
  readonly what: string
  readonly name: string
  readonly content: () => string | Uint8Array
  readonly args?: readonly string[]
  /** It costs time or memory until the bounds of its process end that; these are closer than the usual ones. */
  readonly bounds?: { readonly ms: number; readonly mb: number }
  /** What the refusal says of it. */
  readonly says: string
}

const table = tableOf(gardeners)
const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')
const markdownOf = (rows: readonly (readonly string[])[]): string =>
  [...rows.slice(0, 1), rows[0]?.map(() => '---') ?? [], ...rows.slice(1)]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const heading = '# Gardener Role Guideline\n\n'

/** A file of one part that unpacks to far more than it says. */
function lyingZip(): Uint8Array {
  const bytes = Buffer.from(zipped({ 'word/document.xml': docxBody(' '.repeat(5_900_000)) }))
  const at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  bytes.writeUInt32LE(100, at + 24)
  return bytes
}

const entities = `<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'.charAt(at)};`.repeat(10)}">`)
  .join('')}]>`

export const badFiles: readonly Bad[] = [
  { what: 'an empty file', name: 'guide.txt', content: () => '', says: 'guide.txt: The file is empty.' },
  {
    what: 'a file of spaces',
    name: 'guide.csv',
    content: () => ' \n\n\t ',
    says: 'guide.csv: The file has no text.',
  },
  {
    what: 'a program',
    name: 'guide.txt',
    content: () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 251),
    says: 'guide.txt: This isn’t text',
  },
  {
    what: 'a file of 50 MB',
    name: 'guide.csv',
    content: () => Buffer.alloc(50_000_000, 'a,b\n'),
    says: 'guide.csv: The file has 50 MB; the most is 10 MB.',
  },
  {
    what: 'UTF-16 that is damaged',
    name: 'guide.txt',
    content: () => Buffer.concat([utf16(pasted(gardeners)), Buffer.from([0x00, 0xd8])]),
    says: 'guide.txt: The file is in UTF-16, and it’s damaged. Save it as UTF-8',
  },
  {
    what: 'an encoding of other letters',
    name: 'guide.csv',
    content: () =>
      Buffer.concat([
        Buffer.from(`${csvOf(table.slice(0, 1))}\n`),
        Buffer.from(Array.from({ length: 200 }, (_, at) => (at % 6 === 0 ? 0x20 : 0xe0 + (at % 32)))),
      ]),
    says: 'guide.csv: line 2: From here on the file is not UTF-8.',
  },
  {
    what: 'UTF-8 with a damaged letter',
    name: 'guide.csv',
    content: () => Buffer.concat([Buffer.from('“Überblick”,ä\n'), Buffer.from([0x64, 0xe4, 0x20, 0x64])]),
    says: 'guide.csv: line 2: From here on the file is not UTF-8.',
  },
  {
    what: 'one column too many',
    name: 'guide.md',
    content: () => heading + markdownOf([...table.slice(0, 4), [...(table[4] ?? []), 'Waters the roof.']]),
    says: 'guide.md: line 8: The row “Visitors and Neighbors” has 4 cells, and the table has 3 columns: “Waters the roof.” is one too many.',
  },
  {
    what: 'one column too few',
    name: 'guide.csv',
    content: () => csvOf([...table.slice(0, 4), (table[4] ?? []).slice(0, 2)]),
    says: 'guide.csv: line 5: The row “Visitors and Neighbors” has 2 of the table’s 3 cells.',
  },
  {
    what: 'merged cells in Word',
    name: 'guide.docx',
    content: () =>
      docx(
        wordParagraph('Gardener Role Guideline') +
          wordTable(table).replace(
            '</w:tbl>',
            `<w:tr>${wordCell('Waters by hand.', '<w:gridSpan w:val="2"/>')}${wordCell('Digs.', '')}</w:tr></w:tbl>`,
          ),
      ),
    says: 'guide.docx: table 1, row 6, column 1: This cell is merged with its neighbours (“Waters by hand.”)',
  },
  {
    what: 'merged cells in Excel',
    name: 'guide.xlsx',
    content: () =>
      workbook({
        Guide: sheet(sheetRows(table), '<mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells>'),
      }),
    says: 'guide.xlsx: cell B4: This cell is merged with its neighbours',
  },
  {
    what: 'merged cells in HTML',
    name: 'guide.html',
    content: () =>
      `<html><h1>Gardener Guideline</h1>\n<table><tr><td></td><td>I</td><td>II</td></tr>\n<tr><td>Soil</td><td rowspan="2">Digs.</td><td>Plans.</td></tr>\n<tr><td>Tools</td><td>Rakes.</td></tr></table></html>`,
    says: 'guide.html: line 3: This cell is merged with its neighbours (“Digs.”)',
  },
  {
    what: 'two tables',
    name: 'guide.md',
    content: () => `${heading}${markdownOf(table)}\n\nAnd:\n\n${markdownOf(table)}`,
    says: 'guide.md: There are 2 tables (1 at line 3, 2 at line 12), and more than one of them has “Keep Healthy and Fertile Soil for All Beds”. Say which one holds the guideline, like --table 1.',
  },
  {
    what: 'no heading, and levels of no one role',
    name: 'guide.csv',
    content: () => csvOf([['Area', 'Level 1', 'Level 2'], ...table.slice(1).map((row) => row.slice(0, 3))]),
    says: 'guide.csv: line 1: There’s no heading before the table, so the guideline has no name. Give it one: --title',
  },
  {
    what: 'levels of one title',
    name: 'guide.csv',
    content: () => csvOf([['Title', 'Gardener', 'gardener.'], ...table.slice(2)]),
    says: 'guide.csv: line 1: Two levels have titles that differ only in punctuation, “Gardener” and “gardener.”',
  },
  {
    what: 'dimensions of one title',
    name: 'guide.csv',
    content: () => csvOf([...table, ['Tools', 'Digs.', 'Plans.']]),
    says: 'guide.csv: line 6: Two dimensions have the title “Tools” (the other one: line 4)',
  },
  {
    what: 'words turned right to left by a hidden mark',
    name: 'guide.csv',
    content: () => csvOf([...table, ['Gate', 'Opens \u202Eeht etag.', 'Shuts.']]),
    says: 'guide.csv: line 6: An invisible mark here changes the direction of the text',
  },
  {
    what: 'a guideline in Hebrew without an id',
    name: 'guide.md',
    content: () =>
      `# מדריך לגננים\n\n${markdownOf([
        ['תפקיד', 'גנן', 'גנן בכיר'],
        ['אדמה', 'חופר בגן. שותל.', 'מתכנן את הגן.'],
      ])}`,
    says: 'guide.md: “מדריך לגננים” can’t be made into an id: ids have the letters a to z. Give one: --id',
  },
  {
    what: 'a zip bomb as DOCX',
    name: 'guide.docx',
    content: () => docx('', { 'word/document.xml': docxBody(' '.repeat(4_000_000)) }),
    says: 'guide.docx: Unpacked, the file has a part (word/document.xml) of 4 MB',
  },
  {
    what: 'a zip bomb that lies about its size',
    name: 'guide.docx',
    content: lyingZip,
    says: 'guide.docx: The file is damaged',
  },
  {
    what: 'a zip of very many files',
    name: 'guide.docx',
    content: () =>
      zipped(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`word/${at}.bin`, '']))),
    says: 'guide.docx: Unpacked, the file has more than 2000 files',
  },
  {
    what: 'an entity bomb in DOCX',
    name: 'guide.docx',
    content: () =>
      docx('', {
        'word/document.xml': `${entities}<w:document><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>`,
      }),
    says: 'guide.docx: The file declares its own entities',
  },
  {
    what: 'an entity bomb in XML',
    name: 'guide.xml',
    content: () => `<?xml version="1.0"?>${entities}<guide>&j;</guide>`,
    says: 'guide.xml: The file declares its own entities',
  },
  {
    what: 'a formula cell in Excel',
    name: 'guide.xlsx',
    content: () =>
      workbook({
        Guide: sheet(sheetRows(table).replace(/<c r="C4".*?<\/c>/, '<c r="C4"><f>CONCAT(A1,B1)</f></c>')),
      }),
    says: 'guide.xlsx: cell C4: There’s a formula here, and the file doesn’t have its value.',
  },
  {
    what: 'a formula in CSV',
    name: 'guide.csv',
    content: () => csvOf([...table, ['Gate', '=HYPERLINK(A1)', 'Shuts it.']]),
    says: 'guide.csv: line 6: There’s a formula here (“=HYPERLINK(A1)”)',
  },
  {
    what: 'a damaged DOCX',
    name: 'guide.docx',
    content: () => docx(wordTable(table)).slice(0, 900),
    says: 'guide.docx: The file is damaged',
  },
  {
    what: 'a DOCX whose text is cut off',
    name: 'guide.docx',
    content: () => docx('', { 'word/document.xml': '<w:document' }),
    says: 'guide.docx:',
  },
  {
    what: 'a packed folder',
    name: 'guide.zip',
    content: () => zipped({ 'notes.txt': 'Digs.' }),
    says: 'guide.zip: This is neither a Word document',
  },
  {
    what: 'the old format of Word',
    name: 'guide.doc',
    content: () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex'),
    says: 'guide.doc: This is in the old format of Word or Excel, or locked with a password.',
  },
  {
    what: 'a PDF',
    name: 'guide.pdf',
    content: () => '%PDF-1.7\n%âãÏÓ',
    says: 'guide.pdf: PDF can’t be read',
  },
  {
    what: 'a quote that is not closed',
    name: 'guide.csv',
    content: () => csvOf(table).replace('"Tools"', '"Tools'),
    says: 'guide.csv: line',
  },
  {
    what: 'a quote that is not closed before the end',
    name: 'guide.csv',
    content: () => `${csvOf(table)}\n"Gate,Opens it,Shuts it`,
    says: 'guide.csv: line 6: A text in quotes isn’t closed',
  },
  {
    what: 'a cell on two lines in a pasted table',
    name: 'guide.txt',
    content: () => pasted(gardeners).replace('twice a year.Mulches', 'twice a year.\nMulches'),
    says: 'guide.txt: line 19: Row 3 has 4 cells, one a line, and the table has 3 columns.',
  },
  {
    what: 'a table without titles',
    name: 'guide.csv',
    content: () => csvOf(table.slice(2)),
    says: 'guide.csv: line 1: The first row of the table should name the levels',
  },
  {
    what: 'a column of remarks',
    name: 'guide.csv',
    content: () => csvOf(table.map((row, at) => [...row, at === 0 ? 'Comments' : 'Ask Ann.'])),
    says: 'guide.csv: line 1: The column “Comments” doesn’t read like a level. Say how many levels there are, like --levels 2',
  },
  {
    what: 'more levels than columns',
    name: 'guide.csv',
    content: () => csvOf(table),
    args: ['--levels', '4'],
    says: 'guide.csv: line 1: The table has 2 columns for levels (“Gardener II, Parks”, “Sr. Gardener, Parks”), and --levels says 4.',
  },
  {
    what: 'a dimension column that is not there',
    name: 'guide.csv',
    content: () => csvOf(table),
    args: ['--dimension-column', '7'],
    says: 'guide.csv: line 1: The table has 3 columns, so --dimension-column 7 doesn’t name one of them.',
  },
  {
    what: 'a letter',
    name: 'letter.txt',
    content: () => 'Dear Ann,\n\nthe garden is well. So am I.\n\nYours, Ben',
    says: 'letter.txt: It isn’t clear whether this is a guideline',
  },
  {
    what: 'a posting without headings',
    name: 'job.md',
    content: () => 'Come and garden.\n\nIt is fun.',
    args: ['--kind', 'posting'],
    says: 'job.md: line 1: No headings were found',
  },
  {
    what: 'a page of very deep elements',
    name: 'job.html',
    content: () => `<html>${'<div>'.repeat(100_000)}`,
    says: 'job.html: The page has more than 500 elements nested in each other.',
  },
  {
    what: 'very deep quotes',
    name: 'job.md',
    content: () => `# Job\n\n${'> '.repeat(50_000)}deep`,
    says: 'job.md: line 3: More than 60 quotes or lists are nested',
  },
  {
    what: 'Markdown made to keep a reader busy',
    bounds: { ms: 200, mb: 1024 },
    name: 'job.md',
    content: () => `# Job\n\n${'*a **b '.repeat(60_000)}`,
    says: 'job.md: The document takes too much time or memory to read',
  },
  {
    what: 'more Word than memory',
    bounds: { ms: 2_500, mb: 24 },
    name: 'job.docx',
    content: () => docx(wordParagraph('a').repeat(10_000)),
    says: 'job.docx: The document takes too much time or memory to read',
  },
  {
    what: 'a statement without an end',
    name: 'guide.csv',
    content: () => csvOf([...table, ['Gate', 'opens '.repeat(900), 'Shuts it.']]),
    args: ['--title', 'Gardener'],
    says: 'guide.csv: line 6: A statement has 5399 characters without a full stop',
  },
]

function sheetRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string, at: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  return rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((text, column) => cell(text, `${'ABCDE'.charAt(column)}${at + 1}`)).join('')}</row>`,
    )
    .join('')
}
