import type { Intent } from './kinds/kinds.ts'
import type { Language } from './language.ts'
import { leftIn } from './left.ts'
import type { Saying } from './saying.ts'
import { suggestionsFor } from './suggestions.ts'
import { functionWords } from './words/function-words.ts'
import { isClosing, isCourtesy } from './words/word-kinds.ts'
import { wordSet } from './words/word-set.ts'

const most = 6
const longest = 8

/** What was said beside names and beside the words that ask for something, to be looked up. */
export function searchFor(saying: Saying, taken: ReadonlySet<number>): Intent {
  const left = leftIn(saying, taken).map(({ from, to }) => saying.text.slice(from, to))
  return { kind: 'search', words: left.slice(0, most).join(' '), levels: [], dimensions: [] }
}

/** Where nothing else is near, a few words are worth a search, if the documents have them. */
export function worthSearching(saying: Saying, language: Language): string[] {
  const { words } = saying
  const search: Intent = { kind: 'search', words: wholeOf(saying), levels: [], dimensions: [] }
  const stems = words.flatMap(({ word, stem }) => (functionWords.has(stem) || isCourtesy(word) ? [] : [stem]))
  const isShort = stems.length > 0 && words.length <= longest
  const spoken = stems.filter((stem) => isSpokenOf(saying, stem)).length
  const isOurs = spoken === stems.length || (spoken >= 2 && spoken >= stems.length * mostly)
  return isShort && isOurs ? suggestionsFor([search], saying, language) : []
}

/** So much of a text's words of weight the documents have where it is about them. */
const mostly = 0.6

/** From the first word of weight to the last. */
function wholeOf({ text, words }: Saying): string {
  const weighty = words.filter(({ word }) => !isCourtesy(word) && !isClosing(word))
  const [first, last] = [weighty[0], weighty.at(-1)]
  return first && last ? text.slice(first.from, last.to) : ''
}

const isSpokenOf = ({ guidelinePart, postingPart }: Saying, stem: string): boolean =>
  [guidelinePart, postingPart].some((part) => part && part.evidence([stem]).size > 0)

/** "Ownership across all levels": what is no dimension is looked up, and the levels themselves are not asked for. */
export function acrossLevels(saying: Saying): Intent | undefined {
  const { words } = saying
  const end = words.findIndex(
    ({ word }, at) =>
      placing.has(word) && amounts.has(words[at + 1]?.word ?? '') && words[at + 2]?.word === 'level',
  )
  const before = words.slice(0, Math.max(0, end)).filter(({ stem }) => !functionWords.has(stem))
  if (before.length === 0 || !before.every(({ stem }) => isSpokenOf(saying, stem))) return undefined
  const rest = words.flatMap((_, at) => (at >= end ? [at] : []))
  return searchFor({ ...saying, names: [] }, new Set(rest))
}
const placing = wordSet('across at for on in through over')
const amounts = wordSet('all both every each')
