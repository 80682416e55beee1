import { cell, type Dimension, type Expectation, type Guideline, type Level } from '../library/guideline.ts'
import { periodOf, type Wish } from '../schedule/wish.ts'

/** An expectation that a person chose to work on. */
export type Goal = {
  /** `dimension.expectation` */
  readonly id: string
  readonly dimension: Dimension
  readonly expectation: Expectation
}

/** Those of the ids that the level states, in their order; what it states no more is no goal. */
export function goalsOf(ids: readonly string[], guideline: Guideline, level: Level): Goal[] {
  return ids.flatMap((id) => {
    const [of, name] = id.split('.')
    const dimension = guideline.dimensions.find((one) => one.id === of)
    const expectation = dimension && cell(dimension, level).find((one) => one.id === name)
    return dimension && expectation ? [{ id, dimension, expectation }] : []
  })
}

/** The goal that a nudge is about: one after the other, from one of the wish's periods to the next. */
export function goalInTurn(goals: readonly Goal[], wish: Wish, day: string): Goal | undefined {
  const { length } = goals
  return length === 0 ? undefined : goals[((periodOf(wish, day) % length) + length) % length]
}
