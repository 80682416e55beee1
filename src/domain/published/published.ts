import { z } from 'zod'
import { type Guideline, guidelineSchema } from '../library/guideline.ts'
import type { Library } from '../library/library.ts'
import { type Posting, postingSchema } from '../library/posting.ts'

/** Kept in the place of a file: while it stands, the file doesn't count in that workspace. */
const hidden = z.literal(true).optional()
/** A document that somebody publishes in Slack, for their workspace alone. */
export const documentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('guideline'), value: guidelineSchema, hidden }),
  z.object({ kind: z.literal('posting'), value: postingSchema, hidden }),
])
type Hideable = { readonly hidden?: true | undefined }
export type Document =
  | ({ readonly kind: 'guideline'; readonly value: Guideline } & Hideable)
  | ({ readonly kind: 'posting'; readonly value: Posting } & Hideable)
export type DocumentKind = Document['kind']

/** What a document is called by: a guideline and a posting may have one id. */
export type DocumentName = { readonly kind: DocumentKind; readonly id: string }

export const nameOf = ({ kind, value }: Document): DocumentName => ({ kind, id: value.id })

/**
 * The library of a workspace: what was published in it comes first, the oldest one before the others, and counts in the
 * place of a file of its id.
 */
export function withPublished(files: Library, published: readonly Document[]): Library {
  const valuesOf = (all: readonly Document[]) => ({
    guidelines: all.flatMap((each) => (each.kind === 'guideline' ? [each.value] : [])),
    postings: all.flatMap((each) => (each.kind === 'posting' ? [each.value] : [])),
  })
  const [replaced, shown] = [valuesOf(published), valuesOf(published.filter(({ hidden }) => !hidden))]
  return {
    guidelines: [...shown.guidelines, ...without(files.guidelines, replaced.guidelines)],
    postings: [...shown.postings, ...without(files.postings, replaced.postings)],
  }
}

type Named = { readonly id: string }

const without = <T extends Named>(all: readonly T[], others: readonly T[]): T[] =>
  all.filter(({ id }) => !others.some((other) => other.id === id))
