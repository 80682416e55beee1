import { chunk } from 'es-toolkit/array/chunk'
import type { Dimension } from '../../../domain/library/guideline.ts'
import type { Match, Matched } from '../../../domain/library/match.ts'
import type { Posting } from '../../../domain/library/posting.ts'
import { type AskerReply, type Button, type Part, type RoomReply, strong, type Words } from '../../answer.ts'
import { clipped, counted, firstLine, type Guide, sourceOf } from '../../replies/phrases.ts'
import type { Asks } from '../features.ts'

export type Matching = Guide & { readonly posting: Posting; readonly match: Match }

/** What of it is asked for: all lines, or those under one dimension, or under none. */
export type Which =
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

type Body = Pick<RoomReply, 'title' | 'summary' | 'parts'>

const bodyOf = (matching: Matching, which: Which, notes?: Notes): Body =>
  which.kind === 'all' ? allLines(matching, notes) : linesUnder(matching, which.dimension, notes)

/** Rows in one table: more go into another, so that a message holds them. */
const tableRows = 100

/** Every line of the posting with the dimension it falls under, or none. */
function allLines(matching: Matching, notes: Notes | undefined): Body {
  const { posting, guideline, match } = matching
  const placed = match.lines.filter(({ dimension }) => dimension)
  const columns = ['Line', 'Section', 'Falls under', ...(notes ? ['Your notes'] : [])]
  const rows = match.lines.map((line) => [
    nameOf(line),
    line.section.title,
    line.dimension?.short ?? 'none',
    ...(notes ? [line.dimension ? `${notes.get(line.dimension.id) ?? 0}` : ''] : []),
  ])
  return {
    title: `${posting.short} posting by dimension`,
    summary: `${counted(placed.length, 'line')} of ${match.lines.length} in the ${posting.short} posting fall under a dimension of your guideline, ${match.lines.length - placed.length} under none.`,
    parts: [
      ...proposal(match),
      ...chunk(rows, tableRows).map(
        (rows): Part => ({
          kind: 'grid',
          caption: `Lines of the ${posting.short} posting by dimension`,
          columns,
          rows,
        }),
      ),
      {
        kind: 'choices',
        choices: [...guideline.dimensions.map((one) => open(matching, one)), open(matching)],
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
  const groups = Map.groupBy(lines, ({ reason }) => reason)
  const lists = [...groups].map(
    ([reason, same]): Part => ({
      kind: 'list',
      ...(reason && { heading: reason }),
      items: same.map(wordsOf),
    }),
  )
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
        choices: [{ label: 'All Lines', asks }, ...compared],
      },
      sourceOf(posting),
      sourceOf(guideline),
    ],
  }
}

const wordsOf = ({ label, text }: Matched): Words => (label ? [strong(`${label}: `), { text }] : text)

const open = ({ posting, place }: Matching, dimension?: Dimension): Button => ({
  label: dimension?.short ?? 'None',
  asks: {
    kind: 'match',
    ...place,
    posting: posting.id,
    ...(dimension ? { dimensions: [dimension.id] } : { none: true }),
  },
})

const nameOf = ({ label, text }: Matched): string => {
  const line = label ?? firstLine(text)
  return clipped(line, 60)
}

const proposal = ({ proposed }: Match): Part[] =>
  proposed
    ? [
        {
          kind: 'quote',
          text: 'This is a proposal: nobody wrote down where the lines of this posting fall, so it goes by their words alone, and will often be wrong. Whoever keeps the data can write it into the posting’s file.',
        },
      ]
    : []
