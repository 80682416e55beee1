import type { Row } from './blocks.ts'

/** One deed that a person wrote down elsewhere, and what the document says of it. */
export type Piece = {
  readonly text: string
  readonly result?: string
  /** The day it happened, where it is written as one: `2026-11-22`. */
  readonly on?: string
  /** What a column of days says, where that is written otherwise. */
  readonly when?: string
  readonly link?: string
  /** The headings that it stands under, and what a column calls its dimension. */
  readonly under: readonly string[]
}

/** "2026-03-15: …" and "… (2026-03-15)" tell the day. */
export function dated(piece: Piece): Piece {
  const found = /\b(20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\b/.exec(piece.text)
  const [, on] = found ?? []
  if (!on) return piece
  const text = piece.text.startsWith(on)
    ? piece.text.slice(on.length).replace(/^\s*[:–—-]?\s*/, '')
    : piece.text.replace(new RegExp(`\\s*\\(${on}\\)`), '')
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
export function rowsOf(rows: readonly Row[], under: readonly string[]): Piece[] {
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
  const wholeRow = ({ cells }: Row) =>
    cells
      .map(({ text }) => text.trim())
      .filter(Boolean)
      .join(' · ')
  if (places.text < 0) return rows.map((row) => dated({ text: wholeRow(row), under }))
  const known = new Set(Object.values(places))
  return rest.map((row) => {
    const cell = (place: number) => row.cells[place]?.text.trim() || undefined
    const text = cell(places.text)
    if (text === undefined) return dated({ text: wholeRow(row), under })
    const [result, on, link, of] = [places.result, places.on, places.link, places.under].map(cell)
    const day = /^20\d\d-\d\d-\d\d/.exec(on ?? '')?.[0]
    const others = row.cells.flatMap((_, place) => {
      const said = known.has(place) ? undefined : cell(place)
      return said === undefined ? [] : [names[place] ? `${names[place]}: ${said}` : said]
    })
    const piece = dated({ text: [text, ...others].join('\n'), under: of ? [...under, of] : under })
    return {
      ...piece,
      ...(result && { result }),
      ...(day ? { on: day } : on && { when: on }),
      ...(link && { link }),
    }
  })
}
