import { z } from 'zod'
import { agendaSchema } from '../agenda/agenda.ts'
import { caseDraftSchema } from '../case/draft.ts'
import { scheduleSchema } from '../schedule/schedule.ts'
import { profileSchema } from './profile.ts'

const timedSchema = z.object({
  schedule: scheduleSchema,
  nextAt: z.iso
    .datetime()
    .transform((text) => new Date(text))
    .optional(),
})

/** A note's words stand in its versions; `words` is the mark of those that an act left. */
const noteStateSchema = z.object({ version: z.number(), deleted: z.boolean(), words: z.string().optional() })

/** One thing as it was before an act, and as the act left it; without one of the two, it was made or removed. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('note'),
    id: z.string(),
    before: noteStateSchema.optional(),
    after: noteStateSchema,
  }),
  /** Ratings are only ever added. */
  z.object({ kind: z.literal('rating'), id: z.string() }),
  z.object({
    kind: z.literal('schedule'),
    id: z.string(),
    before: timedSchema.optional(),
    after: timedSchema.optional(),
  }),
  z.object({ kind: z.literal('profile'), before: profileSchema.optional(), after: profileSchema }),
  z.object({
    kind: z.literal('case'),
    id: z.string(),
    before: caseDraftSchema.optional(),
    after: caseDraftSchema,
  }),
  z.object({ kind: z.literal('agenda'), before: agendaSchema.optional(), after: agendaSchema }),
  /** What one step of an import made, or brought back from among what was deleted. */
  z.object({
    kind: z.literal('import'),
    id: z.string(),
    notes: z.array(noteStateSchema.omit({ deleted: true }).extend({ id: z.string() })),
    ratings: z.array(z.string()),
  }),
])

export type Change = z.infer<typeof changeSchema>
