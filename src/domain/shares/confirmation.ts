import { z } from 'zod'

/** What a colleague says of a note that they were asked about; who says nothing is as one who was never asked. */
export const confirmationSchema = z.object({
  answer: z.enum(['saw', 'partly']),
  line: z.string().max(500).optional(),
})

export type Confirmation = z.infer<typeof confirmationSchema> & {
  readonly id: string
  /** Who confirms, and whose note it is. */
  readonly by: string
  readonly askerId: string
  readonly noteId: string
  readonly at: Date
  /** When the words were frozen that they were shown. */
  readonly askedAt: Date
}

/** So many requests in so many days: from one asker, and to one person. */
export const askLimit = { count: 3, days: 7 } as const
/** A request that nobody answered is over after so many days. */
export const askDays = 30
