import { compareCells } from '../../../domain/compare.ts'
import type { Dimension } from '../../../domain/library/guideline.ts'
import type { ReplyPart, RoomReply } from '../../answer.ts'
import { counted, named, type Pair, sourceOf } from '../../replies/phrases.ts'

/** What the lower level states and the higher one doesn't repeat; that nobody is excused from it, the words don't say. */
export function notRepeated(
  { guideline, place, lower, higher }: Pair,
  dimensions: readonly Dimension[],
): RoomReply {
  const found = dimensions.flatMap((dimension) => {
    const points = compareCells(dimension, lower, higher).filter(({ kind }) => kind === 'lower')
    return points.length > 0 ? [{ dimension, points }] : []
  })
  const count = found.reduce((sum, { points }) => sum + points.length, 0)
  const lists = found.map(
    ({ dimension, points }): ReplyPart => ({
      kind: 'list',
      heading: dimension.short,
      items: points.flatMap((point) => ('text' in point ? [named(point)] : [])),
    }),
  )
  return {
    for: 'room',
    summary: `Stated at ${lower.short} and not repeated at ${higher.short}: ${count > 0 ? counted(count, 'expectation') : 'nothing'}. That doesn’t say that ${higher.short} is excused from ${count === 1 ? 'it' : 'them'}.`,
    parts: [
      ...lists,
      {
        kind: 'choices',
        choices: [
          {
            label: 'What Changes',
            asks: {
              kind: 'compare',
              ...place,
              levels: [lower.id, higher.id],
              dimensions:
                dimensions.length === guideline.dimensions.length ? [] : dimensions.map(({ id }) => id),
            },
          },
        ],
      },
      sourceOf(guideline),
    ],
  }
}
