import { nameKey } from '../../library/naming-problems.ts'
import type { Cell } from '../blocks.ts'
import { quoted } from './cell-words.ts'
import type { Piece } from './model.ts'

/**
 * Tables of one form under headings of their own, each with a row for each level, and the same columns in each: a table for each
 * dimension, which its heading names. What the first column says stands first in a cell, and the others after it with their titles.
 */
export function aDimensionEach(pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces
  const headings = new Set(pieces.map(({ heading = '' }) => nameKey(heading)))
  if (!first || pieces.length < 2 || headings.size < pieces.length || headings.has('')) return pieces
  const columns = titlesOf(first)
  const isOneForm = pieces.every(
    (piece) => piece.isTable && piece.grid.isTurned && titlesOf(piece) === columns,
  )
  if (!isOneForm || !pieces.every((piece) => areOfOne(first, piece))) return pieces
  const look = `LOOK: the headings over the tables were taken as dimensions, and the columns ${quoted(first.grid.rows.map(({ title }) => title.text))} were put together. If the columns are dimensions, say which table it is, like --table 1.`
  return pieces.map(({ grid, heading = '', ...piece }) => {
    const [row] = grid.rows
    if (!row) return { ...piece, heading, grid }
    const cells = grid.levels.map((_, at): Cell => {
      const said = grid.rows.map(({ title, cells: own }, column) =>
        labelled(own[at]?.text ?? '', column === 0 ? '' : title.text),
      )
      return { at: row.cells[at]?.at ?? row.title.at, text: said.filter(Boolean).join('\n') }
    })
    const made = { title: { at: piece.at, text: heading }, summary: row.summary, cells }
    const isPlain = grid.rows.length === 1
    return {
      ...piece,
      heading,
      grid: { ...grid, rows: [made], looksAtRows: [...(grid.looksAtRows ?? []), ...(isPlain ? [] : [look])] },
    }
  })
}

/** Do they speak of the same levels? */
function areOfOne({ grid: one }: Piece, { grid: other }: Piece): boolean {
  const keys = new Set(one.levels.map(({ text }) => nameKey(text)))
  return other.levels.filter(({ text }) => keys.has(nameKey(text))).length * 2 > other.levels.length
}

const titlesOf = ({ grid }: Piece): string => grid.rows.map(({ title }) => nameKey(title.text)).join('\n')

const labelled = (text: string, label: string): string =>
  label === '' || text === '' ? text : `${label}: ${text}`
