import { chunk } from 'es-toolkit/array/chunk'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { Posting } from '../../../domain/library/posting.ts'
import type { ReplyPart } from '../../answer.ts'
import { clipped, counted, inWords } from '../../replies/phrases.ts'

/** What a guideline has, counted rather than told. */
export function guidelineParts({ levels, tracks = [], dimensions, note }: Guideline): ReplyPart[] {
  const trackOf = (id: string | undefined) => tracks.find((track) => track.id === id)?.title
  const items = levels.map(({ title, track, aliases }) => {
    const more = [trackOf(track), aliases.length > 0 && `also: ${aliases.join('; ')}`].filter(Boolean)
    return more.length > 0 ? `${title} (${more.join('; ')})` : title
  })
  const ways = tracks.length > 0 ? `, on the tracks ${inWords(tracks.map(({ title }) => title))}` : ''
  return [
    {
      kind: 'list',
      heading: `${counted(levels.length, 'level')}, lowest first${ways}`,
      items,
      ordered: true,
    },
    {
      kind: 'title',
      text: `${counted(dimensions.length, 'dimension')}, with the number of statements in each cell`,
    },
    ...chunk(levels, columnsAtOnce).map(
      (some): ReplyPart => ({
        kind: 'grid',
        caption: 'Statements of each dimension at each level',
        columns: ['Dimension', ...some.map(({ short }) => short)],
        rows: dimensions.map(({ short, cells }) => [
          short,
          ...some.map(({ id }) => (cells[id] ? String(cells[id].length) : '–')),
        ]),
      }),
    ),
    ...(dimensions.some(({ cells }) => levels.some(({ id }) => !cells[id]))
      ? [
          {
            kind: 'text',
            text: '“–” means that the document says nothing there, and answers will say so.',
          } as const,
        ]
      : []),
    ...otherNames('dimensions', dimensions),
    ...around(levels, note),
  ]
}

/** What the document says beside its cells, and where that goes. */
function around(levels: Guideline['levels'], note: string | undefined): ReplyPart[] {
  const said = levels.flatMap(({ title, description }) =>
    description === undefined ? [] : [`${title}: ${oneLine(description)}`],
  )
  const paragraphs = (note ?? '').split(/\n+/).filter((line) => line.trim() !== '')
  return [
    ...listed('Said of a level as a whole, and shown with it', said),
    ...listed('Text around the levels, shown with a whole level', paragraphs.map(oneLine)),
  ]
}

const oneLine = (text: string): string => clipped(text.replace(/\s+/g, ' ').trim(), longestLine)
const longestLine = 140

function listed(heading: string, items: readonly string[]): ReplyPart[] {
  if (items.length === 0) return []
  const more = items.length - mostListed
  const shown = more > 0 ? [...items.slice(0, mostListed), `and ${more} more, all kept`] : items
  return [{ kind: 'list', heading, items: [...shown] }]
}
const mostListed = 6

type Named = { readonly title: string; readonly aliases: readonly string[] }

/** What people can type beside the titles. */
export function otherNames(what: 'levels' | 'dimensions', things: readonly Named[]): ReplyPart[] {
  const items = things.flatMap(({ title, aliases }) =>
    aliases.length > 0 ? [`${title}: ${aliases.join('; ')}`] : [],
  )
  return items.length > 0 ? [{ kind: 'list', heading: `Other names of ${what}`, items }] : []
}

/** Beside the names of the dimensions. */
const columnsAtOnce = 12

export const postingParts = ({ sections, guidelines, closes }: Posting): ReplyPart[] => [
  {
    kind: 'grid',
    caption: 'Sections, with the number of points in each',
    columns: ['Section', 'Opening', 'Points'],
    rows: sections.map(({ title, intro, items }) => [title, intro ? 'yes' : '–', String(items.length)]),
  },
  {
    kind: 'text',
    text: `${guidelines.length > 0 ? `For readers of: ${guidelines.join(', ')}.` : 'It belongs to no guideline yet: choose the roles it’s for under “Change Something”.'}${closes ? ` Closes on ${closes}.` : ''}`,
  },
]
