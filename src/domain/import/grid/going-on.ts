import type { Row } from '../blocks.ts'
import { cellAt, isEmpty } from './cell-words.ts'
import type { Places } from './places.ts'

/** Rows below a named one that have no name: each goes on with the dimension above, where that has a row for each statement. */
export function goingOn(rows: readonly Row[], { dimension }: Places): Row[] {
  const nameless = rows.filter((row) => isEmpty(cellAt(row, dimension)))
  const [first] = rows
  const brief = rows.every(({ cells }) => cells.every(({ text }) => text.length <= longestStatement))
  return first && !nameless.includes(first) && nameless.length > 1 && brief ? nameless : []
}

/** Characters of a cell that holds a statement or two. */
const longestStatement = 300

export const lookAtFurther = (rows: readonly Row[]): string =>
  `LOOK: rows without a name were taken as part of the row above: ${rows
    .slice(0, 4)
    .map(({ at }) => at)
    .join(
      ', ',
    )}${rows.length > 4 ? ', …' : ''}. If one is a dimension of its own, add its name, and import again.`

/** A text as a point of a list. */
export const asPoint = (text: string): string => (/^[•*–-]\s/.test(text) ? text : `• ${text}`)
