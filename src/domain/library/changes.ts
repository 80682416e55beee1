import { comparePoints, type Point } from '../compare.ts'
import type { Dimension, Guideline, Level } from './guideline.ts'

/** What became of one expectation between two versions of a guideline. */
export type Change = Exclude<Point, { kind: 'same' }>

/** A cell that two versions do not say the same in, by the names of the newer one that has it. */
export type ChangedCell = {
  readonly dimension: Pick<Dimension, 'id' | 'short'>
  readonly level: Pick<Level, 'id' | 'short'>
  /** `new`: the newer version alone has the dimension or level; `gone`: the older one alone. */
  readonly kind: 'changed' | 'new' | 'gone'
  readonly changes: readonly Change[]
}

/** The cells that changed, in the newer version's order, then those that are gone. Names alone are no change. */
export function changedCells(older: Guideline, newer: Guideline): ChangedCell[] {
  return [
    ...newer.dimensions.flatMap((dimension) =>
      newer.levels.flatMap((level) => cellBetween(older, newer, dimension, level)),
    ),
    ...older.dimensions.flatMap((dimension) =>
      older.levels
        .filter((level) => !has(newer, dimension, level))
        .flatMap((level) => cellBetween(older, newer, dimension, level)),
    ),
  ]
}

function cellBetween(older: Guideline, newer: Guideline, dimension: Dimension, level: Level): ChangedCell[] {
  const changes = comparePoints(pointsAt(older, dimension, level), pointsAt(newer, dimension, level)).filter(
    (point) => point.kind !== 'same',
  )
  if (changes.length === 0) return []
  const kind = !has(older, dimension, level) ? 'new' : !has(newer, dimension, level) ? 'gone' : 'changed'
  return [{ dimension, level, kind, changes }]
}

const pointsAt = (guideline: Guideline, dimension: Dimension, level: Level) =>
  has(guideline, dimension, level)
    ? (guideline.dimensions.find(({ id }) => id === dimension.id)?.cells[level.id] ?? [])
    : []

const has = ({ dimensions, levels }: Guideline, dimension: Dimension, level: Level): boolean =>
  dimensions.some(({ id }) => id === dimension.id) && levels.some(({ id }) => id === level.id)
