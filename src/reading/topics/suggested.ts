import type { Guideline } from '../../domain/library/guideline.ts'
import { seenIn } from '../learned/seen.ts'
import { topicPoints } from '../learned/topic-features.ts'
import { sayingOf } from '../saying.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { noteDimensions } from './note-dimensions.ts'
import { orNearest } from './rules.ts'
import { byRule } from './second-opinion.ts'
import { fieldOf } from './topics-for.ts'

/** The dimension that a note's words clearly speak for, where there is one; and others they may, likeliest first. */
export type Suggested = { readonly clear?: string; readonly near: readonly string[] }

/**
 * From where on one is clear: by its points, and by how many more it has than the next. Of told notes in labelled lines
 * that nothing was learned from, nine in ten such guesses are right where their writers had never seen the data.
 */
const [clear, lead] = [1, 1.2]
/** What has fewer points than this is nothing to offer. */
const possible = -1.3
const most = 3

export function suggestedDimensions(
  { learned, ...vocabulary }: Vocabulary,
  text: string,
  { id }: Guideline,
): Suggested {
  const saying = sayingOf({ learned, ...vocabulary }, text, id)
  const field = fieldOf('notes.add', saying, new Set())
  if (!field) return { near: [] }
  const { look, all } = field
  const found = orNearest(noteDimensions(look), look)
  const learnedPoints = topicPoints(learned.topics, 'notes.add', seenIn(look, saying.negated), all)
  const ranked = all
    .map((id, at) => ({ id, points: (learnedPoints[at] ?? 0) + (found.includes(id) ? byRule : -byRule) }))
    .toSorted((one, other) => other.points - one.points)
  const [first, second] = ranked
  if (!first) return { near: [] }
  const isClear = first.points >= clear && first.points - (second?.points ?? -lead) >= lead
  const near = ranked.filter(({ points }) => points >= possible).map(({ id }) => id)
  return isClear ? { clear: first.id, near: near.slice(1, most) } : { near: near.slice(0, most) }
}
