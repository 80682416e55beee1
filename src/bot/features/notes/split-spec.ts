import { z } from 'zod'
import type { Spec } from '../feature.ts'
import { ofNote } from './change-spec.ts'

const splitSchema = z.object({
  kind: z.literal('note.split'),
  id: z.string(),
  /** Where in the note the words stand last. */
  from: z.enum(['what', 'result']),
  added: z.string(),
})
export type NoteSplit = z.infer<typeof splitSchema>

/** What was added to a note becomes one of its own. */
export const split: Spec<typeof splitSchema> = {
  schema: splitSchema,
  label: 'notes.edit',
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  change: {},
  memory: ofNote,
  words: ({ id, from, added }) => `split ${id} ${from} ${added}`,
  parse({ text }) {
    const [, id, from, added] = /^split ([0-9a-f-]{36}) (what|result) (\S[\s\S]*)$/.exec(text) ?? []
    return id && added
      ? { kind: 'note.split', id, from: from === 'what' ? from : 'result', added }
      : undefined
  },
}
