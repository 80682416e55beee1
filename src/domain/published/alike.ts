import type { Guideline } from '../library/guideline.ts'
import { nameKey } from '../library/naming-problems.ts'
import type { Pair } from './draft.ts'

type Named = { readonly title: string }

/** A guideline with another id that has nearly the same levels and dimensions: this may be its next version. */
export const alikeIn = (guidelines: readonly Guideline[], given: Guideline): Guideline | undefined =>
  guidelines.some(({ id }) => id === given.id)
    ? undefined
    : guidelines.find(
        (other) => isAlike(other.levels, given.levels) && isAlike(other.dimensions, given.dimensions),
      )

/** Three of four at least, so that a level that came or went makes no difference. */
function isAlike(one: readonly Named[], other: readonly Named[]): boolean {
  const names = new Set(one.map(({ title }) => nameKey(title)))
  const same = other.filter(({ title }) => names.has(nameKey(title)))
  return same.length * 4 >= Math.max(one.length, other.length) * 3
}

/**
 * The same pairs by the ids that levels, dimensions and statements have now; positions stay. Without those that are one
 * already, as where an earlier version told so.
 */
export const movedPairs = (pairs: readonly Pair[], before: Guideline, now: Guideline): Pair[] =>
  pairs.flatMap(({ dimension, level, at, more, below }) => {
    const where = before.dimensions.findIndex(({ id }) => id === dimension)
    const levelNow = (id: string) => now.levels[before.levels.findIndex((each) => each.id === id)]?.id
    const place = before.dimensions[where]?.cells[below]?.findIndex(({ id }) => id === more) ?? -1
    const [to, above, under] = [now.dimensions[where], levelNow(level), levelNow(below)]
    const found = under === undefined ? undefined : to?.cells[under]?.[place]?.id
    if (!to || above === undefined || under === undefined || found === undefined) return []
    if (to.cells[above]?.[at]?.id === found) return []
    return [{ dimension: to.id, level: above, at, more: found, below: under }]
  })
