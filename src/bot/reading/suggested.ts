import type { Guideline } from '../../domain/guideline.ts'
import { sayingOf } from './saying.ts'
import { dimensionsFor } from './topics-for.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The dimensions that a note's words speak for, by id; none where they speak for no one clearly. */
export const suggestedDimensions = (vocabulary: Vocabulary, text: string, { id }: Guideline): string[] => [
  ...dimensionsFor('notes.add', sayingOf(vocabulary, text, id), new Set()).ids,
]
