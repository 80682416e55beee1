import { z } from 'zod'
import { noteSchema } from './note.ts'
import { profileSchema } from './profile.ts'
import { ratingSchema } from './rating.ts'

// Dates become ISO text in JSON, and are read from it.
const time = z.iso.datetime().transform((text) => new Date(text))
const id = z.string().regex(/^[\w-]{1,64}$/, 'should be an id: letters, digits, _ and -')

/** Everything that a person wrote or rated, as their JSON export holds it. */
export const personDataSchema = z.object({
  profile: profileSchema.optional(),
  notes: z.array(
    noteSchema.extend({
      id,
      createdAt: time,
      at: time,
      /** What it was before its changes, oldest first. */
      versions: z.array(noteSchema.extend({ at: time })).default([]),
    }),
  ),
  ratings: z.array(ratingSchema.extend({ id, at: time })),
})

export type PersonData = z.infer<typeof personDataSchema>
