import { dayIn } from '../domain/days.ts'
import { findGuideline, type Library } from '../domain/library/library.ts'
import type { Search } from '../domain/search.ts'
import { type Guide, guideTo } from './replies/talk/phrases.ts'

/** What answers for anyone are made from. */
export type Sources = {
  readonly library: Library
  readonly search: Search
  readonly now: () => Date
}

/** A posting closes for everybody at once: with the day in UTC. */
export const todayOf = ({ now }: Sources): string => dayIn('UTC', now())

/** The guideline that an intent names, else the first. Throws when none is loaded. */
export function guideFor(
  { library }: Pick<Sources, 'library'>,
  { guideline }: { guideline?: string | undefined },
): Guide {
  const found = (guideline && findGuideline(library, guideline)) || library.guidelines[0]
  if (!found) throw new Error('No guideline is loaded.')
  return guideTo(found, library)
}
