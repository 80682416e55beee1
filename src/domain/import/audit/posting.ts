import type { Posting } from '../../library/posting.ts'
import type { Block, LeftOut, ReadDocument, Remark } from '../blocks.ts'
import { brief, quoted } from '../grid/cell-words.ts'
import { plainKey, sentenceKeys } from '../sentence-keys.ts'

type Held = {
  readonly document: ReadDocument
  readonly posting: Posting
  readonly leftOut: readonly LeftOut[]
}
type Words = Extract<Block, { readonly text: string }>

/** Holds a posting against the document that it was made of: its headings, its lines, and what is of the page around it. */
export const auditOfPosting = (held: Held): Remark[] => [
  ...unseenHeadings(held),
  ...lost(held),
  ...ofThePage(held.posting),
]

const about = ['dimensions', 'statements'] as const

const ask = (text: string): Remark => ({ path: ['sections'], text: `LOOK: ${text}`, about })

/** Headings of the document over words of their own that are no section here, and lines that stand alone as headings do. */
function unseenHeadings({ document, posting, leftOut }: Held): Remark[] {
  const titles = posting.sections.flatMap(({ title }) => [title, ...title.split(' – ')])
  const known = new Set([posting.title, ...titles, ...leftOut.map(({ text }) => text)].map(plainKey))
  const { blocks } = document
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  const isFirst = (at: number) => at <= first
  const isOver = (at: number) => {
    const next = blocks[at + 1]
    return next !== undefined && next.kind !== 'heading' && next.kind !== 'rule'
  }
  const found = blocks.filter(
    (block, at): block is Words =>
      'text' in block &&
      !isFirst(at) &&
      isOver(at) &&
      !known.has(plainKey(block.text)) &&
      (block.kind === 'heading' || isAlone(block, blocks[at + 1])),
  )
  const [one] = found
  if (!one) return []
  return [
    ask(
      `${one.at}: ${quoted(found.map(({ text }) => brief(text)))} looks like a heading in the document, but doesn’t start a section here. If it is one, make it a heading like the others, and import again.`,
    ),
  ]
}

/** A question, or a few words without an end, over a list or a longer text. */
function isAlone(block: Words, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || block.label !== undefined) return false
  const text = block.text.trim()
  const isBrief = text.length <= 60 && text.split(/\s+/).length <= 7 && !/\n/.test(text)
  const isLed = next?.kind === 'item' || (next?.kind === 'paragraph' && next.text.length > text.length * 2)
  return isBrief && isLed && (text.endsWith('?') || (next?.kind === 'item' && !/[.!,;:]$/.test(text)))
}

/** Sentences of the document that stand in no section, and are not told as left out. */
function lost({ document, posting, leftOut }: Held): Remark[] {
  const said = [
    posting.title,
    ...posting.sections.flatMap(({ title, intro = '', items }) => [
      ...[title, ...title.split(' – '), intro],
      ...items.flatMap(({ label = '', text }) => [label, text, `${label}: ${text}`]),
    ]),
    ...leftOut.map(({ text }) => text),
  ]
  const everything = ` ${said.map(plainKey).join(' ')} `
  const found = document.blocks.flatMap((block) =>
    textsIn(block).flatMap((text) =>
      sentenceKeys(text).some((sentence) => !everything.includes(` ${sentence} `))
        ? [{ at: block.at, text }]
        : [],
    ),
  )
  const [one] = found
  if (!one) return []
  const more = found.length > 1 ? ` and ${found.length - 1} more` : ''
  return [
    ask(
      `some words of the document aren’t anywhere in this file (${one.at}: “${brief(one.text)}”${more}). Add them where they belong, or leave them out.`,
    ),
  ]
}

function textsIn(block: Block): string[] {
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
  return 'text' in block ? [block.text, ('label' in block && block.label) || ''].filter(Boolean) : []
}

/** Files of a page, and sections that pages have below their text. */
const pageTitles =
  /^(attachments?|comments?|related( (pages|articles|content|links|jobs))?|labels|child pages|page (information|properties|history)|likes|reactions|recent(ly)? .{1,30})\W*$/i
const fileName = /^\S[^\n]{0,80}\.(png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|pptx?|zip)\b.{0,40}$/i

function ofThePage({ sections }: Posting): Remark[] {
  const texts = sections.flatMap(({ title, intro = '', items }) => [
    ...(pageTitles.test(title.trim()) ? [title] : []),
    ...[intro, ...items.map(({ text }) => text)].filter((text) => fileName.test(text.trim())),
  ])
  if (texts.length === 0) return []
  return [
    ask(
      `${quoted(texts.map(brief))} looks like part of the web page, not of the posting. If it is, remove it from the document, and import again.`,
    ),
  ]
}
