import { compareCells, isAcross, type Point, statedAt } from '../../../domain/compare.ts'
import type { Dimension } from '../../../domain/library/guideline.ts'
import { type RoomReply, strong } from '../../answer.ts'
import { shortened } from '../../replies/in-headings.ts'
import { heading, type Pair, sourceOf } from '../../replies/phrases.ts'
import type { Asks } from '../features.ts'
import { namesOf } from './words.ts'

/** A comparison in the headings of its points alone. */
export function briefCompare(pair: Pair, dimensions: readonly Dimension[]): RoomReply {
  const { guideline, place, lower, higher } = pair
  const names = namesOf(pair)
  const across = isAcross(guideline, pair)
  const items = dimensions.map((dimension) => {
    const points = compareCells(dimension, lower, higher)
    const of = (kind: Point['kind'], name: string) => {
      const ids = points.filter((point) => point.kind === kind).map(({ id }) => heading(id).toLowerCase())
      return ids.length > 0 ? [`${name}: ${ids.join(', ')}`] : []
    }
    const stated = statedAt(dimension, lower, higher)
    const isNew = stated === 'both' && !across
    const told = [
      ...(stated === 'higher' || stated === 'neither' ? [`nothing stated at ${lower.short}`] : []),
      ...(stated === 'lower' || stated === 'neither' ? [`nothing stated at ${higher.short}`] : []),
      ...of('changed', names.changed),
      ...of('new', isNew ? 'new' : `stated at ${higher.short}`),
      ...of('same', 'the same'),
      ...of('lower', names.lower),
    ]
    return [strong(`${dimension.short}: `), { text: told.join(' · ') }]
  })
  const asks: Asks = {
    kind: 'compare',
    ...place,
    levels: [lower.id, higher.id],
    dimensions: dimensions.map(({ id }) => id),
  }
  const between = across ? `${lower.short} beside ${higher.short}` : `From ${lower.short} to ${higher.short}`
  return shortened(`${between}, in short:`, items, asks, [sourceOf(guideline)])
}
