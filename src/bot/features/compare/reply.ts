import { type Counts, compareCells, countPoints, type Point } from '../../../domain/compare.ts'
import type { Dimension } from '../../../domain/library/guideline.ts'
import {
  type Button,
  type ReplyPart,
  type ReplyRow,
  type RoomReply,
  strong,
  type Words,
} from '../../answer.ts'
import { type Guide, heading, type Pair, sourceOf } from '../../phrases.ts'
import type { Asks } from '../features.ts'

/** Above this many dimensions, one row each with its counts; up to it, every point. */
const inFull = 3

export function compareReply(pair: Pair, dimensions: readonly Dimension[]): RoomReply {
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

function overview(pair: Pair, compared: readonly Compared[]): ReplyPart {
  const rows = compared.map(
    ({ dimension, points }): ReplyRow => ({
      name: dimension.short,
      text: countsText(countPoints(points), pair),
      open: {
        label: 'Open',
        asks: {
          kind: 'compare',
          ...pair.place,
          levels: [pair.lower.id, pair.higher.id],
          dimensions: [dimension.id],
        },
      },
    }),
  )
  return { kind: 'table', rows }
}

function inDetail(pair: Pair, dimension: Dimension, points: readonly Point[], named: boolean): ReplyPart[] {
  const title = named ? [{ kind: 'title', text: dimension.short } as const] : []
  const of = <K extends Point['kind']>(kind: K) =>
    points.filter((point): point is Extract<Point, { kind: K }> => point.kind === kind)
  const changed = of('changed').flatMap(({ id, lower, higher }): ReplyPart[] => [
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

function listed(
  title: string,
  points: readonly { readonly id: string; readonly text: string }[],
): ReplyPart[] {
  const items = points.map(({ id, text }): Words => [strong(`${heading(id)}: `), { text }])
  return items.length > 0 ? [{ kind: 'list', heading: title, items }] : []
}

function nextSteps({ guideline, place, lower, higher }: Pair, dimensions: readonly Dimension[]): Button[] {
  const all: Button = {
    label: 'All dimensions',
    asks: { kind: 'compare', ...place, levels: [lower.id, higher.id] },
  }
  const ids = dimensions.length > inFull ? [] : dimensions.map(({ id }) => id)
  const show = [higher, lower].map(
    (level): Button => ({
      label: `${level.short} in full`,
      asks: { kind: 'expectations', ...place, levels: [level.id], dimensions: ids },
    }),
  )
  return dimensions.length === guideline.dimensions.length ? show : [...show, all]
}

/** Each level beside the next one. */
export function whichLevels({ guideline, place }: Guide, dimensions: readonly string[]): RoomReply {
  const choices = guideline.levels.slice(1).flatMap((higher, at): Button[] => {
    const lower = guideline.levels[at]
    if (!lower) return []
    const levels = [lower.id, higher.id]
    const asks: Asks = { kind: 'compare', ...place, levels, dimensions: [...dimensions] }
    return [{ label: `${lower.short} and ${higher.short}`, asks }]
  })
  return {
    for: 'room',
    summary: 'Which two levels would you like to compare?',
    parts: [{ kind: 'choices', choices }],
  }
}
