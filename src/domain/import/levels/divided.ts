import type { Grid, GridLevel } from '../grid/model.ts'
import { statesNothing } from '../grid/nothing.ts'
import { rankOfWords, rankWordsIn } from './ranks.ts'
import { ic, isManaging, manager, type Tracks } from './tracks.ts'

/** The least of dimensions that each side has for itself. */
const leastOwn = 2

/**
 * Two tracks where the document names none: the last levels are managers by their titles, and each side has dimensions that the
 * other one has not. Up to the seniors both ways are open.
 */
export function byDimensions({ levels, rows }: Grid): Tracks | undefined {
  const first = levels.findIndex(isManaging)
  if (first < 1 || !levels.slice(first).every(isManaging)) return undefined
  const isHeld = (from: number, to: number) =>
    rows.map(({ cells }) => cells.slice(from, to).some(({ text }) => !statesNothing(text)))
  const [below, above] = [isHeld(0, first), isHeld(first, levels.length)]
  const own = (some: readonly boolean[], others: readonly boolean[]) =>
    some.filter((held, at) => held && !others[at]).length
  if (own(below, above) < leastOwn || own(above, below) < leastOwn) return undefined
  return twoWays(levels)
}

/** An expert and a manager track by the titles alone: up to the seniors both ways are open. */
export function twoWays(levels: readonly GridLevel[]): Tracks | undefined {
  const stem = levels.findIndex((level) => isAboveSenior(level) && !isManaging(level))
  // Where nobody stands beside the managers, they are the end of one ladder.
  if (stem < 0 || levels.filter(isManaging).length < 2) return undefined
  return {
    tracks: [ic, manager],
    of: levels.map((level, at) => (isManaging(level) ? manager.id : at >= stem ? ic.id : undefined)),
  }
}

const senior = rankOfWords(['senior']) ?? 0

const isAboveSenior = ({ text }: GridLevel): boolean => (rankOfWords(rankWordsIn(text)) ?? 0) > senior
