import type { Button } from '../answer.ts'

/** What there is to ask, for who does not know yet. */
export const firstSteps: readonly Button[] = [
  { label: 'Compare the levels', asks: { kind: 'compare' } },
  { label: 'All dimensions', asks: { kind: 'dimensions' } },
  { label: 'The job posting', asks: { kind: 'posting' } },
  { label: 'Add a note', asks: { kind: 'notes.draft', note: '' } },
  { label: 'Help', asks: { kind: 'help' } },
]
