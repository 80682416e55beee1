import { cell, type Dimension, type Level } from '../../../domain/library/guideline.ts'
import { type RoomReply, strong, type Words } from '../../answer.ts'
import { shortened } from '../../replies/in-headings.ts'
import { type Guide, heading, sourceOf } from '../../replies/phrases.ts'
import type { Asks } from '../features.ts'

/** Expectations in their headings alone. */
export function briefExpectations(
  { guideline, place }: Guide,
  levels: readonly Level[],
  dimensions: readonly Dimension[],
): RoomReply {
  const items = levels.flatMap((level) =>
    dimensions.map((dimension): Words => {
      const name = levels.length > 1 ? `${level.short}, ${dimension.short}: ` : `${dimension.short}: `
      const ids = cell(dimension, level).map(({ id }) => heading(id).toLowerCase())
      return [strong(name), { text: ids.length > 0 ? ids.join(', ') : 'nothing stated' }]
    }),
  )
  const asks: Asks = {
    kind: 'expectations',
    ...place,
    levels: levels.map(({ id }) => id),
    dimensions: dimensions.map(({ id }) => id),
  }
  const names = levels.map(({ short }) => short).join(' and ')
  return shortened(`${names}, in short:`, items, asks, [sourceOf(guideline)])
}
