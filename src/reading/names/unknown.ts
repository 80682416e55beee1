import type { Guideline } from '../../domain/library/guideline.ts'
import { quotesIn } from '../quotes.ts'
import { numeralOf } from '../words/short-forms.ts'
import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'
import { gradings, ranks, roles, titles } from './job-words.ts'
import { covers, type Found } from './names.ts'
import { isPlaced } from './placed.ts'

/** What looks like a level's name and is none here; `ofAsker`: said of the asker alone, and nothing is asked of it. */
export type UnknownName = { readonly text: string; readonly at: number; readonly ofAsker: boolean }

type Looked = {
  readonly text: string
  readonly words: readonly Word[]
  readonly names: readonly Found[]
  readonly guideline: Guideline
  /** The words that stand before a level's number: `mgr`. */
  readonly numbered: ReadonlySet<string>
}

export function unknownLevels(looked: Looked): UnknownName[] {
  const { text, words } = looked
  const found: UnknownName[] = []
  for (let at = 0; at < words.length; at++) {
    const length = lengthAt(looked, at)
    const [first, last] = [words[at], words[at + length - 1]]
    if (length === 0 || !first || !last) continue
    const ofAsker =
      own.test(text.slice(Math.max(0, first.from - nearby), first.from)) ||
      /^ here\b/.test(text.slice(last.to))
    if (isTold(looked, at, length)) continue
    found.push({ text: text.slice(first.from, last.to).replace(/['’]s?$/, ''), at, ofAsker })
    at += length - 1
  }
  return found
}

/** "I'm an L6", "we're L5s mostly", "my level is L6". */
const own =
  /\b(?:i['’]?m|i am|i was|we['’]?re|we are|my (?:level|grade|title|role) (?:is|was|will be)|i (?:come|came|join|joined|start|started|moved)(?: in| here)? (?:as|at))\s+(?:(?:a|an|the|at|in|on|currently|now|still|only|just|new|today|job|level)\s+)*$/i
const nearby = 60

/** "My L7 peer", "the prospect's chief engineer": somebody, of whom a story tells; and what only stands in quotes. */
function isTold({ text, words }: Looked, at: number, length: number): boolean {
  const [before, first, after] = [words[at - 1], words[at], words[at + length]]
  if (after !== undefined && after.gap === '' && somebody.has(after.single)) return true
  if (first === undefined) return false
  const isQuoted =
    words.length > few && quotesIn(text).some(({ from, to }) => first.from > from && first.to < to)
  const isOwned = before !== undefined && /['’]s$/.test(text.slice(before.from, before.to))
  return isQuoted || (isOwned && length > 1)
}
const somebody = wordSet('peer colleague friend mentor boss buddy teammate coworker neighbour neighbor')
const few = 8

/** How many words from a place on are such a name. */
function lengthAt(looked: Looked, at: number): number {
  const { words, names } = looked
  const isFree = (place: number) => !names.some((name) => isPlaceName(name) && covers(name, place))
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || word.person) return 0
  const rank = ranks.has(word.typed) && next?.gap === '' && roles.has(next.single)
  const ranked = rankedLength(looked, at)
  if (ranked > 0) return ranked
  // "Senior" alone may be a level's name, and "Senior Engineer" another level's.
  if (rank) return names.some((name) => isWhole(name, at)) || !isFree(at + 1) ? 0 : 2
  if (!isFree(at)) return 0
  if (isOtherSeries(looked, at)) return 2
  if (isCode(looked, at)) return 1
  if (isNumbered(looked, at) && isFree(at + 1)) return 2
  if (titles.has(word.single) && isAsked(words, at)) return 1
  const isTitled = gradings.has(word.typed) && next?.gap === '' && titles.has(next.single)
  return isTitled && isAsked(words, at) ? 2 : 0
}

/** "RN III", "Engineer III", where a level is called "III" and none is of that series. */
function isOtherSeries({ text, words, numbered, guideline }: Looked, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || next?.gap !== '' || numeralOf(next.typed) === undefined) return false
  if (numbered.has(word.typed) || !/\p{Ll}/u.test(text)) return false
  const raw = text.slice(word.from, word.to)
  const isSeries = /^\p{Lu}{2,4}$/u.test(raw) || roles.has(word.single)
  return (
    isSeries &&
    !guideline.levels.some(({ title, short, aliases }) =>
      [title, short, ...aliases].some((name) => name.toLowerCase().split(/\W+/).includes(word.single)),
    )
  )
}

/** "A distinguished product designer", where no level has that rank: the rank belongs to the name. */
function rankedLength({ words, names, guideline }: Looked, at: number): number {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined || next?.gap !== '' || !ranks.has(word.typed)) return 0
  if (before !== undefined && before.gap === '' && !beforeRank.has(before.typed)) return 0
  const isOfOne = guideline.levels.some(({ title, short, aliases }) =>
    [title, short, ...aliases].some((name) => name.toLowerCase().split(/\W+/).includes(word.typed)),
  )
  if (isOfOne || names.some((name) => isPlaceName(name) && name.kind === 'level' && covers(name, at)))
    return 0
  const named = names.find(
    (name) => name.at === at + 1 && isPlaceName(name) && (name.kind === 'level' || name.kind === 'guideline'),
  )
  const last = named && words[at + named.length]
  return named && last && roles.has(last.single) ? 1 + named.length : 0
}
const beforeRank = wordSet('a an the as for of vs versus compare to and about')

const isPlaceName = ({ kind, strength, id }: Found): boolean =>
  strength !== 'pointing' && id !== '' && kind !== 'idiom'
const isWhole = (name: Found, at: number): boolean =>
  isPlaceName(name) && covers(name, at) && covers(name, at + 1)

const code = /^([a-z]{1,3})(\d{1,2})s?$/

/** `L6`, `IC4`, and `M2` where there is an `M3`. */
function isCode({ words, guideline, numbered }: Looked, at: number): boolean {
  const word = words[at]?.typed ?? ''
  const [, letters = ''] = code.exec(word) ?? []
  if (letters !== '')
    return (
      everywhere.has(letters) ||
      lettersIn(guideline).has(letters) ||
      (elsewhere.has(letters) && isPlaced(words, at, 1) && isLast(words[at + 1]))
    )
  const [, head = ''] = /^([a-z]{2,9})(?:\d|ii|iv|vi{0,2})$/.exec(word) ?? []
  return numbered.has(head)
}
const everywhere = wordSet('l ic')
/** Other things are called so as well: "a P1 incident". */
const elsewhere = wordSet('p m g')
const isLast = (after: Word | undefined): boolean =>
  after === undefined || after.gap !== '' || links.has(after.typed)

const lettersIn = ({ levels }: Guideline): Set<string> =>
  new Set(
    levels.flatMap(({ short, aliases }) =>
      [short, ...aliases].flatMap((name) => code.exec(name.toLowerCase())?.[1] ?? []),
    ),
  )

/** `Mgr II`, `manager 4`; `level 7` where there are fewer, and none has the number. */
function isNumbered({ text, words, names, guideline, numbered }: Looked, at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]]
  if (word === undefined || next === undefined || next.gap !== '') return false
  const typed = text.slice(next.from, next.to)
  const isRoman = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/.test(typed)
  const number = numeralOf(next.typed) ?? (/^\d{1,2}$/.test(typed) ? typed : undefined)
  if (number === undefined && !isRoman) return false
  if (typed === 'I' && after !== undefined && after.gap === '' && !joining.has(after.typed)) return false
  const isLinked = after === undefined || links.has(after.typed) || names.some((name) => name.at === at + 2)
  // "As a manager I want", "manager 2 weeks": only a numeral of its own is a name's, whatever comes.
  if (!isLinked && after.gap === '' && !(isRoman && typed.length > 1)) return false
  if (numbered.has(word.typed) || numbered.has(word.word) || headsIn(guideline).has(word.typed))
    return isRoman || !/^[iv]$/.test(typed)
  const levels = guideline.levels.map(({ short, aliases }) => [short, ...aliases].join(' ').toLowerCase())
  const isOne = levels.some((all) =>
    all.split(/\W+|(?<=[a-z])(?=\d)/).some((part) => part === number || numeralOf(part) === number),
  )
  return counted.has(word.typed) && (isRoman || Number(number) > guideline.levels.length) && !isOne
}

/** `pe` of `PE II`. */
const headsIn = ({ levels }: Guideline): Set<string> =>
  new Set(
    levels.flatMap(({ short, aliases }) =>
      [short, ...aliases].flatMap(
        (name) => /([a-z]+) (?:i{1,3}|iv|v|\d)$/.exec(name.toLowerCase())?.[1] ?? [],
      ),
    ),
  )

const joining = wordSet('and or vs versus to with expectations')
const counted = wordSet('level grade band lvl')
const links = wordSet(
  'and or vs versus to on in at for about do does expectations with please expect expects have need needs should must is ask asks the what lol when than compared against',
)

/** Where only a level can stand: "a director's expectations", "as a VP"; "my director" is a person. */
function isAsked(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before !== undefined && before.gap === '' && people.has(before.typed)) return false
  return (
    before === undefined ||
    asking.has(before.typed) ||
    isPlaced(words, at, titles.has(words[at]?.single ?? '') ? 1 : 2)
  )
}

const people = wordSet('my our your his her their the this that whose with by ask asked tell told from')
const asking = wordSet('n do does what should must be is level')
