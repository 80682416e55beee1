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
  if (first < 1 || !levels.slice(first).every(isManaging) || levels.length - first < 2) return undefined
  const isHeld = (from: number, to: number) =>
    rows.map(({ cells }) => cells.slice(from, to).some(({ text }) => !statesNothing(text)))
  const [below, above] = [isHeld(0, first), isHeld(first, levels.length)]
  const own = (some: readonly boolean[], others: readonly boolean[]) =>
    some.filter((held, at) => held && !others[at]).length
  if (own(below, above) < leastOwn || own(above, below) < leastOwn) return undefined
  const stem = levels.slice(0, first).findIndex(isAboveSenior)
  // Where nobody stands beside the managers, they are the end of one ladder.
  if (stem < 0) return undefined
  return {
    tracks: [ic, manager],
    of: levels.map((_, at) => (at >= first ? manager.id : at >= stem ? ic.id : undefined)),
  }
}

const senior = rankOfWords(['senior']) ?? 0

export const isAboveSenior = ({ text }: GridLevel): boolean => (rankOfWords(rankWordsIn(text)) ?? 0) > senior
