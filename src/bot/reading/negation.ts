import { covers, type Found } from './names/names.ts'
import { wordSet } from './words/word-set.ts'
import type { Word } from './words/words.ts'

const negators = new Set([
  'not',
  'no',
  'without',
  'except',
  'excluding',
  'ignore',
  'skip',
  'forget',
  'nor',
  'never',
])
const phrases = new Set([
  'other than',
  'rather than',
  'instead of',
  'apart from',
  'leave out',
  'bother with',
  'all but',
  'everything but',
])

/** Words that may stand between "not" and what is meant by it. */
const between = wordSet(`
  the a an about for on at of to me my any show need want interested in talking asking mean compare bother with please
  that this it those these and or care from look only just bit part row stuff all level posting guideline be`)

const furthest = 6

/** Is the name taken back: "not the posting", "everything but leadership"? */
export function isNegated(name: Found, words: readonly Word[], found: readonly Found[]): boolean {
  if (isUnmeant(words.slice(name.at + name.length))) return true
  if (name.strength === 'pointing') return words[name.at - 1]?.word === 'not'
  for (let at = name.at - 1; at >= Math.max(0, name.at - furthest); at--) {
    const [before, word, after] = [words[at - 1]?.word, words[at], words[at + 1]]
    if (word === undefined || after === undefined || /[.,;:!?—–()]/.test(after.gap)) return false
    if (negators.has(word.word)) return before !== 'why' && after.word !== 'only'
    if (phrases.has(`${before} ${word.word}`)) return true
    if (!between.has(word.word) && !found.some((other) => other.strength !== 'pointing' && covers(other, at)))
      return false
  }
  return false
}

/** "Partner wasn't what I meant", "tech isn't it". */
const isUnmeant = (after: readonly Word[]): boolean =>
  /^(?:be )?not (?:what i (?:mean|meant|want|wanted|ask|asked)|it$)/.test(
    after
      .slice(0, longestAfter)
      .map(({ word }) => word)
      .join(' '),
  )
const longestAfter = 6

const turning = wordSet('wait sorry mean meant actually scratch correction oops rather instead')

/** Said before it was taken back: "on tech. No wait, not tech, leadership". */
export const isCorrected = (name: Found, words: readonly Word[], negated: readonly Found[]): boolean =>
  negated.some(
    ({ kind, id, at }) =>
      kind === name.kind &&
      id === name.id &&
      at > name.at &&
      words.slice(name.at + name.length, at).some(({ word }) => turning.has(word)),
  )
