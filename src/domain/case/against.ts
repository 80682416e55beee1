import { plusDays } from '../days.ts'
import type { Dimension, Expectation, Level } from '../library/guideline.ts'
import { type Evidence, isOfOneQuarter, oldAfter } from './evidence.ts'

/** One thing that a panel may hold against the evidence of a dimension. */
export type Against = {
  readonly dimension: Dimension
} /** All that speaks for these shows another level than the target. */ & (
  | { readonly kind: 'other-level'; readonly level: Level; readonly expectations: readonly Expectation[] }
  | { readonly kind: 'old'; readonly newest: string }
  | { readonly kind: 'unconfirmed'; readonly notes: number }
  /** `day`: one of its days. */
  | { readonly kind: 'one-quarter'; readonly day: string; readonly notes: number }
)

export type Shown = {
  readonly dimension: Dimension
  readonly expectations: readonly {
    readonly expectation: Expectation
    readonly evidence: readonly Evidence[]
  }[]
  /** Of the dimension, and of none of these expectations. */
  readonly more: readonly Evidence[]
}

export function againstIn({ dimension, expectations, more }: Shown, today: string): Against[] {
  const all = [...new Set([...expectations.flatMap(({ evidence }) => evidence), ...more])]
  const [first] = all
  if (!first) return []
  const lower = expectations.filter(
    ({ evidence }) => evidence.length > 0 && evidence.every(({ other }) => other !== undefined),
  )
  const level = (lower.flatMap(({ evidence }) => evidence)[0] ?? all.find(({ other }) => other))?.other
  const isLower = lower.length > 0 || all.every(({ other }) => other !== undefined)
  const newest = all.reduce((day, { note }) => (note.happenedOn > day ? note.happenedOn : day), '')
  const found: (Against | undefined)[] = [
    isLower && level
      ? {
          kind: 'other-level',
          dimension,
          level,
          expectations: lower.map(({ expectation }) => expectation),
        }
      : undefined,
    newest < plusDays(today, -oldAfter) ? { kind: 'old', dimension, newest } : undefined,
    all.every(({ confirmedBy }) => confirmedBy.length === 0)
      ? { kind: 'unconfirmed', dimension, notes: all.length }
      : undefined,
    isOfOneQuarter(all)
      ? { kind: 'one-quarter', dimension, day: first.note.happenedOn, notes: all.length }
      : undefined,
  ]
  return found.filter((each) => each !== undefined)
}
