import { z } from 'zod'

// Numbers for who runs a workspace. Of few people nothing is told, and nothing that a sum would give away: what is counted
// is counted in one place alone, and no sums are told.

/** What fewer people did is not told. */
const fewestPeople = 5

/** Of these many months the numbers are told, and kept. */
export const monthsTold = 3

/** What is counted: a question by one dimension, or by its kind; one that got no answer; people who use something. */
export type Counted =
  | `dimension ${string}`
  | `kind ${string}`
  | 'questions without an answer'
  | 'people who wrote notes'
  | 'people who got nudges, recaps or reminders'

/** How often it was, and of how many people. */
export type Cell = { readonly what: string; readonly times: number; readonly people: number }

export const countsSchema = z.record(z.string(), z.int().nonnegative())
export type Counts = z.infer<typeof countsSchema>

/** What may be told of a month: of five people at least, in fives. */
export const countsOf = (cells: readonly Cell[]): Counts =>
  Object.fromEntries(
    cells
      .filter(({ people }) => people >= fewestPeople)
      .map(({ what, times }) => [what, times - (times % fewestPeople)]),
  )

/** The month of a moment, in UTC: `2026-11`. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7)

/** So many months before a moment's. */
export const monthBefore = (at: Date, months: number): string =>
  monthOf(new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months)))

/** Months before this one are over for every process, also for one whose clock is late or that wrote nothing down for a while. */
export const openSince = (now: Date): string => monthOf(new Date(now.getTime() - graceMinutes * 60_000))

const graceMinutes = 60
