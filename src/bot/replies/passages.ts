import type { Guideline } from '../../domain/library/guideline.ts'
import {
  findPosting,
  findSection,
  type Library,
  pickDimensions,
  pickLevels,
} from '../../domain/library/library.ts'
import { type Hit, runsOf } from '../../domain/search.ts'
import { type ReplyPart, type ReplyRow, strong } from '../answer.ts'
import type { Asks } from '../features/features.ts'
import { type Guide, sourceOf } from './phrases.ts'

/** Passages with their places, and the documents that they are from; nothing where there are none. */
export const passagesIn = (guide: Guide, library: Library, hits: readonly Hit[]): ReplyPart[] =>
  hits.length === 0
    ? []
    : [
        { kind: 'table', rows: hits.map((hit) => rowOf(guide, library, hit)) },
        ...sources(guide.guideline, library, hits),
      ]

/** Each passage alone, where the row's button opens all that it stands among. */
export const listedPassages = (guide: Guide, hits: readonly Hit[]): Asks[] =>
  hits.map(({ passage: { place } }) => ({
    ...openingOf(guide, place),
    ...(place.point && { point: place.point }),
  }))

const openingOf = ({ place: guideline }: Guide, place: Hit['passage']['place']) =>
  place.kind === 'guideline'
    ? {
        kind: 'expectations' as const,
        ...guideline,
        levels: [place.level],
        dimensions: place.dimension ? [place.dimension] : [],
      }
    : { kind: 'posting' as const, posting: place.posting, sections: [place.section] }

function rowOf(guide: Guide, library: Library, { passage, stems }: Hit): ReplyRow {
  const text = runsOf(passage.text, stems).map((run) => (run.found ? strong(run.text) : { text: run.text }))
  const { place } = passage
  const asks = openingOf(guide, place)
  if (place.kind === 'guideline') {
    const [level] = pickLevels(guide.guideline, [place.level])
    const dimensions = pickDimensions(guide.guideline, place.dimension ? [place.dimension] : [])
    const name = [level, ...dimensions].map((part) => part?.short).join(' · ')
    return { name, text, open: { label: 'Open', asks } }
  }
  const posting = findPosting(library, place.posting)
  const section = posting && findSection(posting, place.section)
  return { name: `${posting?.short} posting · ${section?.title}`, text, open: { label: 'Open', asks } }
}

/** One source line for each document that the passages are from. */
function sources(guideline: Guideline, library: Library, hits: readonly Hit[]): ReplyPart[] {
  const used = hits.map(({ passage: { place } }) =>
    place.kind === 'guideline' ? guideline : findPosting(library, place.posting),
  )
  return [...new Set(used)].flatMap((document) => (document ? [sourceOf(document)] : []))
}
