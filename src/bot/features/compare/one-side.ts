import { compareCells, countPoints, isAcross, statedAt } from '../../../domain/compare.ts'
import type { Dimension } from '../../../domain/library/guideline.ts'
import type { ReplyPart, RoomReply } from '../../answer.ts'
import { counted, inWords, named, type Pair, sourceOf } from '../../replies/phrases.ts'
import type { Asks } from '../features.ts'
import { countsText } from './words.ts'

/** What the lower level states and the higher one doesn't repeat; that nobody is excused from it, the words don't say. */
export function notRepeated(pair: Pair, dimensions: readonly Dimension[]): RoomReply {
  const { lower, higher } = pair
  const { count, ...body } = ofOneSide(pair, dimensions, 'lower')
  return {
    for: 'room',
    summary: `Stated at ${lower.short} and not repeated at ${higher.short}: ${count > 0 ? counted(count, 'expectation') : 'nothing'}. That doesn’t mean that ${higher.short} is excused from ${count === 1 ? 'it' : 'them'}.`,
    ...body,
  }
}

/** What the higher level states and the lower one doesn't; where that one says nothing at all, nothing is called new. */
export function addedTo(pair: Pair, dimensions: readonly Dimension[], lowest = false): RoomReply {
  const { guideline, lower, higher } = pair
  const both = dimensions.filter((dimension) => statedAt(dimension, lower, higher) === 'both')
  const { count, ...body } = ofOneSide(pair, both, 'new')
  const head = isAcross(guideline, pair)
    ? `Stated at ${higher.short} and not at ${lower.short}`
    : `New at ${higher.short}`
  const [only] = dimensions.length === 1 ? dimensions : []
  const told = `${head}${only ? `, in ${only.short}` : ''}: ${count > 0 ? counted(count, 'expectation') : 'nothing'}.`
  const first = lowest ? [`${lower.short} is the lowest level, so nothing is new there.`] : []
  return { for: 'room', summary: [...first, told, ...besides(pair, dimensions, both)].join(' '), ...body }
}

/** What is not new, so that it doesn't look as if that were all; and what can't be compared. */
function besides(pair: Pair, dimensions: readonly Dimension[], both: readonly Dimension[]): string[] {
  const compared = both.map((dimension) => ({
    dimension,
    points: compareCells(dimension, pair.lower, pair.higher).filter(({ kind }) => kind === 'changed'),
    stated: 'both' as const,
  }))
  const changed = countPoints(compared.flatMap(({ points }) => points)).changed
  const silent = dimensions.filter((dimension) => !both.includes(dimension)).map(({ short }) => short)
  return [
    ...(changed > 0 ? [`Apart from that, ${countsText(compared, pair)}.`] : []),
    ...(silent.length > 0 ? [`Only one of the levels states anything in ${inWords(silent)}.`] : []),
  ]
}

/** The expectations that one of the levels alone states, under their dimensions. */
function ofOneSide(
  { guideline, place, lower, higher }: Pair,
  dimensions: readonly Dimension[],
  side: 'lower' | 'new',
): Pick<RoomReply, 'parts' | 'listed'> & { readonly count: number } {
  const levels = [lower.id, higher.id]
  const found = dimensions.flatMap((dimension) => {
    const points = compareCells(dimension, lower, higher).filter((point) => point.kind === side)
    return points.length > 0 ? [{ dimension, points }] : []
  })
  const lists = found.map(
    ({ dimension, points }): ReplyPart => ({
      kind: 'list',
      heading: dimension.short,
      items: points.flatMap((point) => ('text' in point ? [named(point)] : [])),
    }),
  )
  const ids = dimensions.length === guideline.dimensions.length ? [] : dimensions.map(({ id }) => id)
  return {
    count: found.reduce((sum, { points }) => sum + points.length, 0),
    parts: [
      ...lists,
      {
        kind: 'choices',
        choices: [{ label: 'What Changes', asks: { kind: 'compare', ...place, levels, dimensions: ids } }],
      },
      sourceOf(guideline),
    ],
    listed: found.flatMap(({ dimension, points }) =>
      points.map(
        ({ id }): Asks => ({ kind: 'compare', ...place, levels, dimensions: [dimension.id], point: id }),
      ),
    ),
  }
}
