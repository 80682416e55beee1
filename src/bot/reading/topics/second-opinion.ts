import type { Kind } from '../../intent.ts'
import { pointsFor, type Weights } from '../learned/opinion.ts'
import { type Seen, standingOf, wordsBeside } from '../learned/topic-features.ts'

/** What an intent is about, how sure that is from 0 to 1, and what else it may have been about, likeliest first. */
export type About = {
  readonly ids: readonly string[]
  readonly confidence: number
  readonly rivals: readonly string[]
}

/** What the rules' word for or against a topic counts beside what was learned. */
const byRule = 0.7
/** A topic this near to either side may be meant or not. */
const near = 0.35
export const unsure = 0.55
/** What speaks against a topic less than this may have been meant instead. */
const possible = -1.2

/** The topics that rules and what was learned find together, and how sure that is; `all` are those there are. */
export function secondOpinion(
  kind: Kind,
  seen: Seen,
  all: readonly string[],
  found: readonly string[],
  learned: Weights,
): About {
  const points = all.map((id) => {
    const features = new Map([...standingOf(kind, seen, id), ...wordsBeside(seen, id)])
    return { id, points: pointsFor(learned, features) + (found.includes(id) ? byRule : -byRule) }
  })
  const ids = points.flatMap(({ id, points }) => (points > 0 ? [id] : []))
  const kept = found.filter((id) => ids.includes(id))
  return {
    ids: [...kept, ...ids.filter((id) => !kept.includes(id))],
    confidence: points.some(({ points }) => Math.abs(points) < near) ? unsure : 1,
    rivals: points
      .filter(({ id, points }) => !ids.includes(id) && points > possible)
      .sort((a, b) => b.points - a.points)
      .map(({ id }) => id),
  }
}
