import { z } from 'zod'
import { scheduleSchema } from '../schedule/schedule.ts'
import { noteSchema } from './note.ts'
import { isZone, profileSchema } from './profile.ts'
import { ratingSchema } from './rating.ts'

// Dates become ISO text in JSON, and are read from it.
const time = z.iso.datetime().transform((text) => new Date(text))
const id = z.uuid('should be an id: a UUID').toLowerCase()

/** Of those with the same id, the first. */
const once = <T extends { readonly id: string }>(things: readonly T[]): T[] =>
  [...Map.groupBy(things, (thing) => thing.id).values()].flatMap((same) => same.slice(0, 1))

/** In one file: some more than a person can have, for two devices at once may set one too many. */
const mostInFile = 100

const zone = z.string().refine(isZone, 'should be a time zone')

/** Everything that a person wrote, rated or set, as their JSON export holds it. */
export const personDataSchema = z.object({
  profile: profileSchema.extend({ zone }).optional(),
  notes: z
    .array(
      noteSchema.extend({
        id,
        createdAt: time,
        at: time,
        /** What it was before its changes, oldest first. */
        versions: z.array(noteSchema.extend({ at: time })).default([]),
      }),
    )
    .transform(once),
  ratings: z.array(ratingSchema.extend({ id, at: time })).transform(once),
  schedules: z
    .array(
      scheduleSchema.extend({
        id: z.string().max(100),
        zone,
        /** When it is due; null when nothing comes until its owner changes it. Older files say nothing of it. */
        nextAt: time.nullish(),
      }),
    )
    .max(mostInFile)
    .default([])
    .transform(once),
})

export type PersonData = z.infer<typeof personDataSchema>
