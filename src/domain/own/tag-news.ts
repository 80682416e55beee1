import type { Guideline } from '../library/guideline.ts'
import { isAsked } from './gone.ts'
import type { Note } from './note.ts'

/** What a note is tagged with that a newer version calls otherwise, or has no more. */
type TagChange = {
  readonly what: 'dimension' | 'level' | 'expectation'
  /** By what the older version calls it; an expectation by its id. */
  readonly was: string
  /** Undefined where it is gone. */
  readonly is: string | undefined
}

/** The same of several notes. */
export type TagNews = TagChange & { readonly notes: number }

type Named = { readonly id: string; readonly short: string }

export function changedTags(
  { dimensions, level, expectation }: Note,
  older: Guideline,
  newer: Guideline,
): TagChange[] {
  if (older === newer) return []
  const [, point] = expectation?.split('.') ?? []
  const isGone = expectation !== undefined && isAsked(expectation, older) && !isAsked(expectation, newer)
  return [
    ...dimensions.flatMap((id) => changed('dimension', id, older.dimensions, newer.dimensions)),
    ...(level === undefined ? [] : changed('level', level, older.levels, newer.levels)),
    ...(isGone && point !== undefined ? [{ what: 'expectation', was: point, is: undefined } as const] : []),
  ]
}

function changed(
  what: TagChange['what'],
  id: string,
  older: readonly Named[],
  newer: readonly Named[],
): TagChange[] {
  const was = older.find((each) => each.id === id)?.short
  const is = newer.find((each) => each.id === id)?.short
  return was === undefined || was === is ? [] : [{ what, was, is }]
}

export const counted = (changes: readonly TagChange[]): TagNews[] =>
  [...Map.groupBy(changes, ({ what, was, is }) => JSON.stringify([what, was, is])).values()].flatMap(
    (same) => (same[0] ? [{ ...same[0], notes: same.length }] : []),
  )
