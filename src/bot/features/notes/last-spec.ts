import { z } from 'zod'
import { about } from '../../../reading/kinds/slots.ts'
import type { Spec } from '../feature.ts'
import { ofNote } from './change-spec.ts'

const lastSchema = z.object({
  kind: z.literal('note.last'),
  /** Words to stand below those that the newest note has. */
  more: z.string().optional(),
  result: z.string().optional(),
  /** What the note is said to be about, where it isn't the newest. */
  named: z.string().optional(),
  /** When it happened, as it was said. */
  when: z.string().optional(),
  /** What it is about too; with neither, its form opens. */
  ...about,
})
export type NoteOfLast = z.infer<typeof lastSchema>

/** The newest note, or the one that words name, gets more words, a result or a dimension: read from words that name it. */
export const last: Spec<typeof lastSchema> = {
  schema: lastSchema,
  label: 'notes.edit',
  mayAsk: 'member',
  seenBy: 'asker',
  ofNoting: true,
  change: { always: true },
  memory: ofNote,
}
