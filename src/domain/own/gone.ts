import type { Guideline } from '../library/guideline.ts'
import type { Note } from './note.ts'

/** What a guideline must have to name what a note is about. */
export type Names = Pick<Guideline, 'dimensions' | 'levels'>

type Tags = Pick<Note, 'dimensions' | 'level' | 'expectation'>

/** What a note is tagged with and its guideline has no more, by id. */
export type Gone = {
  readonly dimensions: readonly string[]
  readonly level: string | undefined
  /** `dimension.expectation` */
  readonly expectation: string | undefined
}

export function goneFrom({ dimensions, level, expectation }: Partial<Tags>, names: Names): Gone {
  const isLevel = names.levels.some(({ id }) => id === level)
  return {
    dimensions: (dimensions ?? []).filter((id) => !names.dimensions.some((one) => one.id === id)),
    level: isLevel ? undefined : level,
    expectation: expectation !== undefined && isAsked(expectation, names) ? undefined : expectation,
  }
}

/** At any level: what one level asks no more, another may still ask. */
export function isAsked(expectation: string, { dimensions }: Names): boolean {
  const [dimension, id] = expectation.split('.')
  const cells = dimensions.find((one) => one.id === dimension)?.cells ?? {}
  return Object.values(cells).some((cell) => cell.some((one) => one.id === id))
}
