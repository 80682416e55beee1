import { dayIn, readableDay } from '../../domain/days.ts'
import type { Guideline } from '../../domain/library/guideline.ts'
import { findGuideline, type Library } from '../../domain/library/library.ts'
import {
  type ShareComment,
  type Shared,
  type SharedBlock,
  type ShareRatings,
  visibleTo,
} from '../../domain/shares/share.ts'
import { type ReplyPart, strong, type Words } from '../answer.ts'
import { counted } from '../replies/phrases.ts'
import { pagesOf } from './pages.ts'

/** The newest comments of a page are shown; a line tells how many more there are. */
const mostComments = 15

/** One page of a share, each block under its title, with what was said of it. */
export const pageParts = (shared: Shared, page: number, said: Said = new Map()): ReplyPart[] =>
  (pagesOf(shared)[page] ?? []).flatMap(({ block, isLast }) => [
    ...blockParts(block),
    ...(isLast ? (said.get(block.id) ?? []) : []),
  ])

function blockParts({ title, text, facts, beside }: SharedBlock): ReplyPart[] {
  const items = facts.map(([name, value]): Words => [strong(`${name}: `), { text: value }])
  return [
    { kind: 'title', text: title },
    ...(text === '' ? [] : [{ kind: 'quote', text } as const]),
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

/** What was said of each block, by the block's id. */
export type Said = ReadonlyMap<string, readonly ReplyPart[]>

/** The newest comments of each page, oldest first. */
export function commentParts(shared: Shared, comments: readonly ShareComment[], sides: Sides): Said {
  const shown = new Set(
    pagesOf(shared).flatMap((page) => {
      const ids = new Set(page.flatMap(({ block, isLast }) => (isLast ? [block.id] : [])))
      return comments.filter(({ block }) => ids.has(block)).slice(-mostComments)
    }),
  )
  return new Map(
    shared.blocks.map(({ id }) => {
      const said = comments.filter(({ block }) => block === id)
      return [
        id,
        commentList(
          said.filter((one) => shown.has(one)),
          said.length,
          sides,
        ),
      ]
    }),
  )
}

function commentList(shown: readonly ShareComment[], all: number, { me, other, zone }: Sides): ReplyPart[] {
  const earlier = all - shown.length
  const items = shown.map(
    ({ by, at, text }): Words => [
      strong(`${by === me ? 'You' : other}, ${readableDay(dayIn(zone, at))}: `),
      { text },
    ],
  )
  const hidden =
    earlier > 0
      ? [`${counted(earlier, 'earlier comment')} ${earlier === 1 ? 'isn’t' : 'aren’t'} shown here.`]
      : []
  return all === 0 ? [] : [{ kind: 'list', heading: 'Comments', items: [...hidden, ...items] }]
}

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
    return [title, { kind: 'text', text: `${other} has rated. Rate too, and you’ll both see both.` }]
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
