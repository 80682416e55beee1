import type { Guideline } from '../domain/library/guideline.ts'
import type { ReplyPart } from './answer.ts'
import { sampled } from './features/publish/preview.ts'
import { guidance } from './guidance.ts'
import type { Sources } from './sources.ts'

/** Parts of an answer that a preview shows, and points of each. */
const shown = 3

/** How an answer from a guideline will look: one dimension of two levels that are neighbours. */
export function sampleOf(sources: Sources, guideline: Guideline): readonly ReplyPart[] {
  const found = sampled(guideline)
  if (!found) return []
  const { dimension, levels } = found
  const library = { guidelines: [guideline], postings: [] }
  const answer = guidance({ ...sources, library }, { kind: 'compare', levels, dimensions: [dimension] })
  const parts = answer.parts.flatMap((part): ReplyPart[] =>
    part.kind === 'list'
      ? [{ ...part, items: part.items.slice(0, shown) }]
      : part.kind === 'text'
        ? [part]
        : [],
  )
  return [{ kind: 'text', text: answer.summary }, ...parts.slice(0, shown)]
}
