import { dayIn, quarterOf, readableDay, readableQuarter } from '../../../domain/days.ts'
import { cell, type Guideline, type Level } from '../../../domain/library/guideline.ts'
import { type KeptRating, newerFirst } from '../../../domain/own/rating.ts'
import { type Orphan, quartersCovered, type Standing } from '../../../domain/own/readiness.ts'
import type { AskerAnswer, Part } from '../../answer.ts'
import { clipped, counted, heading, sourceOf } from '../talk/phrases.ts'

export type Aim = { readonly guideline: Guideline; readonly target: Level; readonly today: string }

/** What no count can say. */
export const disclaimer =
  'These are counts of what you wrote down, not a checklist and no promise: nobody is promoted by counting.'

/** How many of the thinnest dimensions are shown with what the target level asks there. */
const looked = 2

export function readinessReply(
  standings: readonly Standing[],
  orphaned: readonly Orphan[],
  aim: Aim,
): AskerAnswer {
  const { guideline, target } = aim
  return {
    for: 'asker',
    title: `Readiness for ${target.short}`,
    summary: `Your notes and ratings against ${target.short}, thinnest first. Only you can see this.`,
    parts: [
      readinessGrid(standings, aim),
      ...readinessChart(standings, aim),
      ...standings.slice(0, looked).map((standing) => asked(standing, target)),
      ...orphanParts(orphaned, guideline),
      { kind: 'text', text: disclaimer },
      {
        kind: 'choices',
        choices: [
          { label: 'Add a note', says: 'note', main: true },
          { label: 'Rate yourself', says: 'rate' },
          { label: 'Your notes', says: 'notes' },
        ],
      },
      sourceOf(guideline),
    ],
  }
}

/** Notes lose their place when a guideline changes, and are told all the same. */
export function orphanParts(orphaned: readonly Orphan[], guideline: Guideline): Part[] {
  if (orphaned.length === 0) return []
  const items = orphaned.map(({ kind, id, notes, newest, rating }) => {
    const said = [
      notes > 0 && `${counted(notes, 'note')}, newest ${newest ? readableDay(newest) : ''}`,
      rating && `rated ${ratingText(rating, guideline)}`,
    ]
    const name = heading(id.split('.').at(-1) ?? '')
    return `${name}${kind === 'dimension' ? '' : ` (${kind})`}: ${said.filter(Boolean).join('; ')}`
  })
  return [{ kind: 'list', heading: 'No longer in the guideline; your notes stay', items }]
}

export function readinessGrid(standings: readonly Standing[], { guideline, target }: Aim): Part {
  return {
    kind: 'grid',
    caption: `Notes and ratings by dimension, for ${target.short}`,
    columns: ['Dimension', 'Own rating', 'Notes', 'Newest', 'Quarters of 4', 'Can confirm'],
    rows: standings.map((standing) => [
      standing.dimension.short,
      ratingText(standing.rating, guideline),
      `${standing.notes}`,
      standing.newest ? readableDay(standing.newest) : 'none yet',
      `${quartersCovered(standing)}`,
      standing.confirmers.length > 0
        ? clipped(standing.confirmers.slice(0, 5).join(', '), 200)
        : 'nobody yet',
    ]),
  }
}

/** Dimension by quarter: where the year has holes. */
export function quarterGrid(standings: readonly Standing[], { today }: Aim): Part {
  return {
    kind: 'grid',
    caption: 'Notes by quarter',
    columns: ['Dimension', ...quarterNames(today)],
    rows: standings.map(({ dimension, quarters }) => [dimension.short, ...quarters.map(String)]),
  }
}

/** Nothing where there is nothing to set side by side. */
export function readinessChart(standings: readonly Standing[], { target }: Aim): Part[] {
  if (standings.length < 2 || standings.every(({ notes }) => notes === 0)) return []
  return [
    {
      kind: 'chart',
      title: `Notes by dimension for ${target.short}`,
      text: standings
        .map(({ dimension, notes }) => `${dimension.short}: ${counted(notes, 'note')}`)
        .join('; '),
      labels: standings.map(({ dimension }) => dimension.short),
      series: [{ name: 'Notes', values: standings.map(({ notes }) => notes) }],
    },
  ]
}

const quarterNames = (today: string): string[] =>
  [3, 2, 1, 0].map((back) => readableQuarter(quarterOf(today) - back))

function asked({ dimension, notes }: Standing, target: Level): Part {
  return {
    kind: 'list',
    heading: `${dimension.short}, ${notes === 0 ? 'no notes yet' : counted(notes, 'note')}: ${target.short} asks`,
    items: cell(dimension, target).map(({ text }) => text),
  }
}

export function ratingText(rating: KeptRating | undefined, { ratings }: Pick<Guideline, 'ratings'>): string {
  if (!rating) return 'not rated'
  const { mark } = rating
  return mark.kind === 'score' ? `${mark.score} · ${ratings[mark.score - 1]}` : 'no opportunity yet'
}

/** Saved, with the earlier marks on the same dimension, newest first. */
export function ratedReply(
  rating: KeptRating,
  earlier: readonly KeptRating[],
  { guideline, zone }: { readonly guideline: Guideline; readonly zone: string },
): AskerAnswer {
  const dimension = guideline.dimensions.find(({ id }) => id === rating.dimension)
  const items = [...earlier]
    .sort(newerFirst)
    .map((one) => `${readableDay(dayIn(zone, one.at))}: ${ratingText(one, guideline)}`)
  const before: Part[] = items.length > 0 ? [{ kind: 'list', heading: 'Before', items }] : []
  return {
    for: 'asker',
    changed: true,
    summary: `Saved: ${dimension?.short ?? rating.dimension}, ${ratingText(rating, guideline)}. Only you can see this.`,
    parts: [...before, { kind: 'choices', choices: [{ label: 'Readiness', says: 'readiness' }] }],
  }
}
