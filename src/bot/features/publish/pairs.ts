import type { Pair } from '../../../domain/published/draft.ts'
import type { Document } from '../../../domain/published/published.ts'
import type { Words } from '../../answer.ts'
import { strong } from '../../answer.ts'
import { clipped } from '../../replies/phrases.ts'

export type ShownPair = {
  readonly where: string
  readonly lower: string
  readonly higher: string
  readonly below: string
}

/** Two statements that may be of one thing, by the names that people use; undefined where they are there no more. */
export function shownPair(
  document: Document,
  { dimension, level, at, more, below }: Pair,
): ShownPair | undefined {
  if (document.kind !== 'guideline') return undefined
  const { dimensions, levels } = document.value
  const of = dimensions.find(({ id }) => id === dimension)
  const shortOf = (id: string) => levels.find((each) => each.id === id)?.short ?? id
  const higher = of?.cells[level]?.[at]?.text
  const lower = of?.cells[below]?.find(({ id }) => id === more)?.text
  if (!of || higher === undefined || lower === undefined) return undefined
  return { where: `${of.short}, ${shortOf(level)}`, lower, higher, below: shortOf(below) }
}

const longest = 140

export const pairItems = (document: Document, pairs: readonly Pair[]): Words[] =>
  pairs.flatMap((pair) => {
    const shown = shownPair(document, pair)
    if (!shown) return []
    const { where, lower, higher, below } = shown
    return [
      [
        strong(`${where}: `),
        { text: `“${clipped(higher, longest)}” — ${below}: “${clipped(lower, longest)}”` },
      ],
    ]
  })
