import { strToU8, zipSync } from 'fflate'

type Parts = Readonly<Record<string, string>>

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const wordNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const officeNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNames = 'http://schemas.openxmlformats.org/package/2006'

export const docxBody = (body: string): string =>
  `${xml}<w:document ${wordNames}><w:body>${body}</w:body></w:document>`

/** A Word document with this body, and whatever else is given. */
export const docx = (body: string, more: Parts = {}): Uint8Array => {
  const [main, types] = [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    `${packageNames}/content-types`,
  ]
  return zipped({
    '[Content_Types].xml': `${xml}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="r1" Type="${officeNames}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': docxBody(body),
    ...more,
  })
}

/** A paragraph; a new line in it is a line break of Word's. */
export const wordParagraph = (text: string, style?: string): string => {
  const lines = text.split('\n').map((line) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
  const styled = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${styled}${lines.join('<w:r><w:br/></w:r>')}</w:p>`
}

export const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => wordCell(cell)).join('')}</w:tr>`).join('')}</w:tbl>`

export const wordCell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`

const sheetNames = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

export const sheet = (rows: string, more = ''): string =>
  `${xml}<worksheet ${sheetNames}><sheetData>${rows}</sheetData>${more}</worksheet>`

/** An Excel workbook of these sheets by name, each as its XML. */
export const workbook = (sheets: Parts, more: Parts = {}): Uint8Array => {
  const names = Object.keys(sheets)
  const listed = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
  )
  const relations = names.map(
    (_, at) =>
      `<Relationship Id="r${at + 1}" Type="${officeNames}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  return zipped({
    'xl/workbook.xml': `${xml}<workbook ${sheetNames} xmlns:r="${officeNames}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packageNames}/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((text, at) => [`xl/worksheets/sheet${at + 1}.xml`, text]),
    ),
    ...more,
  })
}

/** Rows of text, as Excel writes them: the words in a part of their own, the sheet with their numbers. */
export const xlsx = (rows: readonly (readonly string[])[]): Uint8Array => {
  const strings = rows.flat()
  let count = 0
  const cells = rows.map((row, at) => {
    const held = row.map(
      (_, column) => `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="s"><v>${count++}</v></c>`,
    )
    return `<row r="${at + 1}">${held.join('')}</row>`
  })
  const shared = strings.map(
    (text) =>
      `<si><r><t xml:space="preserve">${escaped(text.slice(0, 3))}</t></r><r><t xml:space="preserve">${escaped(text.slice(3))}</t></r></si>`,
  )
  return workbook(
    { Guide: sheet(cells.join('')) },
    { 'xl/sharedStrings.xml': `${xml}<sst ${sheetNames}>${shared.join('')}</sst>` },
  )
}
