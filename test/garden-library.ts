import { parse } from 'yaml'
import { type Guideline, guidelineSchema } from '../src/domain/library/guideline.ts'
import { type Posting, postingSchema } from '../src/domain/library/posting.ts'
import { type Edit, garden, guidelineFile, postingFile } from './garden.ts'

/** The garden's guideline, and its posting, after some edits. */
export const gardenOf = (...edits: readonly Edit[]): Guideline =>
  guidelineSchema.parse(parse(garden(...edits)[guidelineFile]))

export const gardenPosting = (...edits: readonly Edit[]): Posting =>
  postingSchema.parse(parse(garden(...edits)[postingFile]))
