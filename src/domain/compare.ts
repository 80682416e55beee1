import { cell, type Dimension, type Expectation, type Guideline, type Level } from './library/guideline.ts'
import { pickLevels } from './library/library.ts'

/** What became of one expectation between two levels. */
export type Point =
  | { readonly kind: 'changed'; readonly id: string; readonly lower: string; readonly higher: string }
  | { readonly kind: 'new'; readonly id: string; readonly text: string }
  | { readonly kind: 'same'; readonly id: string; readonly text: string }
  | { readonly kind: 'lower'; readonly id: string; readonly text: string }

export type Counts = Readonly<Record<Point['kind'], number>>

/** Every expectation of both cells exactly once, in the higher level's order, then what only the lower one has. */
export const compareCells = (dimension: Dimension, lower: Level, higher: Level): Point[] =>
  comparePoints(cell(dimension, lower), cell(dimension, higher))

/** The same for any two lists of expectations. */
export function comparePoints(lower: readonly Expectation[], higher: readonly Expectation[]): Point[] {
  const before = new Map(lower.map(({ id, text }) => [id, text]))
  const after = new Set(higher.map(({ id }) => id))
  return [
    ...higher.map(({ id, text }): Point => {
      const old = before.get(id)
      if (old === undefined) return { kind: 'new', id, text }
      return old === text ? { kind: 'same', id, text } : { kind: 'changed', id, lower: old, higher: text }
    }),
    ...lower.filter(({ id }) => !after.has(id)).map(({ id, text }): Point => ({ kind: 'lower', id, text })),
  ]
}

export function countPoints(points: readonly Point[]): Counts {
  const counts = { changed: 0, new: 0, same: 0, lower: 0 }
  for (const point of points) counts[point.kind] += 1
  return counts
}

/**
 * The two levels to compare, lower first: those that are named; with one, it and the next above (at the top: below);
 * with none, the two that there are. None where none is named and there are more; one or none where there are no two.
 */
export function comparedLevels(guideline: Guideline, ids: readonly string[]): readonly Level[] {
  const { levels } = guideline
  const [first, ...others] = pickLevels(guideline, ids)
  if (!first) return levels.length > 2 ? [] : levels
  const highest = others.at(-1)
  if (highest) return [first, highest]
  const at = levels.indexOf(first)
  return at + 1 < levels.length ? levels.slice(at, at + 2) : levels.slice(Math.max(0, at - 1))
}
