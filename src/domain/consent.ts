import { z } from 'zod'

/** Whether words that were not understood may be read by an operator: asked and not yet answered, or what they said. */
export const consentSchema = z.enum(['asked', 'yes', 'no'])

export type Consent = z.infer<typeof consentSchema>
