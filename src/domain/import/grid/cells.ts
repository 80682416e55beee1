import type { Expectation } from '../../library/guideline.ts'
import type { Cell, Remark } from '../blocks.ts'
import { continuations } from '../continuation.ts'
import { pointId } from '../point-ids.ts'
import { Refused } from '../refused.ts'
import { type Piece, sentencesOf } from '../sentences.ts'
import { brief } from './cell-words.ts'

const longest = { cell: 20_000, piece: 3_000 } as const

type CellOf = {
  readonly cell: Cell
  readonly level: string
  readonly short: string
  readonly track?: string | undefined
}

/** The cells of one dimension as expectations, lowest level first; `path` leads to them in the file. */
export function expectationsOf(
  cells: readonly CellOf[],
  rarity: (stem: string) => number,
  path: Remark['path'],
): { readonly cells: Record<string, Expectation[]>; readonly remarks: Remark[] } {
  const remarks: Remark[] = []
  const made: { level: string; short: string; track: string | undefined; points: Expectation[] }[] = []
  const taken = new Set<string>()
  for (const { cell, level, short, track } of cells) {
    const pieces = piecesOf(cell)
    if (pieces.length === 0) continue
    const below = made.findLast((each) => each.track === undefined || each.track === track)
    const found = continuations(
      below?.points.map(({ text }) => text) ?? [],
      pieces.map(({ text }) => text),
      rarity,
    )
    const used = new Set(found.flatMap((one) => (one?.sure && below?.points[one.lower]?.id) || []))
    const points = pieces.map((piece, at): Expectation => {
      const one = found[at]
      const lower = one && below?.points[one.lower]
      const again = lower && one.sure ? lower.id : sameBelow(made, piece.text, used)
      const id = again ?? pointId(piece.text, rarity, taken, `point-${at + 1}`)
      taken.add(id)
      used.add(id)
      if (lower && !one.sure && id !== lower.id) {
        remarks.push({
          path: [...path, level, at],
          text: `LOOK: perhaps more of "${lower.id}" at ${below?.short} (likeness ${one.score.toFixed(2)}). If so, give it that id.`,
          ...(below && { pair: { more: lower.id, below: below.level } }),
        })
      }
      return { id, text: piece.text, ...gapOf(piece, at) }
    })
    made.push({ level, short, track, points })
  }
  return { cells: Object.fromEntries(made.map(({ level, points }) => [level, points])), remarks }
}

function piecesOf({ at, text }: Cell): Piece[] {
  const whole = text.trim()
  if (whole.length > longest.cell) {
    throw new Refused(
      at,
      `This cell has ${whole.length} characters; the most is ${longest.cell}. Is it really one cell?`,
    )
  }
  const pieces = sentencesOf(whole)
  const long = pieces.find((piece) => piece.text.length > longest.piece)
  if (!long) return pieces
  throw new Refused(
    at,
    `A statement has ${long.text.length} characters without a full stop (“${brief(long.text)}”); the most is ${longest.piece}. ` +
      'End its sentences with full stops, or its points with line breaks.',
  )
}

/** The id of the same words at any lower level. */
function sameBelow(
  made: readonly { readonly points: readonly Expectation[] }[],
  text: string,
  used: ReadonlySet<string>,
): string | undefined {
  return made.flatMap(({ points }) => points).findLast((point) => point.text === text && !used.has(point.id))
    ?.id
}

const gapOf = ({ gap }: Piece, at: number): { gap?: string } => (gap === (at === 0 ? '' : ' ') ? {} : { gap })
