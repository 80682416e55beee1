import { z } from 'zod'
import { slug } from './document.ts'

const slugs = z.array(slug).max(100)
const ids = slugs.default([])

/** What was asked about last, so that "and for partners?" can be understood: kinds and ids of the data, and no words but sealed. */
export const subjectSchema = z.strictObject({
  kind: z.string().max(20),
  guideline: slug.optional(),
  levels: ids,
  dimensions: ids,
  /** Levels that were shown beside those that were named, or without any being named. */
  shown: slugs.optional(),
  /** What was listed before it: "the second one" counts in that list. */
  list: z.enum(['levels', 'dimensions']).optional(),
  /** What was listed, in order: the words of ids that ask for each. */
  listed: z
    .array(
      z
        .string()
        .regex(/^[a-z][a-z0-9. -]*$/)
        .max(150),
    )
    .max(30)
    .optional(),
  posting: slug.optional(),
  sections: ids,
  /** Whether the short answer was asked for. */
  brief: z.boolean().optional(),
  /** The bot asked for what was missing of it. */
  asked: z.boolean().optional(),
  /** What of another person's was asked for: one's own of it may be asked for next. */
  of: z.enum(['notes', 'readiness', 'ratings']).optional(),
  /** A mark that waits for what it is a mark of. */
  score: z.number().int().min(1).max(4).optional(),
  /** The unit that a pause was counted in. */
  unit: z.enum(['day', 'week', 'month']).optional(),
  /** The note that was kept, changed or looked at, by its id; and what the bot asked to know of it. */
  note: z
    .string()
    .regex(/^[0-9a-f-]{36}$/)
    .optional(),
  wants: z.enum(['result', 'number', 'part']).optional(),
  /** What was said since, beside the matter. */
  lately: z.enum(['missed', 'pay', 'privacy']).optional(),
  /** How many questions of this conversation were refused. */
  refused: z.number().int().min(1).max(999).optional(),
  /** The reminder that was made or moved, by its id. */
  reminder: z.string().max(60).optional(),
  /** What the bot has just offered, sealed: a yes means that. */
  offers: z.string().max(12_000).optional(),
})

export type Subject = z.infer<typeof subjectSchema>

/** The words of what was offered. */
export const offersSchema = z.array(z.string())

/** The guideline that was gone by, for what goes by the same one. */
export const sameGuideline = ({ guideline }: Pick<Subject, 'guideline'>): { guideline?: string } =>
  guideline === undefined ? {} : { guideline }

/** For so long a conversation goes on by itself. */
export const subjectMinutes = 30
