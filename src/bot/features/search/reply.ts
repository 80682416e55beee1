import type { Library } from '../../../domain/library/library.ts'
import { type Hit, tellingStems } from '../../../domain/search.ts'
import type { Button, RoomReply } from '../../answer.ts'
import { listedPassages, passagesIn } from '../../replies/passages.ts'
import { counted, type Guide } from '../../replies/phrases.ts'

const shown = 5

/** The best passages with their place, words marked. */
export function searchReply(guide: Guide, library: Library, words: string, hits: readonly Hit[]): RoomReply {
  const { best, isFar } = bestOf(words, hits)
  if (best.length === 0) return nothingFound(guide, words)
  const isByWords = best.some(({ score }) => score > 0)
  const found =
    hits.length > shown ? `The best ${shown} of ${hits.length} passages` : counted(hits.length, 'passage')
  return {
    for: 'room',
    summary:
      isByWords && !isFar
        ? `${found} on “${words}”.`
        : `I found nothing with these words: “${words}”. ${best.length === 1 ? 'This one comes' : 'These come'} closest to what they mean:`,
    parts: passagesIn(guide, library, best),
    listed: listedPassages(guide, best),
  }
}

/** The passages that are shown; far: none of them speaks of all that was asked for. */
export function bestOf(words: string, hits: readonly Hit[]) {
  const isFar = isFarFrom(words, hits)
  return { isFar, best: hits.slice(0, isFar ? nearest : shown) }
}

/** Of what no passage speaks of as a whole, the nearest ones are few. */
const nearest = 2

/** Words that most passages could have say little: is there none that has two of the others, or means them? */
function isFarFrom(words: string, hits: readonly Hit[]): boolean {
  const wanted = [...tellingStems(words)].filter((stem) => !common.has(stem))
  const most = Math.max(0, ...hits.map(({ stems }) => wanted.filter((stem) => has(stems, stem)).length))
  const near = Math.max(0, ...hits.map((hit) => hit.near))
  return wanted.length > 1 && wanted.length <= few && most < enough && near < nearEnough
}

const has = (stems: ReadonlySet<string>, stem: string): boolean =>
  stems.has(stem) || [...stems].some((each) => each.startsWith(stem) || stem.startsWith(each))
const [enough, nearEnough] = [2, 6]
/** Of many words, one may be enough to find by. */
const few = 3
const common: ReadonlySet<string> = new Set(
  'mani much more most say guidelin guid work thing year next need have should role level manag'.split(' '),
)

function nothingFound({ place }: Guide, words: string): RoomReply {
  const choices: Button[] = [
    { label: 'All Dimensions', asks: { kind: 'dimensions', ...place } },
    { label: 'Job Posting', asks: { kind: 'posting' } },
  ]
  return {
    for: 'room',
    summary: `I found nothing with these words: “${words}”. Try other words.`,
    parts: [{ kind: 'choices', choices }],
  }
}
