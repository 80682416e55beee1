import { covers, type Found } from './names/names.ts'
import type { Sign } from './patterns.ts'
import { commonWords } from './words/common-words.ts'
import { isClosing, isCourtesy, kindsOf } from './words/word-kinds.ts'
import type { Word } from './words/words.ts'

/** The words as patterns see them. What is taken back ("not the posting") is not seen. */
export function signsOf(words: readonly Word[], names: readonly Found[], negated: readonly Found[]): Sign[] {
  const heads = headsOf(words)
  const end = words.findLastIndex(({ word }) => !isClosing(word))
  return words.map((word, at) => {
    const hidden = negated.some((name) => covers(name, at))
    const keys = hidden ? new Map<string, number>() : keysAt(words, at, names)
    const opens = /[.!?;]/.test(word.gap) && !isShort(words[at - 1])
    return { keys, head: !hidden && heads.has(at), last: at >= end, opens }
  })
}

/** All that the word at a place can be read as, and over how many words. */
function keysAt(words: readonly Word[], at: number, names: readonly Found[]): Map<string, number> {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined) return new Map()
  if (word.person) return new Map([['<person>', 1]])
  const keys = new Map(
    [word.stem, `=${word.word}`, ...kindsOf(word.word).map((kind) => `<${kind}>`)].map((key) => [key, 1]),
  )
  if (at > 0 && isStranger(word) && !names.some((name) => covers(name, at))) keys.set('<stranger>', 1)
  const numbered = names.some((name) => name.kind === 'level' && covers(name, at))
  if (numbered || words[at - 1]?.word === 'the') keys.delete('<number>')
  for (const name of names) {
    if (name.at === at && name.strength !== 'pointing') keys.set(`<${name.kind}>`, name.length)
  }
  if (next?.gap === '/' && /^\d$/.test(word.word) && /^(5|10)$/.test(next.word)) keys.set('<score>', 2)
  return keys
}

/** A name from elsewhere: "the levels at Contoso". */
const isStranger = ({ letters, typed }: Word): boolean =>
  letters === 'title' && typed !== 'i' && !commonWords.has(typed)

/** `Sr.` and `vs.` end no sentence. */
const isShort = (word: Word | undefined): boolean => word === undefined || word.to - word.from <= 3

/** Where sentences and their parts begin; courtesies before the first word of weight begin it too. */
function headsOf(words: readonly Word[]): ReadonlySet<number> {
  const heads = new Set<number>()
  words.forEach(({ gap }, at) => {
    const begins = at === 0 || /[.,!?:;—–^/|-]/.test(gap)
    if (begins || (heads.has(at - 1) && isCourtesy(words[at - 1]?.word ?? ''))) heads.add(at)
  })
  return heads
}
