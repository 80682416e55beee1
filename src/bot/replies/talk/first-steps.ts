import type { Choice } from '../../answer.ts'

/** What there is to ask, for who does not know yet. */
export const firstSteps: readonly Choice[] = [
  { label: 'Compare the levels', says: 'compare' },
  { label: 'All dimensions', says: 'dimensions' },
  { label: 'The job posting', says: 'posting' },
  { label: 'Add a note', says: 'note' },
  { label: 'Help', says: 'help' },
]
