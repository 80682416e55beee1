import type { Button } from '../answer.ts'

/** Documents may be their owner's own notes: by the chat product's ids of the files. */
export const asNotes = (files: readonly string[]): Button => ({
  label: 'These Are My Notes',
  asks: { kind: 'bring', act: 'look', files, at: 0 },
})
