import { hasPlace } from '../case/evidence.ts'
import { type Guideline, noGuideline } from '../library/guideline.ts'
import type { KeptNote, Note } from './note.ts'

/** Notes that were written under a guideline and are about none of its dimensions: no count has them. */
export const untaggedIn = (notes: readonly KeptNote[], guideline: Guideline): KeptNote[] =>
  notes.filter((note) => isOwn(note.guideline, guideline) && !hasPlace(note, guideline))

/** What was written while there was no guideline is of whichever one comes. */
const isOwn = (id: string, guideline: Guideline): boolean => id === guideline.id || id === noGuideline.id

/** A note as one of a guideline, where it was written while there was none. */
export const adopted = <T extends Note>(note: T, { id, version }: Guideline): T =>
  note.guideline === noGuideline.id ? { ...note, guideline: id, version } : note
