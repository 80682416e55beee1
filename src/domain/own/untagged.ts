import { hasPlace } from '../case/evidence.ts'
import type { Guideline } from '../library/guideline.ts'
import type { KeptNote } from './note.ts'

/** Notes that were written under a guideline and are about none of its dimensions: no count has them. */
export const untaggedIn = (notes: readonly KeptNote[], guideline: Guideline): KeptNote[] =>
  notes.filter((note) => note.guideline === guideline.id && !hasPlace(note, guideline))
