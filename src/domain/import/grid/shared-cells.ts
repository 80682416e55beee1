import type { Cell, Row } from '../blocks.ts'
import { brief, cellAt, isEmpty } from './cell-words.ts'
import { isWide } from './rows.ts'

/** Rows where what is merged over several levels stands at each of them, and the cells that were. */
export type Shared = { readonly rows: readonly Row[]; readonly cells: readonly Cell[] }

/** A cell over the columns of some levels, and over nothing else, says the same of each. */
export function withSharedCells(body: readonly Row[], levels: readonly number[]): Shared {
  const found: Cell[] = []
  const rows = body.map((row) => {
    if (isWide(row)) return row
    const shared = row.cells.flatMap((cell, at) => {
      const width = cell.columns ?? 1
      const places = Array.from({ length: width }, (_, more) => at + more)
      return width > 1 &&
        (cell.rows ?? 1) === 1 &&
        places.every((place) => levels.includes(place)) &&
        // Words below it are another cell’s, and were there before it was merged.
        places.slice(1).every((place) => isEmpty(cellAt(row, place)))
        ? [{ cell, places }]
        : []
    })
    if (shared.length === 0) return row
    found.push(...shared.map(({ cell }) => cell))
    return {
      ...row,
      cells: row.cells.map((cell, at) => {
        const over = shared.find(({ places }) => places.includes(at))?.cell
        return over ? { at: over.at, text: over.text } : cell
      }),
    }
  })
  return { rows, cells: found }
}

export const lookAtShared = (cells: readonly Cell[]): string =>
  `LOOK: cells merged over several levels were taken to apply to each of them: ${cells
    .slice(0, 4)
    .map(({ at, text }) => `${at} (“${brief(text)}”)`)
    .join(
      ', ',
    )}${cells.length > 4 ? ', …' : ''}. If one applies to a single level, split the cell, and import again.`
