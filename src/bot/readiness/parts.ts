import { readableDay } from '../../domain/days.ts'
import type { Guideline, Level } from '../../domain/library/guideline.ts'
import type { KeptRating } from '../../domain/own/rating.ts'
import { type Orphan, quartersCovered, type Standing } from '../../domain/own/readiness.ts'
import type { ReplyPart } from '../answer.ts'
import { clipped, counted, heading } from '../replies/phrases.ts'

export type Aim = { readonly guideline: Guideline; readonly target: Level }

/** What no count can say. */
export const disclaimer = 'These are counts of your notes, not a checklist and no promise of a promotion.'

/** Notes lose their place when a guideline changes, and are told all the same. */
export function orphanParts(orphaned: readonly Orphan[], guideline: Guideline): ReplyPart[] {
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

export function readinessGrid(standings: readonly Standing[], { guideline, target }: Aim): ReplyPart {
  return {
    kind: 'grid',
    caption: `Notes and ratings by dimension, for ${target.short}`,
    columns: ['Dimension', 'Notes', 'Own rating'],
    rows: standings.map(({ dimension, notes, rating }) => [
      dimension.short,
      `${notes}`,
      ratingText(rating, guideline),
    ]),
  }
}

/** What the notes on one dimension say besides their number. */
export const factsOf = (standing: Standing): string[] =>
  standing.newest === undefined
    ? []
    : [
        `Newest: ${readableDay(standing.newest)}`,
        `From ${quartersCovered(standing)} of the last 4 quarters`,
        standing.confirmers.length > 0
          ? `You named as people who can confirm it: ${clipped(standing.confirmers.slice(0, 5).join(', '), 200)}`
          : 'You’ve named nobody who can confirm it yet',
      ]

/** Nothing where there is nothing to set side by side. */
export function readinessChart(standings: readonly Standing[], { target }: Aim): ReplyPart[] {
  if (standings.length < 2 || standings.every(({ notes }) => notes === 0)) return []
  return [
    {
      kind: 'chart',
      title: `Notes by dimension for ${target.short}`,
      text: withoutText(standings),
      labels: standings.map(({ dimension }) => dimension.short),
      series: [{ name: 'Notes', values: standings.map(({ notes }) => notes) }],
    },
  ]
}

/** The table has the numbers: these are the words for what a chart shows at a glance. */
function withoutText(standings: readonly Standing[]): string {
  const none = standings.filter(({ notes }) => notes === 0).length
  return none === 0
    ? 'Every dimension has a note.'
    : `${none} of ${counted(standings.length, 'dimension')} ${none === 1 ? 'has' : 'have'} no note yet.`
}

export function ratingText(rating: KeptRating | undefined, { ratings }: Pick<Guideline, 'ratings'>): string {
  if (!rating) return 'not rated'
  const { mark } = rating
  return mark.kind === 'score' ? `${mark.score} · ${ratings[mark.score - 1]}` : 'no opportunity yet'
}
