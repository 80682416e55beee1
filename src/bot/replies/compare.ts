import { type Counts, compareCells, countPoints, type Point } from '../../domain/compare.ts'
import type { Dimension, Level } from '../../domain/library/guideline.ts'
import { type Part, type RoomAnswer, strong, type Words } from '../answer.ts'
import { type Guide, heading, sourceOf } from './talk/phrases.ts'

export type Pair = Guide & { readonly lower: Level; readonly higher: Level }

/** Above this many dimensions, one row each with its counts; up to it, every point. */
const inFull = 3

export function compareReply(pair: Pair, dimensions: readonly Dimension[]): RoomAnswer {
  const { guideline, lower, higher } = pair
  const compared = dimensions.map((dimension) => ({
    dimension,
    points: compareCells(dimension, lower, higher),
  }))
  const counts = countPoints(compared.flatMap(({ points }) => points))
  const [only] = dimensions.length === 1 ? dimensions : []
  const what = only?.short ?? `${dimensions.length} dimensions`
  const body =
    dimensions.length > inFull
      ? [overview(pair, compared)]
      : compared.flatMap(({ dimension, points }) => inDetail(pair, dimension, points, dimensions.length > 1))
  return {
    for: 'room',
    title: `${lower.short} → ${higher.short}: ${what}`,
    summary: `${what}, from ${lower.short} to ${higher.short}: ${countsText(counts, pair)}.`,
    parts: [...body, { kind: 'choices', choices: nextSteps(pair, dimensions) }, sourceOf(guideline)],
  }
}

function countsText(counts: Counts, { lower, higher }: Pair): string {
  const phrases = [
    counts.changed && `${counts.changed} changed`,
    counts.new && `${counts.new} new at ${higher.short}`,
    counts.same && `${counts.same} the same`,
    counts.lower && `${counts.lower} only at ${lower.short}`,
  ]
  return phrases.filter(Boolean).join(', ')
}

type Compared = { readonly dimension: Dimension; readonly points: readonly Point[] }

function overview(pair: Pair, compared: readonly Compared[]): Part {
  const rows = compared.map(({ dimension, points }) => ({
    name: dimension.short,
    text: countsText(countPoints(points), pair),
    open: {
      label: 'Open',
      says: pair.say('compare', pair.lower.id, pair.higher.id, dimension.id),
    },
  }))
  return { kind: 'table', rows }
}

function inDetail(pair: Pair, dimension: Dimension, points: readonly Point[], named: boolean): Part[] {
  const title = named ? [{ kind: 'title', text: dimension.short } as const] : []
  const of = <K extends Point['kind']>(kind: K) =>
    points.filter((point): point is Extract<Point, { kind: K }> => point.kind === kind)
  const changed = of('changed').flatMap(({ id, lower, higher }): Part[] => [
    {
      kind: 'list',
      heading: `${heading(id)} (changed)`,
      items: [
        [strong(`${pair.lower.short}: `), { text: lower }],
        [strong(`${pair.higher.short}: `), { text: higher }],
      ],
    },
  ])
  return [
    ...title,
    ...changed,
    ...listed(`New at ${pair.higher.short}`, of('new')),
    ...listed('The same at both', of('same')),
    ...listed(`Only at ${pair.lower.short}`, of('lower')),
  ]
}

function listed(title: string, points: readonly { readonly id: string; readonly text: string }[]): Part[] {
  const items = points.map(({ id, text }): Words => [strong(`${heading(id)}: `), { text }])
  return items.length > 0 ? [{ kind: 'list', heading: title, items }] : []
}

function nextSteps({ guideline, say, lower, higher }: Pair, dimensions: readonly Dimension[]) {
  const all = { label: 'All dimensions', says: say('compare', lower.id, higher.id) }
  const ids = dimensions.length > inFull ? [] : dimensions.map(({ id }) => id)
  const show = [higher, lower].map((level) => ({
    label: `${level.short} in full`,
    says: say('show', level.id, ...ids),
  }))
  return dimensions.length === guideline.dimensions.length ? show : [...show, all]
}
