import type { Kind } from '../../intent.ts'
import { covers } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { functionWords } from './function-words.ts'
import { isClosing, isCourtesy, kindsOf } from './word-kinds.ts'

/** What is asked of the data or of one's own things, and never of iPhones. */
const earthly: ReadonlySet<Kind> = new Set([
  'compare',
  'expectations',
  'levels',
  'dimensions',
  'readiness',
  'rate',
])
const longest = 14
const many = 2

/**
 * Is a short text about other things: does it name nothing of the data, and have words that neither the data nor any
 * way of asking knows? A long one may tell a story first.
 */
export function isElsewhere(kind: Kind, saying: Saying, { lexicon }: Vocabulary): boolean {
  const { words, names, guidelinePart, postingPart } = saying
  if (!earthly.has(kind) || words.length > longest || names.some((name) => name.kind !== 'idiom'))
    return false
  const lexicons = [lexicon, ...[guidelinePart, postingPart].flatMap((part) => part?.lexicon ?? [])]
  const isKnown = (word: string) => lexicons.some((one) => one.words.has(word))
  const strange = words.filter(
    ({ word, typed, stem, person }, at) =>
      /^\p{L}{3,}$/u.test(typed) &&
      !person &&
      !(isKnown(word) || isKnown(typed) || functionWords.has(stem) || isCourtesy(word) || isClosing(word)) &&
      kindsOf(word).length === 0 &&
      !saying.negated.some((name) => covers(name, at)),
  )
  return strange.length >= many
}
