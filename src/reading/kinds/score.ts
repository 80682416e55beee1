import { covers } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { singular } from '../words/short-forms.ts'
import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'

/** The rating in figures or in the guideline's own words; after "from 2 to 3", the second. */
export function scoreIn(saying: Saying): { score?: number } {
  const { words, names, guideline } = saying
  const level = (at: number) => names.some((name) => name.kind === 'level' && covers(name, at))
  const numbers = words.flatMap(({ word }, at) =>
    level(at) || isCount(saying, at) ? [] : numberOf(words, at, word),
  )
  const said =
    numbers.find(({ after }) => after === 'to') ??
    numbers.findLast(({ isAnew }, at) => at > 0 && isAnew) ??
    numbers[0]
  if (said !== undefined) return { score: said.number }
  const plain = words.map(({ word }) => word).join(' ')
  const named = guideline?.ratings.findIndex((rating) => plain.includes(rating.toLowerCase())) ?? -1
  return named < 0 ? {} : { score: named + 1 }
}

/** "In 2 sentences", "3 partners", "level 4": how many there are of something, or which one. */
function isCount({ text, words, names }: Saying, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  // A time, or a fraction: "14:00", "1:1", "4.6".
  const isPart = (gap: string | undefined, one: string | undefined) =>
    /^[:.,]$/.test(gap ?? '') && /^\d+$/.test(one ?? '')
  if (isPart(next?.gap, next?.word) && isTight(text, word, next)) return true
  if (isPart(word?.gap, before?.word) && isTight(text, before, word)) return true
  if (word === undefined || next === undefined || next.gap !== '') return false
  const named = names.find((name) => name.kind === 'dimension' && name.at === at + 1)
  const after = words[at + 1 + (named?.length ?? 0)]
  if (named && after && after.gap === '' && units.has(singular(after.word))) return true
  return plural.test(text.slice(next.from, next.to)) && before?.word !== 'to'
    ? !said.has(next.word)
    : units.has(next.word)
}

const isTight = (text: string, one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && !/\s/.test(text.slice(one.to, other.from))

const plural = /^[\p{L}-]{3,}s$/u
const said = wordSet('thanks this is was as sometimes always plus yes operations partners customers business')
const units = wordSet(
  'min minute hour h day week month year am pm percent million line sentence point page bullet word example question idea keyword people',
)

const counted = ['zero', 'one', 'two', 'three', 'four', 'five']

function numberOf(words: readonly Word[], at: number, word: string) {
  const number = /^\d$/.test(word) ? Number(word) : counted.indexOf(word)
  const after = words[at - 1]?.word
  return number < 1 || after === 'not' ? [] : [{ number, after, isAnew: isSaidAnew(words, at) }]
}

/** "4 … no, 3", "3? no make it a 2", "4. That is vain. 3.": it stands in the place of what was said before. */
function isSaidAnew(words: readonly Word[], at: number): boolean {
  if (endsSentence(words[at]) && (words[at + 1] === undefined || endsSentence(words[at + 1]))) return true
  const [one, two, three] = [words[at - 1], words[at - 2], words[at - 3]]
  const near = [one, two, three].slice(0, one && joining.has(one.word) ? 3 : 2)
  return near.some(
    (each) =>
      each !== undefined && (correcting.has(each.word) || (placing.has(each.word) && endsSentence(each))),
  )
}

const endsSentence = (word: Word | undefined): boolean => /[.!?;…]/.test(word?.gap ?? '')
const joining = wordSet('a an it be')
const correcting = wordSet('no nope nah rather actually sorry make let')
const placing = wordSet('put set take')
