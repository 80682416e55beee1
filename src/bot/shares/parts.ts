import { dayIn, readableDay } from '../../domain/days.ts'
import type { Guideline } from '../../domain/library/guideline.ts'
import { findGuideline, type Library } from '../../domain/library/library.ts'
import {
  type Share,
  type ShareComment,
  type Shared,
  type SharedBlock,
  type ShareRatings,
  visibleTo,
} from '../../domain/shares/share.ts'
import { type Button, type ReplyPart, strong, type Words } from '../answer.ts'

/** Blocks on one page of a view: each may be long, and a view holds a hundred blocks of Slack's. */
const pageSize = 6

const pagesOf = ({ blocks }: Shared): number => Math.ceil(blocks.length / pageSize)

/** One page of a share, each block under its title, with what was said of it. */
export const pageParts = (shared: Shared, page: number, said: readonly ReplyPart[][] = []): ReplyPart[] =>
  shared.blocks
    .slice(page * pageSize, (page + 1) * pageSize)
    .flatMap((block, index) => [...blockParts(block), ...(said[page * pageSize + index] ?? [])])

function blockParts({ title, text, facts, beside }: SharedBlock): ReplyPart[] {
  const items = facts.map(([name, value]): Words => [strong(`${name}: `), { text: value }])
  return [
    { kind: 'title', text: title },
    { kind: 'quote', text },
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...(beside
      ? [{ kind: 'text', text: [strong(`The guideline, ${beside.level}: `), { text: beside.text }] } as const]
      : []),
  ]
}

export type Sides = {
  /** Who looks, by id. */
  readonly me: string
  /** The name of the other one. */
  readonly other: string
  readonly zone: string
}

/** What was said of each block, in the order of the blocks. */
export const commentParts = (
  { blocks }: Shared,
  comments: readonly ShareComment[],
  { me, other, zone }: Sides,
): ReplyPart[][] =>
  blocks.map(({ id }) => {
    const items = comments
      .filter(({ block }) => block === id)
      .map(
        ({ by, at, text }): Words => [
          strong(`${by === me ? 'You' : other}, ${readableDay(dayIn(zone, at))}: `),
          { text },
        ],
      )
    return items.length > 0 ? [{ kind: 'list', heading: 'Comments', items }] : []
  })

/** Both sides’ marks where they may be seen, and where they differ. */
export function ratingParts(
  library: Library,
  shared: Shared,
  ratings: readonly ShareRatings[],
  { me, other }: Sides,
): ReplyPart[] {
  if (shared.rated.length === 0 || ratings.length === 0) return []
  const seen = visibleTo(me, ratings)
  const mine = seen.find(({ by }) => by === me)?.marks
  const theirs = seen.find(({ by }) => by !== me)?.marks
  const isHidden = ratings.length > seen.length
  const title: ReplyPart = { kind: 'title', text: 'Ratings' }
  if (!mine && isHidden) {
    return [title, { kind: 'text', text: `${other} rated blind. Rate too, and you both see both at once.` }]
  }
  const scale = findGuideline(library, shared.guideline ?? '')
  const rows = shared.rated.map(({ id, name }) => [
    name,
    markText(mine?.[id], scale),
    ...(theirs ? [markText(theirs[id], scale)] : []),
  ])
  const differing = theirs && mine ? shared.rated.filter(({ id }) => mine[id] !== theirs[id]) : []
  return [
    title,
    {
      kind: 'grid',
      caption: 'Ratings of both',
      columns: ['What', 'You', ...(theirs ? [other] : [])],
      rows,
    },
    ...(theirs && mine ? [{ kind: 'text', text: differenceText(differing, rows.length) } as const] : []),
    ...(mine && !theirs && ratings.length === 1
      ? [{ kind: 'text', text: ownText(ratings[0]?.blind === true, other) } as const]
      : []),
  ]
}

const ownText = (blind: boolean, other: string): string =>
  blind ? `${other} doesn’t see this yet: both are shown once ${other} has rated too.` : `${other} sees this.`

const differenceText = (differing: readonly { readonly name: string }[], all: number): string =>
  differing.length === 0
    ? `You agree on ${all === 1 ? 'it' : `all ${all}`}.`
    : `You differ on: ${differing.map(({ name }) => name).join(', ')}.`

function markText(mark: number | undefined, scale: Pick<Guideline, 'ratings'> | undefined): string {
  if (mark === undefined) return 'not rated'
  const word = scale?.ratings[mark - 1]
  return word ? `${mark} · ${word}` : `${mark}`
}

/** Other pages, by the act that shows them. */
export function pageButtons({ id }: Share, shared: Shared, page: number, act: 'look' | 'open'): Button[] {
  const last = pagesOf(shared) - 1
  const to = (label: string, at: number): Button => ({
    label,
    asks: { kind: 'share.one', act, id, page: at },
  })
  return [
    ...(page > 0 ? [to('Previous', page - 1)] : []),
    ...(page < last ? [to(`Next (${page + 2} of ${last + 1})`, page + 1)] : []),
  ]
}
