import type { Guideline } from '../../domain/library/guideline.ts'
import {
  findPosting,
  findSection,
  type Library,
  pickDimensions,
  pickLevels,
} from '../../domain/library/library.ts'
import { type Hit, runsOf } from '../../domain/search.ts'
import { type Part, type RoomAnswer, type Row, strong } from '../answer.ts'
import { counted, type Guide, sourceOf } from './talk/phrases.ts'

const shown = 5

/** The best passages with their place, words marked. */
export function searchReply(guide: Guide, library: Library, words: string, hits: readonly Hit[]): RoomAnswer {
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

function rowOf(guide: Guide, library: Library, { passage, stems }: Hit): Row {
  const text = runsOf(passage.text, stems).map((run) => (run.found ? strong(run.text) : { text: run.text }))
  const { place } = passage
  if (place.kind === 'guideline') {
    const [level] = pickLevels(guide.guideline, [place.level])
    const [dimension] = pickDimensions(guide.guideline, [place.dimension])
    const says = guide.say('show', place.level, place.dimension)
    return { name: `${level?.short} · ${dimension?.short}`, text, open: { label: 'Open', says } }
  }
  const posting = findPosting(library, place.posting)
  const section = posting && findSection(posting, place.section)
  const says = `posting ${place.posting} ${place.section}`
  return { name: `${posting?.short} posting · ${section?.title}`, text, open: { label: 'Open', says } }
}

/** One source line for each document that the passages are from. */
function sources(guideline: Guideline, library: Library, hits: readonly Hit[]): Part[] {
  const used = hits.map(({ passage: { place } }) =>
    place.kind === 'guideline' ? guideline : findPosting(library, place.posting),
  )
  return [...new Set(used)].flatMap((document) => (document ? [sourceOf(document)] : []))
}

function nothingFound({ say }: Guide, words: string): RoomAnswer {
  const choices = [
    { label: 'All dimensions', says: say('dimensions') },
    { label: 'The posting', says: 'posting' },
  ]
  return {
    for: 'room',
    summary: `Neither the guideline nor a posting says anything on “${words}”. Other words may find more.`,
    parts: [{ kind: 'choices', choices }],
  }
}
