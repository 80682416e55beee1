import type { Cell, Row } from '../blocks.ts'

export const isEmpty = ({ text }: Cell): boolean => text.trim() === ''
const nothing: Cell = { at: '', text: '' }
/** The cell in a column, from 0; an empty one where the row ends before it. */
export const cellAt = (row: Row, at: number): Cell => row.cells[at] ?? { ...nothing, at: row.at }

/** A title stands on the first line of its cell, and what it means below. */
export const firstLine = (text: string): string => text.trim().split('\n')[0]?.trim() ?? ''

/** One line of at most 60 characters. */
export const brief = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}

/** The first four, each in quotes. */
export const quoted = (titles: readonly string[]): string =>
  titles
    .slice(0, 4)
    .map((title) => `“${title}”`)
    .join(', ') + (titles.length > 4 ? ', …' : '')
