import { compareCells, statedAt } from '../../../domain/compare.ts'
import type { Dimension } from '../../../domain/library/guideline.ts'
import { type RoomReply, strong, type Words } from '../../answer.ts'
import { heading, type Pair, sourceOf } from '../../replies/phrases.ts'
import { namesOf } from './words.ts'

/** One expectation at both levels, in the document's words, which explain it best beside each other. */
export function comparedPoint(
  pair: Pair,
  [dimension, ...others]: readonly Dimension[],
  id: string,
): RoomReply | undefined {
  const { guideline, place, lower, higher } = pair
  if (!dimension || others.length > 0) return undefined
  const point = compareCells(dimension, lower, higher).find((each) => each.id === id)
  if (!point) return undefined
  const names = namesOf(pair)
  const isBoth = statedAt(dimension, lower, higher) === 'both'
  const told = {
    changed: names.changed,
    new: isBoth ? names.new : `stated at ${higher.short}`,
    same: 'the same at both',
    lower: `stated at ${lower.short}, not repeated at ${higher.short}`,
  }[point.kind]
  const levels = [lower.id, higher.id]
  const dimensions = [dimension.id]
  return {
    for: 'room',
    title: `${dimension.short}: ${heading(id)}`,
    summary: `${heading(id)}, in ${dimension.short}: ${told}. The guideline says no more about it than this:`,
    parts: [
      {
        kind: 'list',
        items: [lower, higher].map((level): Words => {
          const text = dimension.cells[level.id]?.find((each) => each.id === id)?.text
          return [strong(`${level.short}: `), { text: text ?? 'not stated.' }]
        }),
      },
      {
        kind: 'choices',
        choices: [
          { label: 'What Changes', asks: { kind: 'compare', ...place, levels, dimensions } },
          { label: 'Examples', asks: { kind: 'examples', ...place, levels, dimensions } },
        ],
      },
      sourceOf(guideline),
    ],
  }
}
