import { cell, type Dimension, type Guideline, type Level } from '../library/guideline.ts'
import type { Note } from './note.ts'

/** An expectation as notes name it, `dimension.expectation`, with the levels that state it. */
type Named = { readonly id: string; readonly dimension: Dimension; readonly levels: readonly Level[] }

/** Undefined for what the guideline has no more: that a note may keep. */
function expectationNamed(name: string, guideline: Guideline): Named | undefined {
  const [of, id = ''] = name.split('.')
  const dimension = guideline.dimensions.find((one) => one.id === of)
  if (!dimension) return undefined
  const levels = guideline.levels.filter((level) => cell(dimension, level).some((one) => one.id === id))
  return levels.length > 0 ? { id, dimension, levels } : undefined
}

type Tags = Partial<Pick<Note, 'dimensions' | 'level' | 'expectation'>>

/** How a note's tags contradict each other: its expectation is of no dimension of it, or its level does not state it. */
export type Misfit = { readonly of: 'dimension' | 'level'; readonly expectation: Named }

export function misfitOf(
  { dimensions = [], level, expectation = '' }: Tags,
  guideline: Guideline,
): Misfit | undefined {
  const named = expectationNamed(expectation, guideline)
  if (!named) return undefined
  if (!dimensions.includes(named.dimension.id)) return { of: 'dimension', expectation: named }
  const isKnown = guideline.levels.some(({ id }) => id === level)
  const isStated = named.levels.some(({ id }) => id === level)
  return isKnown && !isStated ? { of: 'level', expectation: named } : undefined
}

/** An expectation tells its dimension; and its level, where it is not stated at the first of `levels`, which notes count for. */
export function completedTags<T extends Tags>(tags: T, guideline: Guideline, levels: readonly string[]): T {
  const named = expectationNamed(tags.expectation ?? '', guideline)
  if (!named) return tags
  const { dimensions = [] } = tags
  const stated = named.levels.map(({ id }) => id)
  const level = tags.level ?? [...levels, ...stated].find((id) => stated.includes(id))
  return {
    ...tags,
    ...(dimensions.length === 0 && { dimensions: [named.dimension.id] }),
    ...(level !== levels[0] && { level }),
  }
}
