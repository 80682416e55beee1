import { cell, type Dimension, type Expectation, type Guideline, type Level } from './library/guideline.ts'
import { pickLevels } from './library/library.ts'
import { isBelow, nextLevels, previousLevels } from './library/tracks.ts'

/** What became of one expectation between two levels. */
export type Point =
  | { readonly kind: 'changed'; readonly id: string; readonly lower: string; readonly higher: string }
  | { readonly kind: 'new'; readonly id: string; readonly text: string }
  | { readonly kind: 'same'; readonly id: string; readonly text: string }
  | { readonly kind: 'lower'; readonly id: string; readonly text: string }

export type Counts = Readonly<Record<Point['kind'], number>>

/** Every expectation of both cells exactly once, in the higher level's order, then what only the lower one has. */
export const compareCells = (dimension: Dimension, lower: Level, higher: Level): Point[] =>
  comparePoints(cell(dimension, lower), cell(dimension, higher))

/** Where the document states something: a level of which it says nothing has nothing that is new or left out. */
export type Stated = 'both' | 'lower' | 'higher' | 'neither'

export function statedAt(dimension: Dimension, lower: Level, higher: Level): Stated {
  const [below, above] = [lower, higher].map((level) => cell(dimension, level).length > 0)
  if (below && above) return 'both'
  return below ? 'lower' : above ? 'higher' : 'neither'
}

/** The same for any two lists of expectations. */
export function comparePoints(lower: readonly Expectation[], higher: readonly Expectation[]): Point[] {
  const before = new Map(lower.map(({ id, text }) => [id, text]))
  const after = new Set(higher.map(({ id }) => id))
  return [
    ...higher.map(({ id, text }): Point => {
      const old = before.get(id)
      if (old === undefined) return { kind: 'new', id, text }
      return isSameText(old, text)
        ? { kind: 'same', id, text }
        : { kind: 'changed', id, lower: old, higher: text }
    }),
    ...lower.filter(({ id }) => !after.has(id)).map(({ id, text }): Point => ({ kind: 'lower', id, text })),
  ]
}

/** A comma more or less changes nothing; a sign that numbers or names are written with does. */
const isSameText = (one: string, other: string): boolean => one === other || bare(one) === bare(other)

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”„‘’()[\]]/g, '')
    .replace(/(?<=[\p{L}\p{N}])[-‐‑–—]|[-‐‑–—](?!\p{N})/gu, ' ')
    .replace(/[,;:.!?…](?!\p{N})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export function countPoints(points: readonly Point[]): Counts {
  const counts = { changed: 0, new: 0, same: 0, lower: 0 }
  for (const point of points) counts[point.kind] += 1
  return counts
}

/**
 * The two levels to compare, lower first: those that are named; with one, it and the next above (at the top: below);
 * with none, the two that there are. None where that leaves a choice: see `comparablePairs`; one or none where there are
 * no two.
 */
export function comparedLevels(guideline: Guideline, ids: readonly string[]): readonly Level[] {
  const { levels } = guideline
  const [first, ...others] = pickLevels(guideline, ids)
  if (!first) return levels.length > 2 ? [] : levels
  const highest = others.at(-1)
  if (highest) return [first, highest]
  const pairs = pairsWith(guideline, first)
  const [pair] = pairs
  if (!pair) return [first]
  return pairs.length > 1 ? [] : [pair.lower, pair.higher]
}

export type LevelPair = { readonly lower: Level; readonly higher: Level }

/** Neighbours on the way up that can be compared: those of one level that is named, else all. */
export function comparablePairs(guideline: Guideline, ids: readonly string[]): readonly LevelPair[] {
  const [named] = pickLevels(guideline, ids)
  return named
    ? pairsWith(guideline, named)
    : guideline.levels.flatMap((level) => pairsAbove(guideline, level))
}

/** A level and those right above it; at the top, those right below. */
function pairsWith(guideline: Guideline, level: Level): readonly LevelPair[] {
  const above = pairsAbove(guideline, level)
  return above.length > 0
    ? above
    : previousLevels(guideline, level).map((lower) => ({ lower, higher: level }))
}

const pairsAbove = (guideline: Guideline, lower: Level): readonly LevelPair[] =>
  nextLevels(guideline, lower).map((higher) => ({ lower, higher }))

/** Whether two levels stand beside each other, on different tracks, and neither is above the other. */
export const isAcross = (guideline: Guideline, { lower, higher }: LevelPair): boolean =>
  !isBelow(guideline, lower, higher)
