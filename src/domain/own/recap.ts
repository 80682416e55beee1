import { monthNumber, monthStart, plusDays } from '../days.ts'
import type { KeptNote } from './note.ts'

/** From the first day to the last, both included. */
export type Span = { readonly since: string; readonly until: string }

/** The whole months before the one that a day is in, counted in ones or in the quarters of a year. */
export function monthsBefore(day: string, months: 1 | 3): Span {
  const running = monthNumber(day)
  const end = running - (running % months)
  return { since: monthStart(end - months), until: plusDays(monthStart(end), -1) }
}

/** What was written down of some days, by what it is about. */
export type Noted = {
  /** Each counted once, whatever number of dimensions it has. */
  readonly notes: number
  /** By the names that are given; those with most notes first. */
  readonly named: readonly (readonly [name: string, notes: readonly KeptNote[]])[]
  /** Those that no dimension was named for. */
  readonly others: readonly KeptNote[]
}

/** `namesOf`: the dimensions of a note, as a person calls them. */
export function notedIn(
  notes: readonly KeptNote[],
  { since, until }: Span,
  namesOf: (note: KeptNote) => readonly string[],
): Noted {
  const its = notes.filter(({ happenedOn }) => since <= happenedOn && happenedOn <= until)
  const by = new Map<string, KeptNote[]>()
  for (const note of its)
    for (const name of new Set(namesOf(note))) by.set(name, [...(by.get(name) ?? []), note])
  return {
    notes: its.length,
    named: [...by].sort(
      ([one, its], [other, theirs]) => theirs.length - its.length || one.localeCompare(other),
    ),
    others: its.filter((note) => namesOf(note).length === 0),
  }
}
