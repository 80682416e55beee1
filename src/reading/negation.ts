import { isNamed } from './names/name-index.ts'
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
  the a an about for on at of to me my any show need want interested in talking mean compare bother with please
  that this it those these and or care from look only just bit part row stuff all level posting guideline be give show again ask asking`)

const links = wordSet('on the about for with')
const furthest = 6

/** Is the name taken back: "not the posting", "everything but leadership"? */
export function isNegated(name: Found, words: readonly Word[], found: readonly Found[]): boolean {
  if (name.strength === 'pointing') {
    const [last, word] = [words[name.at - 2]?.word, words[name.at - 1]?.word ?? '']
    return word === 'not' || (last === 'not' && links.has(word))
  }
  for (let at = name.at - 1; at >= Math.max(0, name.at - furthest); at--) {
    const [before, word, after] = [words[at - 1]?.word, words[at], words[at + 1]]
    if (word === undefined || after === undefined || /[.,;:!?—–()]/.test(after.gap)) return false
    if (negators.has(word.word)) return before !== 'why' && after.word !== 'only'
    if (phrases.has(`${before} ${word.word}`)) return !isDifference(words.slice(0, at))
    // "Not what the III does"; "I wanted to no what …" denies nothing.
    if (word.word === 'what' && before === 'not') continue
    if (!between.has(word.word) && !found.some((other) => other.strength !== 'pointing' && covers(other, at)))
      return false
  }
  return false
}

/** "What sets a Principal apart from a Manager", "what is a Principal other than a Manager" take nothing back. */
const isDifference = (before: readonly Word[]): boolean =>
  before.slice(-longestBetween).some(({ stem }) => stem === 'set' || stem === 'tell') ||
  /\bwhat (?:\w+ ){1,5}other$/.test(before.map(({ word }) => word).join(' '))
const longestBetween = 8

const turns = /\b(?:i meant?|scratch that|no wait|wait no|sorry wait|correction)\b/
const turning = wordSet('wait sorry mean meant actually scratch correction oops rather instead')

/**
 * Is it said elsewhere that is taken back here? Before another is meant ("for Principal, no wait, I meant Mgr III"),
 * before a correction ("on tech. No wait, not tech, leadership"), or only in passing ("leadership, not customers, we
 * did customers yesterday").
 */
export function isCorrected(
  name: Found,
  words: readonly Word[],
  kept: readonly Found[],
  negated: readonly Found[],
): boolean {
  const others = kept.filter((other) => isNamed(other) && other.kind === name.kind && other.id !== name.id)
  const said = (from: number, to: number) => words.slice(from, to)
  const isTurned = others.some(
    ({ at }) =>
      at > name.at &&
      turns.test(
        said(name.at + name.length, at)
          .map(({ word }) => word)
          .join(' '),
      ),
  )
  return (
    isTurned ||
    negated.some(
      ({ kind, id, at }) =>
        kind === name.kind &&
        id === name.id &&
        (at > name.at
          ? said(name.at + name.length, at).some(({ word }) => turning.has(word))
          : others.length > 0),
    )
  )
}
