import { z } from 'zod'
import { nameSchema } from './note.ts'

/** A person's own mark on one dimension: 1 to 4, or no opportunity yet and why. */
export const ratingSchema = z.object({
  guideline: nameSchema,
  dimension: nameSchema,
  mark: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('score'), score: z.number().int().min(1).max(4) }),
    z.object({ kind: z.literal('no-opportunity'), reason: z.string().max(3000) }),
  ]),
})

export type Rating = z.infer<typeof ratingSchema>
export type KeptRating = Rating & { readonly id: string; readonly at: Date }

/** Of two made at the same moment, the one whose id was made later; ids grow with time. */
export const newerFirst = (a: KeptRating, b: KeptRating): number =>
  b.at.getTime() - a.at.getTime() || b.id.localeCompare(a.id)
