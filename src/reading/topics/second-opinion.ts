import type { Kind } from '../kinds/kinds.ts'
import type { Weights } from '../learned/model.ts'
import type { Seen } from '../learned/seen.ts'
import { inAll, topicPoints } from '../learned/topic-features.ts'
import { namedTogether } from './topics.ts'

/** What an intent is about, how sure that is from 0 to 1, and what else it may be about, likeliest first. */
export type About = {
  readonly ids: readonly string[]
  readonly confidence: number
  readonly others: readonly (readonly string[])[]
  /** What is far likelier than any other, though it may be about none. */
  readonly ahead?: string
  /** It asks for some part, in words that none of the parts have. */
  readonly isPart?: true
}

/** What the rules' word for or against a topic counts beside what was learned. */
export const byRule = 0.5
/** A topic this near to either side may be meant or not. */
const near = 0.45
export const unsure = 0.55
/** Nobody is asked whether a note is filed right: it is where that is likely. */
const filed = 0.15
/** A topic is far ahead where it is not unlikely, so much likelier than the next, and so much speaks for it in all. */
const [possible, lead, spoken] = [-0.5, 0.6, 4]

/**
 * What the words of all documents' parts and the ways in which people speak of just this document's say alike, each this
 * far before any other: of lines by writers that nothing was learned from, 9 in 10 such are right.
 */
const [alike, alikeSpoken] = [0.5, 0.3]
/** Where they say two things, and are this sure of the other, nothing is certain. */
const against = 0.15

/** The topics that rules and what was learned find together, and how sure that is; `all` are those there are. */
export function secondOpinion(
  kind: Kind,
  seen: Seen,
  all: readonly string[],
  found: readonly string[],
  learned: Weights,
): About {
  const shown = topicPoints(learned, kind, seen, all)
  const points = all.map((id, at) => ({
    id,
    points: (shown[at] ?? 0) + (found.includes(id) ? byRule : -byRule),
  }))
  const least = kind === 'notes.add' ? filed : 0
  const meant = points.flatMap(({ id, points }) => (points > least ? [id] : []))
  const beside = namedTogether(seen.look)
  const isMeant = (id: string) =>
    meant.includes(id) || (beside.includes(id) && beside.some((other) => meant.includes(other)))
  const ids = [...found.filter(isMeant), ...meant.filter((id) => !found.includes(id))]
  const isSaid = (id: string) =>
    ids.includes(id) && seen.look.names.some((name) => name.id === id && name.strength !== 'pointing')
  const [nearest] = points
    .filter(({ id }) => !isSaid(id))
    .toSorted((a, b) => Math.abs(a.points) - Math.abs(b.points))
  const likely = points.toSorted((a, b) => b.points - a.points)
  const [first, second] = likely
  const ahead = (first?.points ?? -1) - (second?.points ?? -1)
  const { foremost } = seen
  const isAlike =
    foremost !== undefined && foremost.id === first?.id && foremost.lead >= alikeSpoken && ahead >= alike
  const isAhead =
    isAlike ||
    (first !== undefined && first.points > possible && ahead >= lead && inAll(seen, first.id) >= spoken)
  const isDisputed =
    foremost !== undefined && ids.length === 1 && !ids.includes(foremost.id) && foremost.lead >= against
  const doubted = nearest !== undefined && Math.abs(nearest.points) < near
  return {
    ids,
    ...(isAhead && first && { ahead: first.id }),
    confidence:
      isDisputed || (doubted && !(isAhead && ids.length === 1 && (isAlike || nearest.id === first?.id)))
        ? unsure
        : 1,
    others: [
      ...(isDisputed ? [[foremost.id]] : []),
      ...(nearest ? [toggled(ids, nearest.id)] : []),
      ...likely.map(({ id }) => [id]),
    ],
  }
}

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
