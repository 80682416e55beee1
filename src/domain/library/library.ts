import type { Dimension, Guideline, Level } from './guideline.ts'
import type { Posting, Section } from './posting.ts'

/** All that was loaded from `data/`: read once, checked, frozen. */
export type Library = { readonly guidelines: readonly Guideline[]; readonly postings: readonly Posting[] }

export const findGuideline = (library: Library, id: string): Guideline | undefined =>
  library.guidelines.find((guideline) => guideline.id === id)

export const findPosting = (library: Library, id: string): Posting | undefined =>
  library.postings.find((posting) => posting.id === id)

export const findSection = (posting: Posting, id: string): Section | undefined =>
  posting.sections.find((section) => section.id === id)

/** The levels with these ids, lowest first. */
export const pickLevels = (guideline: Guideline, ids: readonly string[]): Level[] =>
  guideline.levels.filter((level) => ids.includes(level.id))

/** The dimensions with these ids, in the guideline's order. */
export const pickDimensions = (guideline: Guideline, ids: readonly string[]): Dimension[] =>
  guideline.dimensions.filter((dimension) => ids.includes(dimension.id))
