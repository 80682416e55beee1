import { z } from 'zod'
import { type Document, documentSchema } from './published.ts'

/** What a person says of a document where it doesn't tell by itself: the same as the options of `npm run import`. */
const saidSchema = z.object({
  kind: z.enum(['guideline', 'posting']).optional(),
  title: z.string().optional(),
  role: z.string().optional(),
  id: z.string().optional(),
  version: z.string().optional(),
  audience: z.enum(['anyone', 'workspace']).optional(),
  levels: z.number().optional(),
  levelsAs: z.enum(['rows', 'columns']).optional(),
  levelTitles: z.array(z.string()).optional(),
  dimensionColumn: z.number().optional(),
  table: z.number().optional(),
  /** What was asked in a form that came back, in words. */
  answered: z.array(z.string()).optional(),
})

/** A statement of a level that may ask for more of one of the level below. */
const pairSchema = z.object({
  dimension: z.string(),
  level: z.string(),
  /** Which of the level's statements, from 0. */
  at: z.number(),
  /** The other one, by its id and the level that has it. */
  more: z.string(),
  below: z.string(),
})

const leftOutSchema = z.object({ at: z.string(), text: z.string(), why: z.string() })

const madeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('understood'),
    document: documentSchema,
    /** What a person should look at, in words. */
    looks: z.array(z.string()),
    pairs: z.array(pairSchema),
    leftOut: z.array(leftOutSchema),
  }),
  z.object({ kind: z.literal('refused'), message: z.string() }),
  z.object({ kind: z.literal('unread') }),
])

/** A document that somebody dropped in, and what was understood of it. */
export const draftSchema = z.object({
  files: z.array(z.object({ id: z.string(), name: z.string() })),
  said: saidSchema,
  /** The number of the version that it is to replace; 0 where none is published. */
  base: z.number(),
  made: madeSchema,
})

export type Said = z.infer<typeof saidSchema>
export type Pair = z.infer<typeof pairSchema>
export type Draft = Omit<z.infer<typeof draftSchema>, 'made'> & { readonly made: Made }
export type Understood = Omit<Extract<z.infer<typeof madeSchema>, { kind: 'understood' }>, 'document'> & {
  readonly document: Document
}
type Made = Exclude<z.infer<typeof madeSchema>, { kind: 'understood' }> | Understood

/** Hours until a draft is gone. */
export const draftHours = 24
/** How many a person can have at once: the oldest one goes. */
export const mostDrafts = 5
