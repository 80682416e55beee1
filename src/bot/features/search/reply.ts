import type { Library } from '../../../domain/library/library.ts'
import type { Hit } from '../../../domain/search.ts'
import type { Button, RoomReply } from '../../answer.ts'
import { passagesIn } from '../../replies/passages.ts'
import { counted, type Guide } from '../../replies/phrases.ts'

const shown = 5

/** The best passages with their place, words marked. */
export function searchReply(guide: Guide, library: Library, words: string, hits: readonly Hit[]): RoomReply {
  const best = hits.slice(0, shown)
  if (best.length === 0) return nothingFound(guide, words)
  const isByWords = best.some(({ score }) => score > 0)
  const found =
    hits.length > shown ? `The best ${shown} of ${hits.length} passages` : counted(hits.length, 'passage')
  return {
    for: 'room',
    summary: isByWords
      ? `${found} on “${words}”.`
      : `I found no passage with these words: “${words}”. ${best.length === 1 ? 'This one comes' : 'These come'} nearest to what they mean:`,
    parts: passagesIn(guide, library, best),
  }
}

function nothingFound({ place }: Guide, words: string): RoomReply {
  const choices: Button[] = [
    { label: 'All Dimensions', asks: { kind: 'dimensions', ...place } },
    { label: 'Job Posting', asks: { kind: 'posting' } },
  ]
  return {
    for: 'room',
    summary: `I found no passage with these words: “${words}”. Other words may find more.`,
    parts: [{ kind: 'choices', choices }],
  }
}
