import { cell, type Dimension, type Level } from './guideline.ts'

/** What became of one expectation between two levels. */
export type Point =
  | { readonly kind: 'changed'; readonly id: string; readonly lower: string; readonly higher: string }
  | { readonly kind: 'new'; readonly id: string; readonly text: string }
  | { readonly kind: 'same'; readonly id: string; readonly text: string }
  | { readonly kind: 'lower'; readonly id: string; readonly text: string }

export type Counts = Readonly<Record<Point['kind'], number>>

/** Every expectation of both cells exactly once, in the higher level's order, then what only the lower one has. */
export function compareCells(dimension: Dimension, lower: Level, higher: Level): Point[] {
  const before = new Map(cell(dimension, lower).map(({ id, text }) => [id, text]))
  const after = new Set(cell(dimension, higher).map(({ id }) => id))
  return [
    ...cell(dimension, higher).map(({ id, text }): Point => {
      const old = before.get(id)
      if (old === undefined) return { kind: 'new', id, text }
      return old === text ? { kind: 'same', id, text } : { kind: 'changed', id, lower: old, higher: text }
    }),
    ...cell(dimension, lower)
      .filter(({ id }) => !after.has(id))
      .map(({ id, text }): Point => ({ kind: 'lower', id, text })),
  ]
}

export function countPoints(points: readonly Point[]): Counts {
  const counts = { changed: 0, new: 0, same: 0, lower: 0 }
  for (const point of points) counts[point.kind] += 1
  return counts
}
