import { plainOfRichText } from '../elements/typed-rich-text.ts'
import type { Cell } from './table.tsx'

export type Order = { readonly column: number; readonly down: boolean }

/** Rows by one column: numbers by size, words as people sort them. */
export function sorted(rows: readonly (readonly Cell[])[], order: Order | undefined): (readonly Cell[])[] {
  if (order === undefined) return [...rows]
  const { column, down } = order
  return rows.toSorted((one, other) => compare(one[column], other[column]) * (down ? -1 : 1))
}

function compare(one: Cell | undefined, other: Cell | undefined): number {
  if (one?.type === 'raw_number' && other?.type === 'raw_number') return one.value - other.value
  return wordsOf(one).localeCompare(wordsOf(other), 'en', { numeric: true })
}

function wordsOf(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  return cell.type === 'rich_text' ? plainOfRichText(cell) : cell.text
}

/** A click on a heading sorts up, then down, then not at all. */
export function nextOrder(order: Order | undefined, column: number): Order | undefined {
  if (order?.column !== column) return { column, down: false }
  return order.down ? undefined : { column, down: true }
}
