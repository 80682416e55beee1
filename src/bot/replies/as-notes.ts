import type { Button } from '../answer.ts'

/** A document may be its owner's own notes: by the chat product's id of the file. */
export const asNotes = (file: string): Button => ({
  label: 'These Are My Notes',
  asks: { kind: 'bring', act: 'look', file, at: 0 },
})
