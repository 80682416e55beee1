import type { Block, LeftOut, ReadDocument, Row } from './blocks.ts'
import { isToDo, titleIn } from './piece-titles.ts'

/** One deed that a person wrote down elsewhere, and what the document says of it. */
export type Piece = {
  readonly text: string
  readonly result?: string
  /** The day it happened, where it is written as one: `2026-11-22`. */
  readonly on?: string
  readonly link?: string
  /** The headings that it stands under, and what a column calls its dimension. */
  readonly under: readonly string[]
}

/** `leftOut`: what is still to do; `looks`: what the reader is to look at in the document. */
export type Pieces = {
  readonly pieces: readonly Piece[]
  readonly leftOut: readonly LeftOut[]
  readonly looks: readonly string[]
}

/** More than anybody goes through. */
const mostPieces = 500

/** A document taken apart: each list item, paragraph and row of a table is one; headings and what is empty are none. */
export function piecesIn({ blocks, looks = [] }: Pick<ReadDocument, 'blocks' | 'looks'>): Pieces {
  const pieces: Piece[] = []
  const leftOut: LeftOut[] = []
  let headings: { readonly depth: number; readonly text: string }[] = []
  let isAfterLeftOut = false
  for (const [at, block] of blocks.entries()) {
    const title = titleIn(block, blocks[at + 1])
    if (title) {
      headings = [...headings.filter(({ depth }) => depth < title.depth), title]
      isAfterLeftOut = false
      continue
    }
    if (block.kind === 'heading' || block.kind === 'rule') continue
    const isNested = block.kind === 'item' && (block.nested ?? 0) > 0
    if (isToDo(block, headings) || (isNested && isAfterLeftOut)) {
      isAfterLeftOut = true
      leftOut.push(...textsOf(block).map((text) => ({ at: block.at, text, why: 'still to do' })))
      continue
    }
    isAfterLeftOut = false
    const under = headings.map(({ text }) => text)
    const last = pieces.at(-1)
    // What stands in a list within an item tells more of it.
    if (isNested && last) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text}\n${wordsOf(block)}` }
      continue
    }
    pieces.push(...piecesOf(block, under))
  }
  const deeds = pieces.filter(({ text }) => isDeed(text))
  const beyond =
    deeds.length > mostPieces
      ? [
          `The first ${mostPieces} of ${deeds.length.toLocaleString('en')} pieces: send the rest as another file`,
        ]
      : []
  return { pieces: deeds.slice(0, mostPieces), leftOut, looks: [...beyond, ...looks] }
}

const textsOf = (block: Exclude<Block, { kind: 'heading' | 'rule' }>): string[] =>
  block.kind === 'table'
    ? block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' · '))
    : [wordsOf(block)]

/** A word alone, or a mark, tells of nothing. */
const isDeed = (text: string): boolean => text.trim().split(/\s+/).length > 1

function piecesOf(block: Exclude<Block, { kind: 'heading' | 'rule' }>, under: readonly string[]): Piece[] {
  switch (block.kind) {
    case 'paragraph':
    case 'item':
      return [dated({ text: wordsOf(block), under })]
    case 'table':
      return rowsOf(block.rows, under)
  }
}

const wordsOf = ({ label, text }: { readonly label?: string; readonly text: string }): string =>
  (label ? `${label}: ${text}` : text).trim()

/** "2026-03-15: …" and "… (2026-03-15)" tell the day. */
function dated(piece: Piece): Piece {
  const found = /\b(20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\b/.exec(piece.text)
  const [, on] = found ?? []
  if (!on) return piece
  const text = piece.text.replace(/^20\d\d-\d\d-\d\d\s*[:–—-]?\s*/, '').replace(/\s*\(20\d\d-\d\d-\d\d\)/, '')
  return { ...piece, on, text }
}

const columns = {
  text: /^(?:what|note|deed|achievement|accomplishment|title|summary|description|task|what happened|what i did)s?$/i,
  result: /^(?:results?|impact|outcomes?|what came of it)$/i,
  on: /^(?:date|day|when|happened|happenedon|happened on)$/i,
  link: /^(?:links?|url|evidence|proof)$/i,
  under: /^(?:dimensions?|category|area|competency|pillar|theme)$/i,
} as const

/** A row each; by what the first row calls its columns, or else all of a row's words. */
function rowsOf(rows: readonly Row[], under: readonly string[]): Piece[] {
  const [head, ...rest] = rows
  const names = head?.cells.map(({ text }) => text.trim()) ?? []
  const at = (of: keyof typeof columns) => names.findIndex((name) => columns[of].test(name))
  const places = {
    text: at('text'),
    result: at('result'),
    on: at('on'),
    link: at('link'),
    under: at('under'),
  }
  if (places.text < 0)
    return rows.map(({ cells }) =>
      dated({
        text: cells
          .map(({ text }) => text.trim())
          .filter(Boolean)
          .join(' · '),
        under,
      }),
    )
  return rest.map(({ cells }) => {
    const cell = (place: number) => cells[place]?.text.trim() || undefined
    const [result, on, link, of] = [
      cell(places.result),
      cell(places.on),
      cell(places.link),
      cell(places.under),
    ]
    const day = /^20\d\d-\d\d-\d\d/.exec(on ?? '')?.[0]
    const piece = dated({ text: cell(places.text) ?? '', under: of ? [...under, of] : under })
    return { ...piece, ...(result && { result }), ...(day && { on: day }), ...(link && { link }) }
  })
}
