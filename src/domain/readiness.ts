import { quarterOf } from './days.ts'
import type { Dimension, Guideline } from './guideline.ts'
import type { KeptNote } from './note.ts'
import { type KeptRating, newerFirst } from './rating.ts'

/** What notes and ratings show of one dimension against the target level: counts and dates, no verdict. */
export type Standing = {
  readonly dimension: Dimension
  /** The newest rating, if there is one. */
  readonly rating: KeptRating | undefined
  readonly notes: number
  /** The day of the newest note: `2026-11-22`. */
  readonly newest: string | undefined
  /** Notes in each of the last four quarters, oldest first, the running one last. */
  readonly quarters: readonly number[]
  /** Who could confirm, each once, in the person's words. */
  readonly confirmers: readonly string[]
}

type Kept = { readonly notes: readonly KeptNote[]; readonly ratings: readonly KeptRating[] }
type Aim = { readonly guideline: Guideline; readonly target: string; readonly today: string }

/** Each dimension once, the thinnest first, of those the stalest; a note without a level counts for the target. */
export function readiness({ notes, ratings }: Kept, { guideline, target, today }: Aim): Standing[] {
  const counting = notes.filter(
    (note) => note.guideline === guideline.id && (note.level ?? target) === target,
  )
  const running = quarterOf(today)
  return guideline.dimensions
    .map((dimension): Standing => {
      const its = counting.filter(({ dimensions }) => dimensions.includes(dimension.id))
      const days = its.map(({ happenedOn }) => happenedOn).sort()
      return {
        dimension,
        rating: newestRating(ratings, guideline, dimension),
        notes: its.length,
        newest: days.at(-1),
        quarters: [3, 2, 1, 0].map((back) => days.filter((day) => quarterOf(day) === running - back).length),
        confirmers: [...new Set(its.flatMap(({ confirm }) => confirm?.trim() || []))],
      }
    })
    .sort((a, b) => a.notes - b.notes || (a.newest ?? '').localeCompare(b.newest ?? ''))
}

export const quartersCovered = ({ quarters }: Standing): number =>
  quarters.filter((count) => count > 0).length

function newestRating(ratings: readonly KeptRating[], guideline: Guideline, { id }: Dimension) {
  const its = ratings.filter((rating) => rating.guideline === guideline.id && rating.dimension === id)
  return its.sort(newerFirst)[0]
}
