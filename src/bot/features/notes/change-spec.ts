import { z } from 'zod'
import { about } from '../../../reading/kinds/slots.ts'
import { earlierDays } from '../../notes/earlier.ts'
import type { Spec } from '../feature.ts'

/** The answer names the note; what is said next may be of it. */
export const ofNote = { subject: () => ({ kind: 'notes.add' }) } as const

const changeSchema = z.object({
  kind: z.literal('note.change'),
  id: z.string(),
  /** All of its words. */
  what: z.string().optional(),
  /** Words to stand below those that it has. */
  more: z.string().optional(),
  result: z.string().optional(),
  day: z.iso.date().optional(),
  /** Which day before the one that it has. */
  earlier: z.enum(earlierDays).optional(),
  /** The month that was all that was said of the day. */
  month: z.string().optional(),
  /** Dimensions beside those that it is filed under, or `only` these. */
  ...about,
  only: z.boolean().optional(),
  /** Words of it, and what is to stand in their place. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** What stands in the place of the one number of its kind. */
  number: z.string().optional(),
  /** Taken for more of it or its result, as that was asked: they may be meant as a note of their own. */
  unnamed: z.boolean().optional(),
})
export type NoteChange = z.infer<typeof changeSchema>

/** The note that was just spoken of gets a result, a day, a dimension or other words: read from what was said before alone. */
export const change: Spec<typeof changeSchema> = {
  schema: changeSchema,
  label: 'notes.edit',
  mayAsk: 'member',
  seenBy: 'asker',
  change: {},
  memory: ofNote,
  // A button adds words to one of several notes that were meant.
  words: ({ id, more, result }) =>
    more === undefined ? result && `add ${id} result ${result}` : `add ${id} what ${more}`,
  parse({ text }) {
    const [, id, to, added] = /^add ([0-9a-f-]{36}) (what|result) (\S[\s\S]*)$/.exec(text) ?? []
    if (!id || !added) return undefined
    const told = to === 'what' ? { more: added } : { result: added }
    return { kind: 'note.change', id, levels: [], dimensions: [], ...told }
  },
}

const keptSchema = z.object({
  kind: z.literal('note.kept'),
  id: z.string(),
  ...about,
})

/** "Save that as a note", of what was just saved. */
export const kept: Spec<typeof keptSchema> = {
  schema: keptSchema,
  label: 'notes.add',
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  memory: ofNote,
}

const staysSchema = z.object({ kind: z.literal('note.stays'), id: z.string() })

/** "No, keep it", where deleting a note was asked about, or done. */
export const stays: Spec<typeof staysSchema> = {
  schema: staysSchema,
  label: 'undo',
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  change: {},
  memory: ofNote,
}
