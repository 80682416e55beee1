import { compareCells, type Point } from '../../../domain/compare.ts'
import type { Dimension, Level } from '../../../domain/library/guideline.ts'
import { type RoomReply, strong } from '../../answer.ts'
import { shortened } from '../../in-headings.ts'
import { type Guide, heading, sourceOf } from '../../phrases.ts'
import type { Asks } from '../features.ts'

/** A comparison in the headings of its points alone. */
export function briefCompare(pair: Pair, dimensions: readonly Dimension[]): RoomReply {
  const { guideline, place, lower, higher } = pair
  const items = dimensions.map((dimension) => {
    const points = compareCells(dimension, lower, higher)
    const of = (kind: Point['kind'], name: string) => {
      const ids = points.filter((point) => point.kind === kind).map(({ id }) => heading(id).toLowerCase())
      return ids.length > 0 ? [`${name}: ${ids.join(', ')}`] : []
    }
    const told = [
      ...of('changed', 'changed'),
      ...of('new', 'new'),
      ...of('same', 'the same'),
      ...of('lower', `only at ${lower.short}`),
    ]
    return [strong(`${dimension.short}: `), { text: told.join(' · ') }]
  })
  const asks: Asks = {
    kind: 'compare',
    ...place,
    levels: [lower.id, higher.id],
    dimensions: dimensions.map(({ id }) => id),
  }
  return shortened(`From ${lower.short} to ${higher.short}, in short:`, items, asks, [sourceOf(guideline)])
}

type Pair = Guide & { readonly lower: Level; readonly higher: Level }
