import { distance } from '../../domain/distance.ts'
import type { Token } from '../../domain/tokens.ts'
import { longForm, numeralOf } from './short-forms.ts'

const shortest = 3
const run = /^([a-z]{2,9}?)(\d|i{2,3}|iv)$/

/** The words that stand before the number in names: `manager` and `mgr` of `Manager III`, `Mgr 3`. */
export const numberedWords = (names: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((words) => {
      const [word = '', number = ''] = words.slice(-2)
      return word.length >= shortest && numeralOf(number) !== undefined ? [word] : []
    }),
  )

/** `mrg 3`, `mgrr iii` and `mrg3` are spelled right by their number: too short to be known without. */
export function spelledByNumber(
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  isWord: (word: string) => boolean,
): readonly Token[] {
  const meant = (word: string) =>
    word.length < shortest - 1 || isWord(word)
      ? undefined
      : [...known].find((one) => distance(word, one, 2) === 1)
  return tokens.map((token, at) => {
    const [, word, number] = run.exec(token.word) ?? []
    if (word !== undefined && number !== undefined && !isWord(token.word)) {
      const long = longForm(word)
      const right = known.has(word) ? undefined : known.has(long) ? long : meant(word)
      return right === undefined ? token : { ...token, word: `${right}${number}` }
    }
    const next = tokens[at + 1]
    const right = next !== undefined && numeralOf(next.word) !== undefined ? meant(token.word) : undefined
    return right === undefined ? token : { ...token, word: right }
  })
}
