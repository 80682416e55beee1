import type { Guideline } from '../../../domain/library/guideline.ts'
import {
  findPosting,
  findSection,
  type Library,
  pickDimensions,
  pickLevels,
} from '../../../domain/library/library.ts'
import { type Hit, runsOf } from '../../../domain/search.ts'
import { type Button, type ReplyPart, type ReplyRow, type RoomReply, strong } from '../../answer.ts'
import { counted, type Guide, sourceOf } from '../../phrases.ts'
import type { Asks } from '../features.ts'

const shown = 5

/** The best passages with their place, words marked. */
export function searchReply(guide: Guide, library: Library, words: string, hits: readonly Hit[]): RoomReply {
  const best = hits.slice(0, shown)
  const rows = best.map((hit) => rowOf(guide, library, hit))
  if (rows.length === 0) return nothingFound(guide, words)
  const found =
    hits.length > shown ? `The best ${shown} of ${hits.length} passages` : counted(hits.length, 'passage')
  return {
    for: 'room',
    summary: `${found} on “${words}”.`,
    parts: [{ kind: 'table', rows }, ...sources(guide.guideline, library, best)],
  }
}

function rowOf(guide: Guide, library: Library, { passage, stems }: Hit): ReplyRow {
  const text = runsOf(passage.text, stems).map((run) => (run.found ? strong(run.text) : { text: run.text }))
  const { place } = passage
  if (place.kind === 'guideline') {
    const [level] = pickLevels(guide.guideline, [place.level])
    const dimensions = pickDimensions(guide.guideline, place.dimension ? [place.dimension] : [])
    const asks: Asks = {
      kind: 'expectations',
      ...guide.place,
      levels: [place.level],
      dimensions: dimensions.map(({ id }) => id),
    }
    const name = [level, ...dimensions].map((part) => part?.short).join(' · ')
    return { name, text, open: { label: 'Open', asks } }
  }
  const posting = findPosting(library, place.posting)
  const section = posting && findSection(posting, place.section)
  const asks: Asks = { kind: 'posting', posting: place.posting, sections: [place.section] }
  return { name: `${posting?.short} posting · ${section?.title}`, text, open: { label: 'Open', asks } }
}

/** One source line for each document that the passages are from. */
function sources(guideline: Guideline, library: Library, hits: readonly Hit[]): ReplyPart[] {
  const used = hits.map(({ passage: { place } }) =>
    place.kind === 'guideline' ? guideline : findPosting(library, place.posting),
  )
  return [...new Set(used)].flatMap((document) => (document ? [sourceOf(document)] : []))
}

function nothingFound({ place }: Guide, words: string): RoomReply {
  const choices: Button[] = [
    { label: 'All dimensions', asks: { kind: 'dimensions', ...place } },
    { label: 'The posting', asks: { kind: 'posting' } },
  ]
  return {
    for: 'room',
    summary: `Neither the guideline nor a posting says anything on “${words}”. Other words may find more.`,
    parts: [{ kind: 'choices', choices }],
  }
}
