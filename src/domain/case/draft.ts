import { z } from 'zod'
import { fieldLength, nameSchema } from '../own/note.ts'

/** How notes stand under an expectation; `chosen`: in the order in which they were chosen. */
export const caseOrders = ['strongest', 'newest', 'oldest', 'chosen'] as const
export type CaseOrder = (typeof caseOrders)[number]

/** More than anybody reads. */
export const mostChosen = 500

const words = z.string().max(fieldLength)

/** What a person decided about one case: which notes stand in it, and what they say themselves. It holds no note's words. */
export const caseDraftSchema = z.object({
  guideline: nameSchema,
  from: nameSchema,
  target: nameSchema,
  /** `at`: the version of the note that they saw when they chose it. Without a choice, the best stand there. */
  notes: z
    .array(z.object({ id: z.string().max(100), at: z.iso.datetime() }))
    .max(mostChosen)
    .optional(),
  order: z.enum(caseOrders).default('strongest'),
  opening: words.optional(),
  /** A line of their own on a dimension, by its id. */
  lines: z.record(nameSchema, words).default({}),
  /** The day on which it was closed: they were promoted, and it stays as it was. */
  closedOn: z.iso.date().optional(),
})

export type CaseDraft = z.infer<typeof caseDraftSchema>

/** A draft as it is kept; `at` is when this version of it was written. */
export type KeptCase = CaseDraft & {
  readonly id: string
  readonly version: number
  readonly createdAt: Date
  readonly at: Date
}
