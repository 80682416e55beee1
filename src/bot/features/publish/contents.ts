import { chunk } from 'es-toolkit/array/chunk'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { Posting } from '../../../domain/library/posting.ts'
import type { ReplyPart } from '../../answer.ts'
import { counted, inWords } from '../../replies/phrases.ts'

/** What a guideline has, counted rather than told. */
export function guidelineParts({ levels, tracks = [], dimensions }: Guideline): ReplyPart[] {
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
  ]
}

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
