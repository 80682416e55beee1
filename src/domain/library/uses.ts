import { stemsOf } from '../tokens.ts'
import { cell, type Dimension, type Expectation, type Guideline, type Level } from './guideline.ts'

/** An expectation that uses some words, with their stems. */
export type Use = {
  readonly level: Level
  readonly dimension: Dimension
  readonly expectation: Expectation
}

/** The expectations whose text has all these words, in any form; those that have them side by side come first. */
export function usesOf(guideline: Guideline, words: string): readonly Use[] {
  const wanted = stemsOf(words)
  if (wanted.length === 0) return []
  const uses = guideline.dimensions.flatMap((dimension) =>
    guideline.levels.flatMap((level) =>
      cell(dimension, level).flatMap((expectation) => {
        const stems = stemsOf(expectation.text)
        const has = wanted.every((one) => stems.includes(one))
        return has ? [{ level, dimension, expectation, whole: isRun(wanted, stems) }] : []
      }),
    ),
  )
  const whole = uses.filter((use) => use.whole)
  return whole.length > 0 ? whole : uses
}

const isRun = (wanted: readonly string[], stems: readonly string[]): boolean =>
  stems.some((_, at) => wanted.every((one, index) => stems[at + index] === one))
