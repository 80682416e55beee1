import { compareCells, isAcross, type Point, statedAt } from '../../../domain/compare.ts'
import { cell, type Dimension } from '../../../domain/library/guideline.ts'
import { type Button, type ReplyPart, type ReplyRow, type RoomReply, strong } from '../../answer.ts'
import { capital, heading, named, type Pair, sourceOf } from '../../replies/phrases.ts'
import type { Asks } from '../features.ts'
import { type Compared, countsText, namesOf, overviewWords, roomFor } from './words.ts'

/** Above this many dimensions, one row each with what changes most; up to it, every point. */
const inFull = 3

export function compareReply(pair: Pair, dimensions: readonly Dimension[]): RoomReply {
  const { guideline, lower, higher } = pair
  const compared = comparedIn(pair, dimensions)
  const [only] = dimensions.length === 1 ? dimensions : []
  const what = only?.short ?? `${dimensions.length} dimensions`
  const body =
    dimensions.length > inFull
      ? [overview(pair, compared)]
      : compared.flatMap((each) => inDetail(pair, each, dimensions.length > 1))
  const across = isAcross(guideline, pair)
  const title = across ? `${lower.short} and ${higher.short}` : `${lower.short} → ${higher.short}`
  const between = across
    ? `${lower.short} beside ${higher.short}, on different tracks`
    : `from ${lower.short} to ${higher.short}`
  return {
    for: 'room',
    title: `${title}: ${what}`,
    summary: `${what}, ${between}: ${countsText(compared, pair)}.`,
    parts: [...body, { kind: 'choices', choices: nextSteps(pair, dimensions) }, sourceOf(guideline)],
    ...(dimensions.length <= inFull && { listed: compared.flatMap((each) => pointsOf(pair, each)) }),
  }
}

/** Every point in the order in which it is shown. */
function pointsOf({ place, lower, higher }: Pair, { dimension, points, stated }: Compared): Asks[] {
  const order = stated === 'both' ? shownOrder : silentOrder
  return order
    .flatMap((kind) => points.filter((point) => point.kind === kind))
    .map(({ id }) => ({
      kind: 'compare',
      ...place,
      levels: [lower.id, higher.id],
      dimensions: [dimension.id],
      point: id,
    }))
}
const shownOrder = ['changed', 'new', 'same', 'lower'] as const
const silentOrder = ['lower', 'new'] as const

const comparedIn = ({ lower, higher }: Pair, dimensions: readonly Dimension[]): Compared[] =>
  dimensions.map((dimension) => ({
    dimension,
    points: compareCells(dimension, lower, higher),
    stated: statedAt(dimension, lower, higher),
  }))

function overview(pair: Pair, compared: readonly Compared[]): ReplyPart {
  const rows = compared.map(
    (each): ReplyRow => ({
      name: each.dimension.short,
      text: overviewWords(pair, each, roomFor(compared.length)),
      open: {
        label: 'Open',
        asks: {
          kind: 'compare',
          ...pair.place,
          levels: [pair.lower.id, pair.higher.id],
          dimensions: [each.dimension.id],
        },
      },
    }),
  )
  return { kind: 'table', rows }
}

function inDetail(pair: Pair, { dimension, points, stated }: Compared, named: boolean): ReplyPart[] {
  const title = named ? [{ kind: 'title', text: dimension.short } as const] : []
  return [...title, ...(stated === 'both' ? bothSides(pair, points) : oneSide(pair, dimension))]
}

/** Nothing is new or left out where one of the levels says nothing. */
function oneSide({ lower, higher }: Pair, dimension: Dimension): ReplyPart[] {
  return [lower, higher].map((level): ReplyPart => {
    const items = cell(dimension, level).map(({ text }) => text)
    return items.length > 0
      ? { kind: 'list', heading: `Stated at ${level.short}`, items }
      : { kind: 'text', text: `Nothing stated at ${level.short}.` }
  })
}

function bothSides(pair: Pair, points: readonly Point[]): ReplyPart[] {
  const names = namesOf(pair)
  const of = <K extends Point['kind']>(kind: K) =>
    points.filter((point): point is Extract<Point, { kind: K }> => point.kind === kind)
  const changed = of('changed').flatMap(({ id, lower, higher }): ReplyPart[] => [
    {
      kind: 'list',
      heading: `${heading(id)} (${names.changed})`,
      items: [
        [strong(`${pair.lower.short}: `), { text: lower }],
        [strong(`${pair.higher.short}: `), { text: higher }],
      ],
    },
  ])
  return [
    ...changed,
    ...listed(capital(names.new), of('new')),
    ...listed('The same at both', of('same')),
    ...listed(`Stated at ${pair.lower.short}, not repeated at ${pair.higher.short}`, of('lower')),
  ]
}

function listed(
  title: string,
  points: readonly { readonly id: string; readonly text: string }[],
): ReplyPart[] {
  const items = points.map(named)
  return items.length > 0 ? [{ kind: 'list', heading: title, items }] : []
}

function nextSteps({ guideline, place, lower, higher }: Pair, dimensions: readonly Dimension[]): Button[] {
  const all: Button = {
    label: 'All Dimensions',
    asks: { kind: 'compare', ...place, levels: [lower.id, higher.id] },
  }
  const ids = dimensions.length > inFull ? [] : dimensions.map(({ id }) => id)
  const show = [higher, lower].map(
    (level): Button => ({
      label: `${level.short} in Full`,
      asks: { kind: 'expectations', ...place, levels: [level.id], dimensions: ids },
    }),
  )
  return dimensions.length === guideline.dimensions.length ? show : [...show, all]
}
