import type { Guideline } from '../../domain/library/guideline.ts'
import { sayingOf } from '../saying.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { topicsFor } from './topics-for.ts'

/** The dimensions that a note's words speak for, by id; none where they speak for no one clearly. */
export const suggestedDimensions = (vocabulary: Vocabulary, text: string, { id }: Guideline): string[] => [
  ...topicsFor('notes.add', sayingOf(vocabulary, text, id), new Set(), vocabulary.learned.topics).ids,
]
