import type { Dimension, Guideline } from '../domain/library/guideline.ts'
import { findGuideline, type Library, pickDimensions } from '../domain/library/library.ts'
import type { Version } from '../domain/own/news.ts'
import type { Nearness, Search } from '../domain/search.ts'
import type { Verb } from '../reading/language.ts'
import { type Guide, guideTo } from './replies/phrases.ts'

/** What answers for anyone are made from. */
export type Sources = {
  readonly library: Library
  readonly search: Search
  /** What a search in a part of the library goes by, where words find nothing. */
  readonly nearness: Nearness
  readonly now: () => Date
  /** The command table. */
  readonly verbs: readonly Verb[]
}

/** The same for one question. `versions`: those of its guideline, the loaded one first, where it asks about them. */
export type Data = Sources & { readonly versions: readonly Version[] }

/** A posting closes for everybody at once: with the day in UTC. */
export const todayOf = ({ now }: Sources): string => now().toISOString().slice(0, 10)

/** The guideline that an intent names, else the first. Throws when none is loaded. */
export function guideFor(
  { library }: Pick<Sources, 'library'>,
  { guideline }: { guideline?: string | undefined },
): Guide {
  const found = (guideline && findGuideline(library, guideline)) || library.guidelines[0]
  if (!found) throw new Error('No guideline is loaded.')
  return guideTo(found, library)
}

/** The named dimensions; all of them when none is named. */
export const chosenIn = (guideline: Guideline, ids: readonly string[]): readonly Dimension[] =>
  ids.length > 0 ? pickDimensions(guideline, ids) : guideline.dimensions
