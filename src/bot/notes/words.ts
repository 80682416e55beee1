import { readableDay } from '../../domain/days.ts'
import { goneFrom, type Names } from '../../domain/own/gone.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import { heading } from '../replies/phrases.ts'

/** What a note says besides what happened, as name and value. */
export function noteFacts(note: KeptNote, guideline: Names): (readonly [string, string])[] {
  const names = dimensionNames(note, guideline)
  const { expectation } = goneFrom(note, guideline)
  const level = guideline.levels.find(({ id }) => id === note.level)
  return [
    ['Result', note.result],
    ['Dimension', names.join(', ') || 'none yet'],
    ['Expectation', expectation ? gone(expectation) : note.expectation && lastPart(note.expectation)],
    ['Level', note.level && (level?.short ?? gone(note.level))],
    ['Reached', note.scope && reach[note.scope]],
    ['Can confirm', note.confirm],
    ['Link', note.link],
    ['Principles', note.principles.join(', ')],
    ['Happened', readableDay(note.happenedOn)],
  ].flatMap(([name = '', value]) => (value ? [[name, value] as const] : []))
}

export const reach = {
  team: 'My team',
  teams: 'Several teams',
  organisation: 'The organisation',
} as const

/** The names of a note's dimensions; one that the guideline has no more keeps its id. What was guessed is called so. */
export const dimensionNames = ({ dimensions: ids, guessed }: KeptNote, { dimensions }: Names): string[] =>
  ids.map((id) => {
    const name = dimensions.find((one) => one.id === id)?.short ?? gone(id)
    return guessed ? `${name} (my guess)` : name
  })

const lastPart = (id: string): string => heading(id.split('.').at(-1) ?? '')

/** Named by its id, for nothing else is left of it. */
export const gone = (id: string): string => `${lastPart(id)} (no longer in the guideline)`
