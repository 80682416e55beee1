import { pickDimensions } from '../../domain/library/library.ts'
import { goalsOf } from '../../domain/own/goals.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import type { Button } from '../answer.ts'
import type { Me, Own } from '../person/me.ts'
import { heading } from '../replies/phrases.ts'

/** So far below the best passage another one is no suggestion. */
const partly = 0.5

/**
 * The expectations of the target level that a note's words come nearest to, as `dimension.expectation`, the nearest
 * first: of its dimensions, where it has any.
 */
export function suggestedFor(
  own: Pick<Own, 'search'>,
  { guideline, target }: Pick<Me, 'guideline' | 'target'>,
  { what, result, dimensions }: Pick<KeptNote, 'what' | 'result' | 'dimensions'>,
): string[] {
  const hits = own.search([what, result].filter(Boolean).join('\n'), guideline)
  const known = pickDimensions(guideline, dimensions).map(({ id }) => id)
  const found = hits.flatMap(({ passage: { id, place }, score, near }) =>
    place.kind === 'guideline' &&
    place.level === target.id &&
    place.dimension !== undefined &&
    (known.length === 0 || known.includes(place.dimension))
      ? [{ id: id.replace(/@.*$/, ''), worth: score + near }]
      : [],
  )
  const best = Math.max(0, ...found.map(({ worth }) => worth))
  return found
    .filter(({ worth }) => worth > 0 && worth >= best * partly)
    .toSorted((one, other) => other.worth - one.worth)
    .map(({ id }) => id)
}

export const tieButton = (id: string, expectation: string, label = 'Tie to'): Button => ({
  label: `${label}: ${heading(expectation.split('.').at(-1) ?? '')}`,
  asks: { kind: 'note.tie', id, expectation },
})

/** Under a note that names no expectation: the goals that its words may be about. */
export function goalButtons(own: Pick<Own, 'search'>, me: Me, note: KeptNote): Button[] {
  if (note.expectation !== undefined || note.level !== undefined || note.guideline !== me.guideline.id)
    return []
  const goals = goalsOf(me.profile.goals ?? [], me.guideline, me.target)
  if (goals.length === 0) return []
  const near = suggestedFor(own, me, note)
  return goals.filter(({ id }) => near.includes(id)).map(({ id }) => tieButton(note.id, id, 'Goal'))
}
