import { z } from 'zod'
import { nameSchema } from './note.ts'

/** As many as one keeps in mind. */
const mostGoals = 3

/** What a person set up once: the guideline they are measured by, where they are and where they are going. */
export const profileSchema = z.object({
  guideline: nameSchema,
  current: nameSchema,
  target: nameSchema,
  /** IANA name, as Slack tells it: `Europe/Berlin`. */
  zone: z.string(),
  /** Whether a hint may follow a saved note. */
  hints: z.boolean().default(true),
  /** Whether nudges were offered: that is done once. */
  offered: z.boolean().default(false),
  /** Whether the guideline is nobody's choice: nothing told which is theirs, or there was one alone. */
  assumed: z.boolean().optional(),
  /** Expectations that the person chose to work on: `dimension.expectation`. */
  goals: z.array(nameSchema).max(mostGoals).optional(),
  /** Whether the person confirmed the levels, and is not asked again. */
  confirmed: z.boolean().default(false),
})

/** Whether dates can be told in a zone of this name. */
export function isZone(name: string): boolean {
  try {
    // Without a throw there is such a zone; offsets like +01:00 pass too, and name none.
    return /^[A-Z]/i.test(new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone)
  } catch {
    return false
  }
}

export type Profile = z.infer<typeof profileSchema>
