import { chunk } from 'es-toolkit/array/chunk'
import type { Dimension } from '../../../domain/library/guideline.ts'
import type { Match, Matched } from '../../../domain/library/match.ts'
import type { Posting } from '../../../domain/library/posting.ts'
import {
  type AskerReply,
  type Button,
  type List,
  type Part,
  type RoomReply,
  strong,
  type Words,
} from '../../answer.ts'
import { clipped, counted, firstLine, type Guide, sourceOf } from '../../replies/phrases.ts'
import type { Asks } from '../features.ts'

export type Matching = Guide & { readonly posting: Posting; readonly match: Match }

/** What of it is asked for: the lines that fall under a dimension, all lines, or those under one dimension, or under none. */
export type Which =
  | { readonly kind: 'by dimension' }
  | { readonly kind: 'all' }
  | { readonly kind: 'under'; readonly dimension: Dimension | undefined }

/** How many notes a person has in each dimension, by id. */
type Notes = ReadonlyMap<string, number>

export const matchReply = (matching: Matching, which: Which): RoomReply => ({
  for: 'room',
  ...bodyOf(matching, which),
})

/** The same beside the person's own number of notes. */
export function ownMatchReply(matching: Matching, which: Which, notes: Notes): AskerReply {
  const body = bodyOf(matching, which, notes)
  return { for: 'asker', ...body, summary: `${body.summary} Only you can see this.` }
}

type Body = Pick<RoomReply, 'title' | 'summary' | 'parts' | 'listed'>

function bodyOf(matching: Matching, which: Which, notes?: Notes): Body {
  switch (which.kind) {
    case 'by dimension':
      return byDimension(matching, notes)
    case 'all':
      return allLines(matching)
    case 'under':
      return linesUnder(matching, which.dimension, notes)
  }
}

const countsOf = ({ posting, match }: Matching): string => {
  const placed = match.lines.filter(({ dimension }) => dimension).length
  const rest = match.lines.length - placed
  const other = rest === 0 ? '' : `; the other ${rest} ${rest === 1 ? 'doesn’t' : 'don’t'}`
  return `${placed} of the ${match.lines.length} lines in the ${posting.short} posting fall under a dimension of your guideline${other}.`
}

/** What the posting says of each dimension, in its words and with the reason; the other lines are not about the role. */
function byDimension(matching: Matching, notes: Notes | undefined): Body {
  const { posting, guideline, match, place } = matching
  const found = guideline.dimensions.filter((each) =>
    match.lines.some(({ dimension }) => dimension?.id === each.id),
  )
  const folds = found.map((dimension): Part => {
    const lines = match.lines.filter((line) => line.dimension?.id === dimension.id)
    const count = counted(lines.length, 'line')
    const own = notes?.get(dimension.id) ?? 0
    const yours = notes ? `, ${own === 0 ? 'no notes yet' : counted(own, 'note')}` : ''
    return {
      kind: 'fold',
      title: `${dimension.short}: ${count}${yours}`,
      hint: lines.map(nameOf).join(' · '),
      lists: withReasons(lines),
    }
  })
  return {
    title: `${posting.short} posting by dimension`,
    summary: countsOf(matching),
    parts: [
      ...proposal(match),
      ...folds,
      {
        kind: 'choices',
        choices: [{ label: 'All Lines', asks: { kind: 'match', ...place, posting: posting.id, all: true } }],
      },
      sourceOf(posting),
      sourceOf(guideline),
    ],
    listed: found.map(({ id }) => ({ kind: 'match', ...place, posting: posting.id, dimensions: [id] })),
  }
}

/** Lines of one reason under it. */
const withReasons = (lines: readonly Matched[]): List[] =>
  [...Map.groupBy(lines, ({ reason }) => reason)].map(([reason, same]) => ({
    kind: 'list',
    ...(reason && { heading: reason.replace(/\.$/, '') }),
    items: same.map(wordsOf),
  }))

/** Rows in one table: more go into another, so that a message holds them. */
const tableRows = 100

/** Every line of the posting with the dimension it falls under, or none. */
function allLines(matching: Matching): Body {
  const { posting, guideline, match, place } = matching
  const rows = match.lines.map((line) => [nameOf(line), line.dimension?.short ?? 'none', line.section.title])
  return {
    title: `${posting.short} posting by dimension`,
    summary: countsOf(matching),
    parts: [
      ...proposal(match),
      ...chunk(rows, tableRows).map(
        (rows): Part => ({
          kind: 'grid',
          caption: `Lines of the ${posting.short} posting by dimension`,
          columns: ['Line', 'Falls under', 'Section'],
          rows,
        }),
      ),
      {
        kind: 'choices',
        choices: [
          { label: 'By Dimension', asks: { kind: 'match', ...place, posting: posting.id } },
          {
            label: 'Under No Dimension',
            asks: { kind: 'match', ...place, posting: posting.id, none: true },
          },
        ],
      },
      sourceOf(posting),
      sourceOf(guideline),
    ],
  }
}

/** The lines that fall under one dimension, or under none, in full and with the reason. */
function linesUnder(matching: Matching, dimension: Dimension | undefined, notes: Notes | undefined): Body {
  const { posting, guideline, match } = matching
  const lines = match.lines.filter((line) => line.dimension?.id === dimension?.id)
  const lists = withReasons(lines)
  const own = dimension && notes ? ` You have ${counted(notes.get(dimension.id) ?? 0, 'note')} there.` : ''
  const asks: Asks = { kind: 'match', ...matching.place, posting: posting.id }
  const compared: Button[] = dimension
    ? [
        {
          label: `Compare ${dimension.short}`,
          asks: { kind: 'compare', ...matching.place, dimensions: [dimension.id] },
        },
      ]
    : []
  return {
    title: `${posting.short}: ${dimension?.short ?? 'under no dimension'}`,
    summary: `${counted(lines.length, 'line')} of the ${posting.short} posting ${lines.length === 1 ? 'falls' : 'fall'} under ${dimension?.short ?? 'no dimension'}.${own}`,
    parts: [
      ...proposal(match),
      ...lists,
      {
        kind: 'choices',
        choices: [{ label: 'By Dimension', asks }, ...compared],
      },
      sourceOf(posting),
      sourceOf(guideline),
    ],
  }
}

const wordsOf = ({ label, text }: Matched): Words => (label ? [strong(`${label}: `), { text }] : text)

const nameOf = ({ label, text }: Matched): string => {
  const line = label ?? firstLine(text)
  return clipped(line, 60)
}

const proposal = ({ proposed }: Match): Part[] =>
  proposed
    ? [
        {
          kind: 'quote',
          text: 'This is only a proposal: nobody has decided where the lines of this posting belong, so I went by their words, and that will often be wrong. Whoever keeps the data can set it in the posting’s file.',
        },
      ]
    : []
