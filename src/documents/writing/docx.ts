import type { ParagraphChild } from 'docx'
import { type Item, isLink, type Page, type PageBlock, printable, type Voice } from './page.ts'

type Docx = typeof import('docx')

/** The bytes of a Word document. The library is loaded by who needs it first. */
export async function writeDocx({ title, blocks }: Page): Promise<Uint8Array> {
  const docx = await import('docx')
  const { Document, Packer, Footer, Paragraph, PageNumber, TextRun, AlignmentType } = docx
  const foot = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        ...looks.bot,
        children: [`${printable(title)} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      }),
    ],
  })
  const document = new Document({
    title: printable(title),
    creator: 'Level Guide',
    styles,
    numbering: numberingOf(docx),
    sections: [
      {
        properties: { page: { margin: { top: 1100, bottom: 1100, left: 1250, right: 1250 } } },
        footers: { default: new Footer({ children: [foot] }) },
        children: blocks.flatMap((block, at) =>
          blockIn(docx, block, { at, isTop: blocks[at - 1]?.kind === 'page-end' }),
        ),
      },
    ],
  })
  return Packer.toBuffer(document)
}

const grey = '5F6368'
const ink = '1F2328'

/** How words look by whose they are. Sizes are in half points. */
const looks = {
  owner: { color: ink },
  guideline: { italics: true, color: '24527A' },
  bot: { color: grey, size: 19 },
} as const satisfies Record<Voice, object>

const font = 'Calibri'
const headingRun = (size: number) => ({ font, size, bold: true, color: grey })
const styles = {
  default: {
    document: { run: { font, size: 22 }, paragraph: { spacing: { after: 100 } } },
    title: { run: headingRun(40), paragraph: { spacing: { after: 80 } } },
    heading1: { run: headingRun(28), paragraph: { spacing: { before: 320, after: 100 }, keepNext: true } },
    heading2: { run: headingRun(22), paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
  },
}

const [numbers, bullets] = ['numbers', 'bullets']
const indent = { left: 420, hanging: 340 }

const numberingOf = ({ LevelFormat, AlignmentType }: Docx) => {
  const style = { paragraph: { indent }, run: looks.bot }
  const level = { level: 0, alignment: AlignmentType.START, style }
  return {
    config: [
      { reference: numbers, levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }] },
      { reference: bullets, levels: [{ ...level, format: LevelFormat.BULLET, text: '•' }] },
    ],
  }
}

type Where = { readonly at: number; readonly isTop: boolean }

/** `isTop`: a page begins with it. */
function blockIn(docx: Docx, block: PageBlock, { at, isTop }: Where) {
  const { Paragraph, HeadingLevel, BorderStyle } = docx
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, text: printable(block.text) })]
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
      return [new Paragraph({ heading, pageBreakBefore: isTop, text: printable(block.text) })]
    }
    case 'text': {
      const { text, voice, name } = block
      const beside =
        voice === 'guideline'
          ? {
              indent: { left: 160 },
              keepNext: true,
              border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'B7C9DA' } },
            }
          : {}
      const named = name ? runs(docx, `${name}: `, { ...looks[voice], bold: true }) : []
      return paragraphsOf(text).map(
        (lines, at) =>
          new Paragraph({
            ...beside,
            children: [...(at === 0 ? named : []), ...runs(docx, lines, looks[voice])],
          }),
      )
    }
    case 'facts':
      return [factsIn(docx, block.rows), new Paragraph({ text: '' })]
    case 'items':
      return block.items.flatMap((item) => itemIn(docx, item, block.ordered ? at : undefined))
    case 'page-end':
      return []
  }
}

/** `instance`: each numbered list begins with 1. */
function itemIn(docx: Docx, { text, voice, details, link }: Item, instance: number | undefined) {
  const { Paragraph } = docx
  const [first = '', ...rest] = paragraphsOf(text)
  const about: ParagraphChild[] = [
    ...(details ? runs(docx, details, looks.bot) : []),
    ...(details && link ? runs(docx, ' · ', looks.bot) : []),
    ...(link ? [linkIn(docx, link)] : []),
  ]
  const hasMore = rest.length + about.length > 0
  const spacing = { after: hasMore ? 20 : 100 }
  const mark =
    instance === undefined
      ? { numbering: { reference: bullets, level: 0 } }
      : { numbering: { reference: numbers, level: 0, instance } }
  const below = { indent: { left: indent.left }, spacing }
  return [
    new Paragraph({ ...mark, spacing, keepNext: hasMore, children: runs(docx, first, looks[voice]) }),
    ...rest.map((lines) => new Paragraph({ ...below, children: runs(docx, lines, looks[voice]) })),
    ...(about.length > 0 ? [new Paragraph({ ...below, spacing: { after: 120 }, children: about })] : []),
  ]
}

function factsIn(docx: Docx, rows: readonly (readonly [string, string])[]) {
  const { Paragraph, Table, TableCell, TableRow, WidthType, BorderStyle } = docx
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  }
  const cell = (text: string, width: number, look: object) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders,
      margins: { left: 0 },
      children: [new Paragraph({ spacing: { after: 30 }, children: runs(docx, text, look) })],
    })
  return new Table({
    width: { size: 9400, type: WidthType.DXA },
    columnWidths: [1900, 7500],
    borders,
    rows: rows.map(
      ([name, value]) =>
        new TableRow({ children: [cell(name, 1900, looks.bot), cell(value, 7500, { color: ink })] }),
    ),
  })
}

const paragraphsOf = (text: string): string[] =>
  printable(text)
    .trim()
    .split(/\n{2,}/)

/** Lines of one paragraph, as they were broken. */
const runs = ({ TextRun }: Docx, text: string, look: object): ParagraphChild[] =>
  printable(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }))

function linkIn(docx: Docx, link: string): ParagraphChild {
  const text = printable(link)
  const run = new docx.TextRun({ text, size: looks.bot.size, color: isLink(text) ? '1155CC' : grey })
  return isLink(text) ? new docx.ExternalHyperlink({ link: text, children: [run] }) : run
}
