import { z } from 'zod'
import type { Spec } from '../feature.ts'

const namedSchema = z.object({
  kind: z.literal('share.named'),
  act: z.enum(['show', 'confirm']),
  /** What the note is said to be about; of none, which one is asked. */
  named: z.string(),
  /** So many of the last ones. */
  newest: z.int().positive().optional(),
  /** All that fit. */
  several: z.literal(true).optional(),
  /** The case for promotion, and no note. */
  of: z.literal('case').optional(),
  /** Dimensions that are named in it. */
  places: z.array(z.string()),
  /** A mention is filled in; a name is told, for the picker to be sure of. */
  reader: z.string().optional(),
  person: z.string().optional(),
})
export type NamedIntent = z.infer<typeof namedSchema>

/** Notes or the case, named in words, for one person: read from words that name both. */
export const named: Spec<typeof namedSchema> = {
  schema: namedSchema,
  label: 'share',
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
}
