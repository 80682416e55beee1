import type { Button } from '../answer.ts'

/** What there is to ask, for who does not know yet. */
export const firstSteps: readonly Button[] = [
  { label: 'Compare Levels', asks: { kind: 'compare' } },
  { label: 'All Dimensions', asks: { kind: 'dimensions' } },
  { label: 'Job Posting', asks: { kind: 'posting' } },
  { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' } },
  { label: 'Help', asks: { kind: 'help' } },
]
