import type { Guideline } from '../../domain/library/guideline.ts'
import { functionWords } from '../words/function-words.ts'
import { numeralOf } from '../words/short-forms.ts'
import { isClosing } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'
import { isNamed } from './name-index.ts'
import { covers, type Found } from './names.ts'

/** The levels that a text names, or means by their place in the order; lowest first. */
export function levelsNamed(
  words: readonly Word[],
  kept: readonly Found[],
  negated: readonly Found[],
  { levels }: Guideline,
): string[] {
  const order = levels.map(({ id }) => id)
  const named = idsOf(kept)
  const above = nextOfAsker(named, words, order)
  if (above !== undefined) return [above]
  const ids =
    named.length > 0
      ? [...named, ...nextTo(named, words, order), ...byNumber(words, kept, levels)]
      : byPlace(words, order)
  return ids.length > 0 ? order.filter((id) => ids.includes(id)) : besideThose(idsOf(negated), words, order)
}

/** "Not Principal, the one below it", "not Mgr III but the other level": told by those that are not meant. */
function besideThose(out: readonly string[], words: readonly Word[], order: readonly string[]): string[] {
  const said = (word: string) => words.some((each) => each.word === word)
  const [only, ...more] = out
  if (only === undefined) return []
  const step = steps.find(([word]) => more.length === 0 && said(word))?.[1]
  if (step !== undefined) return order.filter((_, at) => at === order.indexOf(only) + step)
  return said('other') ? order.filter((id) => !out.includes(id)) : []
}
const steps = [
  ['below', -1],
  ['above', 1],
] as const

const idsOf = (names: readonly Found[]): string[] =>
  names.filter(({ kind }) => kind === 'level').map(({ id }) => id)

/** "Mgr III versus the next level": the one above, too. */
function nextTo(named: readonly string[], words: readonly Word[], order: readonly string[]): string[] {
  const compared = words.some(({ word }) => word === 'compare' || word === 'versus')
  const next = words.some(({ word }, at) => word === 'next' && words[at + 1]?.word === 'level')
  const above = order[order.indexOf(named[0] ?? '') + 1]
  return compared && next && above !== undefined ? [above] : []
}

/** "I'm a Mgr III, what does my next level ask": the one above the asker's own. */
function nextOfAsker(
  named: readonly string[],
  words: readonly Word[],
  order: readonly string[],
): string | undefined {
  const [own, ...more] = named
  const line = words.map(({ word }) => word).join(' ')
  if (own === undefined || more.length > 0 || !/\b(?:i|my)\b/.test(line)) return undefined
  return /\b(?:my|the) next (?:level|step|rung|grade|role)\b|\b(?:level|one) (?:above|up)\b/.test(line) &&
    !/\b(?:compare|versus|differ|difference)\b/.test(line)
    ? order[order.indexOf(own) + 1]
    : undefined
}

/** "3 versus Senior", "show three next to principal": beside a level that is named, another one's number is its name. */
function byNumber(words: readonly Word[], kept: readonly Found[], levels: Guideline['levels']): string[] {
  return words.flatMap(({ plain }, at) => {
    const isNamed = kept.some((name) => name.kind === 'level' && covers(name, at))
    const numbered = isNamed ? [] : levels.filter(({ short }) => numberOf(short) === plain)
    const isNear = kept.some((name) => name.kind === 'level' && Math.abs(name.at - at) <= furthest)
    return numbered.length === 1 && isNear && isLinked(words, at) ? numbered.map(({ id }) => id) : []
  })
}

const isLinked = (words: readonly Word[], at: number): boolean => {
  const [last, word, next] = [words[at - 1], words[at], words[at + 1]]
  const marks = `${word?.gap ?? ''}${next?.gap ?? ''}`
  const isCount =
    next !== undefined && next.gap === '' && !functionWords.has(next.stem) && !linking.has(next.word)
  if (isCount) return false
  return [last, next].some((one) => one !== undefined && linking.has(one.word)) || /[&+/]|->/.test(marks)
}
const furthest = 9
const linking = wordSet('versus and or next beside against to from')

/** `Mgr III` -> `3`. */
const numberOf = (short: string): string | undefined => numeralOf(short.toLowerCase().split(' ').at(-1) ?? '')

const nouns = wordSet('level one of column tier rung grade role bar title')
const rungs = wordSet('level column tier rung grade title')
const both = wordSet('two both level')
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const highest = wordSet('highest top topmost')
const lowest = wordSet('lowest bottom entry starting junior')

/** "The top level", "the second level", "the higher of the two", "lower and upper level". */
function byPlace(words: readonly Word[], order: readonly string[]): string[] {
  const found = words.flatMap(({ word }, at) => {
    const place = placeOf(word, nounAfter(words, at), order.length)
    return place === undefined ? [] : [{ at, place }]
  })
  const paired = words.flatMap(({ word }, at) => {
    const place = placeOf(word, 'level', order.length)
    const isPaired = found.some((one) => one.at !== at && isPair(words, one.at, at))
    return place !== undefined && isPaired ? [{ at, place }] : []
  })
  return [...found, ...paired].flatMap(({ place }) => order.at(place) ?? [])
}

/** What a place is said of, if it is one. */
function nounAfter(words: readonly Word[], at: number): string | undefined {
  const next = words[at + 1]?.word ?? ''
  const isOfBoth = next === 'of' && words.slice(at + 2, at + 5).some((later) => both.has(later.word))
  if (isOfBoth) return 'level'
  return nouns.has(next) ? next : undefined
}

/** "Lower versus upper", "lower level and higher". */
const isPair = (words: readonly Word[], one: number, other: number): boolean => {
  const between = words.slice(Math.min(one, other) + 1, Math.max(one, other))
  return between.length <= 3 && between.some(({ word }) => linking.has(word))
}

/** The words by which a level is told from its place, so that they are known when they are spelled wrong. */
export const placeWords: readonly string[] = [
  ...highest,
  ...lowest,
  ...nouns,
  ...both,
  'higher',
  'upper',
  'lower',
]

/** A place counted from the lowest level, or from the highest when it is negative. */
function placeOf(word: string, noun: string | undefined, levels: number): number | undefined {
  if (noun === undefined) return undefined
  if (highest.has(word) || (word === 'senior' && noun === 'one')) return -1
  if (lowest.has(word)) return 0
  if (levels === 2 && (word === 'higher' || word === 'upper')) return -1
  if (levels === 2 && word === 'lower') return 0
  const place = ordinals.indexOf(word)
  return place >= 0 && rungs.has(noun) ? place : undefined
}

/** The names without those that are ordinary words here: "building trust" names no level. */
export const meantNames = (found: readonly Found[], words: readonly Word[]): Found[] =>
  found.filter((name) => name.kind !== 'level' || name.strength === 'firm' || isMeant(name, words, found))

const before = wordSet(
  'a an the as for at of versus from to into than show compare in under above below beyond what do be expectations',
)
const after = wordSet(
  'versus do must should have be expectations ask asks say says to on for about need needs know own lead work help side stage you i we than re where',
)
/** "As a senior", "at staff", "from Staff", "above staff". */
const stands = wordSet('a an as at from above below')
const labels = wordSet('column level theme tier stage phase')
const nearby = 3
const shortest = 4

/** A loose name is meant beside another level, in a short command, or where only a level can stand. */
function isMeant({ at, id, length }: Found, words: readonly Word[], found: readonly Found[]): boolean {
  const [last, word, next] = [words[at - 1], words[at], words[at + length]]
  const rivals = found.filter((other) => other.kind === 'level' && other.id !== id)
  if (rivals.some((other) => Math.abs(other.at - at) <= nearby)) return true
  if ([last, next].some((neighbour) => neighbour !== undefined && labels.has(neighbour.word))) return true
  if (last !== undefined && !before.has(last.word)) return false
  const ends =
    next === undefined ||
    isClosing(next.word) ||
    found.some((name) => name.at === at + length && isNamed(name))
  const closed = next === undefined || /[^'"]/.test(next.gap) || after.has(next.word)
  if (words.length <= shortest && (ends || closed)) return true
  const isPlaced = last !== undefined && stands.has(last.word)
  return (closed && (word?.letters !== 'small' || isPlaced)) || (isPlaced && word?.letters === 'title')
}
