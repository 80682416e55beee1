import { plusDays } from '../days.ts'
import { cell, type Guideline, type Level } from '../library/guideline.ts'
import { type Evidence, oldAfter, speaksFor, speaksForNone, strongerFirst } from './evidence.ts'

/** So many of the best notes stand under one expectation, and so many that name none under their dimension. */
export const [mostOfOne, mostLoose] = [3, 2]

/**
 * The notes that stand in a case where nobody chose: the best of each expectation, and of each dimension those that name
 * none of its expectations. Notes of another level only where nothing else is there.
 */
export function bestOf(
  all: readonly Evidence[],
  {
    guideline,
    target,
    today,
  }: { readonly guideline: Guideline; readonly target: Level; readonly today: string },
): Evidence[] {
  const ranked = all.toSorted(strongerFirst(plusDays(today, -oldAfter)))
  const best = (some: readonly Evidence[], most: number) => {
    const [atTarget, below] = [some.filter(({ other }) => !other), some.filter(({ other }) => other)]
    return (atTarget.length > 0 ? atTarget : below).slice(0, most)
  }
  const chosen = new Set(
    guideline.dimensions.flatMap((dimension) => {
      const asked = cell(dimension, target)
      return [
        ...asked.flatMap(({ id }) =>
          best(
            ranked.filter((each) => speaksFor(each, dimension, id)),
            mostOfOne,
          ),
        ),
        ...(asked.length === 0
          ? []
          : best(
              ranked.filter((each) => speaksForNone(each, dimension, target)),
              mostLoose,
            )),
      ]
    }),
  )
  return ranked.filter((each) => chosen.has(each))
}
