import { z } from 'zod'
import { nameSchema } from '../own/note.ts'

/** What is shown: chosen notes, an answer, a case, the agenda of a 1:1, or the words that a colleague is asked to confirm. */
export type ShareKind = 'notes' | 'answer' | 'case' | 'agenda' | 'confirmation'

/** So many days a share lasts where its owner names no end, and at most. */
export const usualDays = 90
export const mostDays = 365

/** How much a copy holds at most, in characters and in pieces; what can be rated, as much as one form asks for. */
export const mostCopied = {
  line: 300,
  text: 20_000,
  beside: 3000,
  facts: 20,
  blocks: 500,
  rated: 40,
} as const

const line = z.string().max(mostCopied.line)

/** One headed piece of what is shown, in the words that were chosen. */
const blockSchema = z.object({
  /** Its name within the share: comments are about it. */
  id: nameSchema,
  title: line,
  /** The owner's words. */
  text: z.string().max(mostCopied.text),
  facts: z
    .array(z.tuple([line, z.string().max(mostCopied.text)]))
    .max(mostCopied.facts)
    .default([]),
  /** What the guideline says there, in its own words, and of which level. */
  beside: z.object({ level: line, text: z.string().max(mostCopied.beside) }).optional(),
})

/** What both may rate: a dimension, or an expectation as `dimension.expectation`. */
const ratedSchema = z.object({ id: nameSchema, name: line })

/** A frozen copy: it holds what was chosen and nothing else, and what changes later does not reach it. */
export const sharedSchema = z.object({
  title: line,
  /** The guideline whose scale ratings are given on. */
  guideline: nameSchema.optional(),
  blocks: z.array(blockSchema).min(1).max(mostCopied.blocks),
  rated: z.array(ratedSchema).max(mostCopied.rated).default([]),
})

export type Shared = z.infer<typeof sharedSchema>
export type SharedBlock = Shared['blocks'][number]

/** A share without its words. */
export type Share = {
  readonly id: string
  readonly teamId: string
  readonly ownerId: string
  readonly readerId: string
  readonly kind: ShareKind
  /** When its words were frozen. */
  readonly at: Date
  readonly endsAt: Date
  /** Undefined until its owner has seen it and let it go. */
  readonly sentAt: Date | undefined
  /** When its reader opened it first, and last. */
  readonly openedAt: Date | undefined
  readonly lastOpenedAt: Date | undefined
}

/** What one of the two said of a block. */
export type ShareComment = {
  readonly id: string
  readonly by: string
  readonly block: string
  readonly at: Date
  readonly text: string
}

/** One side's marks, by what is rated; `blind`: shown to the other once both have rated. */
export const marksSchema = z.record(nameSchema, z.int().min(1).max(4))
export type Marks = z.infer<typeof marksSchema>
export type ShareRatings = {
  readonly by: string
  readonly at: Date
  readonly blind: boolean
  readonly marks: Marks
}

/** The ratings that a person may see: their own, the other's where they are open, and all once both have rated. */
export const visibleTo = (personId: string, ratings: readonly ShareRatings[]): ShareRatings[] =>
  ratings.filter(({ by, blind }) => by === personId || !blind || ratings.length > 1)
