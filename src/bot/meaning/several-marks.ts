import { covers } from '../../reading/names/names.ts'
import { inWords, type Utterance } from '../../reading/utterance.ts'

/** "Rate ops 3 and leadership 2": each mark with its dimension, as words for a button; none where any part says more. */
export function severalMarks(utterance: Utterance): readonly string[] {
  const { text } = utterance
  if (text.length > longest || text.includes('?')) return []
  const parts = text
    .replace(lead, '')
    .split(/\s*(?:[,;&]|\band\b)\s*/i)
    .filter((part) => part.trim() !== '')
  if (parts.length < 2 || parts.length > most) return []
  const marks = parts.map((part) => markIn(utterance, part))
  const names = new Set(marks.map((mark) => mark?.dimension))
  return names.size < marks.length || names.has(undefined)
    ? []
    : marks.flatMap((mark) => (mark ? [`rate ${mark.dimension} ${mark.score}`] : []))
}

const longest = 120
/** What a choice holds. */
const most = 3
const lead =
  /^\W*(?:(?:please|pls|can you|could you|ok|hey|hi)\b\W*)*(?:(?:i['’]?d (?:say|give|rate)|rate|score|mark|grade|put|save|set|give)\b\W*)?(?:(?:me|myself|my|ratings?|scores?|marks?)\b\W*)*/i
const mark =
  /^(?:then |also |plus |rate )*(?:my |on |for )?(.{2,40}?)(?: is| at| as| a| with|:| ?=| ?-)* ?([1-4])[\s.!]*(?:please|pls|thanks)?[\s.!]*$/i

function markIn(utterance: Utterance, part: string): { dimension: string; score: string } | undefined {
  const [, name = '', score = ''] = mark.exec(part.trim()) ?? []
  if (score === '') return undefined
  const { words, names, dimensions } = inWords(utterance, name).saying()
  const [dimension, ...others] = dimensions.ids
  const isNamed = (at: number) => names.some((one) => one.kind === 'dimension' && covers(one, at))
  return dimension && others.length === 0 && words.every((_, at) => isNamed(at))
    ? { dimension, score }
    : undefined
}
