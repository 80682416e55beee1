import { hasResult } from '../case/evidence.ts'
import type { Dimension, Expectation, Guideline } from '../library/guideline.ts'
import type { Goal } from '../own/goals.ts'
import type { KeptNote, Note } from '../own/note.ts'
import { type KeptRating, newerFirst } from '../own/rating.ts'
import type { Standing } from '../own/readiness.ts'

/** What is new since a moment: what was written down, or got its result, and what was rated otherwise than before. */
export type AgendaNews = {
  /** Those with a result first, of those alike the one that happened last. */
  readonly notes: readonly KeptNote[]
  readonly ratings: readonly RatingChange[]
}

export type RatingChange = {
  readonly dimension: Dimension
  readonly before: KeptRating | undefined
  readonly now: KeptRating
}

type Kept = {
  readonly notes: readonly KeptNote[]
  readonly ratings: readonly KeptRating[]
  /** What notes that were changed since said at that moment, by their ids. */
  readonly then: ReadonlyMap<string, Note>
}

/** Older notes that are others now, with a result: what they said then tells whether it is new. */
export const changedSince = (notes: readonly KeptNote[], since: Date): readonly KeptNote[] =>
  notes.filter((note) => note.createdAt <= since && note.at > since && hasResult(note))

export const newsSince = ({ notes, ratings, then }: Kept, guideline: Guideline, since: Date): AgendaNews => ({
  notes: notes
    .filter((note) => note.createdAt > since || isToldLater(note, then.get(note.id)))
    .toSorted(
      (one, other) =>
        Number(hasResult(other)) - Number(hasResult(one)) || other.happenedOn.localeCompare(one.happenedOn),
    ),
  ratings: guideline.dimensions.flatMap((dimension): RatingChange[] => {
    const its = ratings
      .filter((each) => each.guideline === guideline.id && each.dimension === dimension.id)
      .toSorted(newerFirst)
    const [now] = its
    const before = its.find(({ at }) => at <= since)
    const isNew = now !== undefined && now.at > since && !isSameMark(now, before)
    return isNew ? [{ dimension, before, now }] : []
  }),
})

const isToldLater = (note: KeptNote, then: Note | undefined): boolean =>
  then !== undefined && hasResult(note) && !hasResult(then)

const isSameMark = ({ mark }: KeptRating, before: KeptRating | undefined): boolean =>
  JSON.stringify(mark) === JSON.stringify(before?.mark)

/** A goal, how many notes name it, and how many of them are new. */
export type GoalProgress = {
  readonly goal: Goal
  readonly fresh: number
  readonly notes: number
  readonly newest: string | undefined
}

export const goalsSince = (goals: readonly Goal[], notes: readonly KeptNote[], since: Date): GoalProgress[] =>
  goals.map((goal) => {
    const its = notes.filter(({ expectation }) => expectation === goal.id)
    return {
      goal,
      fresh: its.filter(({ createdAt }) => createdAt > since).length,
      notes: its.length,
      newest: its
        .map(({ happenedOn }) => happenedOn)
        .sort()
        .at(-1),
    }
  })

export type AgendaGap = { readonly dimension: Dimension; readonly expectation: Expectation }

/** More than this is no agenda any more. */
const mostGaps = 3

/** Expectations that no note names, one of each dimension, the thinnest dimension first; what is a goal already is none. */
export function gapsFor(standings: readonly Standing[], goals: readonly Goal[]): AgendaGap[] {
  const chosen = new Set(goals.map((goal) => goal.id))
  return standings
    .flatMap(({ dimension, expectations }) => {
      const bare = expectations.find(
        ({ expectation, notes }) => notes === 0 && !chosen.has(`${dimension.id}.${expectation.id}`),
      )
      return bare ? [{ dimension, expectation: bare.expectation }] : []
    })
    .slice(0, mostGaps)
}
