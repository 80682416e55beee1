import type { Guideline } from '../domain/library/guideline.ts'
import type { ReplyPart } from './answer.ts'
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

/** The two levels and the dimension of which an example tells most. */
function sampled({ levels, dimensions }: Guideline) {
  const pairs = dimensions.flatMap((dimension) =>
    levels.slice(1).flatMap((higher, at) => {
      const lower = levels[at]
      const [one, other] = [lower && dimension.cells[lower.id], dimension.cells[higher.id]]
      return lower && one && other && (lower.track === undefined || lower.track === higher.track)
        ? [{ dimension: dimension.id, levels: [lower.id, higher.id], points: one.length + other.length }]
        : []
    }),
  )
  return pairs.toSorted((a, b) => Math.abs(a.points - telling) - Math.abs(b.points - telling))[0]
}

/** Points that show how an answer looks, and are soon read. */
const telling = 5
