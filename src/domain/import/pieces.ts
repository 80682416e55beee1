import { fieldLength } from '../own/note.ts'
import type { Block, LeftOut, ReadDocument } from './blocks.ts'
import { dated, type Piece, rowsOf } from './piece-rows.ts'
import { beginsWithDay, type Heading, isDeedTitle, isPlansAlone, isToDo, titleIn } from './piece-titles.ts'

/** Each line of a document is in a piece or left out by name; `looks`: what the reader is to look at in it. */
export type Pieces = {
  readonly pieces: readonly Piece[]
  readonly leftOut: readonly LeftOut[]
  readonly looks: readonly string[]
}

/** More than anybody goes through. */
const mostPieces = 500

/** Why something is left out; what a reader of documents leaves out has words of its own. */
export const [stillToDo, asHeading, ofOneWord] = ['still to do', 'a heading', 'one word'] as const

type Told = Exclude<Block, { kind: 'heading' | 'rule' }>
type Document = Pick<ReadDocument, 'blocks' | 'looks'> & Partial<Pick<ReadDocument, 'leftOut' | 'matter'>>

/**
 * A document taken apart: each list item, paragraph and row of a table is a piece. What is still to do, one word alone and
 * a heading that no piece stands under is left out, as is a line that was taken for a heading: it may have been a deed.
 */
export function piecesIn({ blocks, looks = [], leftOut: unread = [], matter }: Document): Pieces {
  const pieces: Piece[] = []
  const leftOut: LeftOut[] = []
  const bare = new Map<Heading, LeftOut>()
  let headings: readonly Heading[] = []
  let isAfterLeftOut = false
  /** Deeper in lists than this, a line tells more of the one before. */
  let outer = 0
  const leave = (at: string, text: string, why: string) => void leftOut.push({ at, text, why })
  const use = (some: readonly Heading[]) => some.forEach((each) => void bare.delete(each))
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'rule') continue
    const title = titleIn(block, blocks[at + 1])
    if (title) {
      const above = headings.filter(({ depth }) => depth < title.depth)
      if (isDeedTitle(title)) pieces.push(dated({ text: title.text, under: textsOf(above) }))
      else if (!title.guessed) bare.set(title, { at: block.at, text: title.text, why: asHeading })
      else leave(block.at, title.text, asHeading)
      headings = [...above, title]
      isAfterLeftOut = false
      outer = block.kind === 'item' ? (block.nested ?? 0) + 1 : 0
      continue
    }
    if (block.kind === 'heading') continue
    const depth = block.kind === 'item' ? (block.nested ?? 0) : 0
    outer = Math.min(outer, depth)
    const isNested = depth > outer
    if (isToDo(block, headings) || (isNested && isAfterLeftOut)) {
      isAfterLeftOut = true
      use(headings.filter(isPlansAlone))
      for (const text of linesOf(block)) leave(block.at, text, stillToDo)
      continue
    }
    const last = pieces.at(-1)
    // What stands in a list within an item tells more of it.
    if (isNested && last && !isAfterLeftOut) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text}\n${linesOf(block).join('\n')}` }
      continue
    }
    isAfterLeftOut = false
    for (const piece of piecesOf(block, textsOf(headings))) {
      if (isDeed(piece.text)) {
        pieces.push(...inBounds(piece))
        use(headings)
      } else leave(block.at, wholeOf(piece), ofOneWord)
    }
  }
  const settings = (matter?.settings ?? []).map(({ at, label, text }) => ({ at, text: `${label}: ${text}` }))
  const beyond =
    pieces.length > mostPieces
      ? [
          `The first ${mostPieces} of ${pieces.length.toLocaleString('en')} pieces: send the rest as another file`,
        ]
      : []
  return {
    pieces: pieces.slice(0, mostPieces),
    leftOut: [
      ...leftOut.filter(({ text }) => text !== ''),
      ...bare.values(),
      ...settings.map((each) => ({ ...each, why: 'above the text' })),
      ...unread,
    ],
    looks: [...beyond, ...looks],
  }
}

const textsOf = (headings: readonly Heading[]): string[] => headings.map(({ text }) => text)

const linesOf = (block: Told): string[] =>
  block.kind === 'table'
    ? block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' · '))
    : [wordsOf(block)]

/** A word alone, or a mark, tells of nothing; where words aren't parted, some letters may be several. */
const isDeed = (text: string): boolean => text.trim().split(/\s+/).length > 1 || /\p{Lo}{4}/u.test(text)

const wholeOf = ({ text, result = '', when = '', on = '', link = '' }: Piece): string =>
  [text, result, when || on, link].filter((each) => each !== '').join(' · ')

function piecesOf(block: Told, under: readonly string[]): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return apart(wordsOf(block)).map((text) => dated({ text, under }))
    case 'item':
      return [dated({ text: wordsOf(block), under })]
    case 'table':
      return rowsOf(block.rows, under)
  }
}

/** Lines of one paragraph that each begin with their day are a piece each. */
function apart(text: string): string[] {
  const parts: string[] = []
  for (const line of text.split('\n')) {
    const last = parts.at(-1)
    if (last === undefined || beginsWithDay(line)) parts.push(line)
    else parts[parts.length - 1] = `${last}\n${line}`
  }
  return parts
}

const wordsOf = (block: { readonly label?: string; readonly text: string }): string =>
  (block.label ? `${block.label}: ${block.text}` : block.text).trim()

/** What a note can't hold at once is several. */
function inBounds(piece: Piece): Piece[] {
  const { result = '', link = '', ...rest } = piece
  if (result.length > fieldLength || link.length > fieldLength)
    return inBounds({ ...rest, text: [piece.text, result, link].filter(Boolean).join('\n') })
  if (piece.text.length <= fieldLength) return [piece]
  const head = piece.text.slice(0, fieldLength + 1)
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '))
  // Never between the halves of one character.
  const at = end > 0 ? end : fieldLength - (/[\ud800-\udbff]/.test(head.charAt(fieldLength - 1)) ? 1 : 0)
  const [first, more] = [piece.text.slice(0, at).trim(), piece.text.slice(at).trim()]
  return [{ ...piece, text: first }, ...(more === '' ? [] : inBounds({ ...piece, text: more }))]
}
