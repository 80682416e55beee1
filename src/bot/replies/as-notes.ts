import type { Button } from '../answer.ts'

/** Documents may be their owner's own notes: by the chat product's ids of the files. */
export const asNotes = (files: readonly string[]): Button => ({
  label: 'These Are My Notes',
  asks: { kind: 'bring', act: 'look', files, at: 0 },
})

/** Whether the words beside a document or its name say that it is somebody's own. */
export const isOfNotes = (text: string, name: string): boolean =>
  !name.endsWith('.json') && ofNotes.test(`${text} ${name}`)

/** "My brag doc", "notes from last year" */
const ofNotes =
  /(?:^|[^a-z])(?:brag|my[ _-](?:own )?(?:\w+ )?(?:notes|evidence|achievements|accomplishments|wins))(?![a-z])/i
