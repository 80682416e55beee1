import { basename, extname } from 'node:path'
import type { ReadDocument } from '../domain/import/blocks.ts'
import { Refused } from '../domain/import/refused.ts'
import { withoutAttachments } from './attachments.ts'
import { nameOf, readBytes, type Source, textOf } from './bytes.ts'
import { withoutComments } from './comments.ts'
import { type ReadTable, readCsv } from './csv.ts'
import { readData } from './data.ts'
import { docxPart, isDocx, readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { withoutNotesBehind } from './notes-behind.ts'
import { readText } from './text.ts'
import { refuseMarkup } from './wiki-markup.ts'
import { type Formulas, isXlsx, readXlsx, xlsxPart } from './xlsx.ts'
import { isZip, refuseEntities, unpacked } from './zip.ts'

/** How tables are read: those of a guideline strictly, somebody’s own as they stand. */
export type Tables = { readonly csv: ReadTable; readonly formulas: Formulas }

const strict: Tables = { csv: readCsv, formulas: 'refused' }

/** What a file holds, by its bytes first and its name second; `levels` helps with a table that was laid flat. */
export async function readDocument(
  source: Source,
  levels: number | undefined,
  tables: Tables = strict,
): Promise<ReadDocument> {
  const read = await readAs(source, levels, tables)
  const document = withoutNotesBehind(withoutAttachments(withoutComments(read)))
  const name = nameOf(source)
  return { ...document, name: basename(name, extname(name)) }
}

async function readAs(source: Source, levels: number | undefined, tables: Tables): Promise<ReadDocument> {
  const bytes = readBytes(source)
  if (isZip(bytes)) return readOffice(bytes, tables)
  refuseFormats(bytes)
  const { text, looks } = textOf(bytes)
  const document = await readWords(source, text, levels, tables)
  return looks.length > 0 ? { ...document, looks: [...(document.looks ?? []), ...looks] } : document
}

async function readWords(
  source: Source,
  text: string,
  levels: number | undefined,
  tables: Tables,
): Promise<ReadDocument> {
  const { csv } = tables
  const kind = extname(nameOf(source)).toLowerCase()
  if (/^\.(html?|xhtml|mhtml)$/.test(kind) || /^\s*<(!doctype html|html)\b/i.test(text))
    return readHtml(text, 'line')
  if (kind === '.xml' || /^\s*<\?xml/.test(text)) {
    refuseEntities(text)
    throw new Refused('line 1', `XML can’t be read. ${formats}`)
  }
  if (/^\.(ya?ml|json)$/.test(kind)) return dataDocument(text)
  if (kind === '.csv') return csv(text)
  if (kind === '.tsv') return csv(text, 1, '\t')
  if (/^\.(md|markdown|mdx)$/.test(kind) || hasMarkdownTable(text)) return readMarkdown(text)
  // What is somebody’s own is kept as it stands.
  if (tables === strict) refuseMarkup(text)
  return readText(text, levels)
}

async function dataDocument(text: string): Promise<ReadDocument> {
  const { title, blocks, settings, leftOut, levels } = await readData(text)
  const apart = settings.map(({ at, label, text: value }) => ({
    at,
    text: `${label}: ${value}`,
    why: aSetting,
  }))
  return {
    blocks,
    leftOut: [...leftOut, ...apart],
    ...(levels.length > 1 && { levels }),
    ...(title !== undefined && { title, isNamed: true }),
  }
}

const aSetting = 'a setting of the file'

const formats = 'Save it as DOCX, XLSX, CSV, TSV, Markdown, HTML, YAML, JSON or plain text.'

const hasMarkdownTable = (text: string): boolean => /^\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t:|-]*$/m.test(text)

async function readOffice(bytes: Uint8Array, { formulas }: Tables): Promise<ReadDocument> {
  const parts = await unpacked(bytes, (name) => docxPart(name) || xlsxPart(name))
  if (isDocx(parts)) return readDocx(parts)
  if (isXlsx(parts)) return readXlsx(parts, formulas)
  throw new Refused(
    undefined,
    `This is neither a Word document (.docx) nor an Excel workbook (.xlsx). ${formats}`,
  )
}

const signatures: readonly (readonly [string, string])[] = [
  [
    'd0cf11e0',
    'This is in the old format of Word or Excel, or locked with a password. Open it there, and save it as .docx or .xlsx without one.',
  ],
  [
    '25504446',
    'PDF can’t be read: it loses which words are in which cell, and often which lines are points. Save the document as DOCX or XLSX where it was written, or its page as HTML; or copy its text into Word, and import that.',
  ],
  ['7b5c727466', 'RTF can’t be read. Open it in Word, save it as .docx, and import that.'],
  ['89504e47', 'This is a picture. Import the document that it was taken from.'],
  ['ffd8ff', 'This is a picture. Import the document that it was taken from.'],
  ['1f8b', 'This is a packed file. Unpack it, and import the document inside.'],
]

function refuseFormats(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  const known = signatures.find(([signature]) => start.startsWith(signature))
  if (known) throw new Refused(undefined, known[1])
}
