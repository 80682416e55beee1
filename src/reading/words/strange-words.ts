import type { Kind } from '../intent.ts'
import { covers, type Found } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { functionWords } from './function-words.ts'
import type { Lexicon } from './spelling.ts'
import { isClosing, isCourtesy, kindsOf } from './word-kinds.ts'
import type { Word } from './words.ts'

/** What is asked of the data, and never of iPhones. */
const earthly: ReadonlySet<Kind> = new Set(['compare', 'expectations', 'levels', 'dimensions'])
const longest = 14
const many = 2

/**
 * Is a short text about other things: does it name nothing of the data, and have words that neither the data nor any
 * way of asking knows? A long one may tell a story first.
 */
export function isElsewhere(kind: Kind, { words, names, strange }: Saying): boolean {
  if (!earthly.has(kind) || words.length > longest || names.some((name) => name.kind !== 'idiom'))
    return false
  return strange >= many
}

/** How many words neither the data nor any way of asking knows. */
export const strangeWords = (
  words: readonly Word[],
  negated: readonly Found[],
  lexicons: readonly Lexicon[],
): number =>
  words.filter(
    ({ word, typed, stem, person }, at) =>
      /^\p{L}{3,}$/u.test(typed) &&
      !person &&
      !lexicons.some((one) => one.words.has(word) || one.words.has(typed)) &&
      !(functionWords.has(stem) || isCourtesy(word) || isClosing(word)) &&
      kindsOf(word).length === 0 &&
      !negated.some((name) => covers(name, at)),
  ).length
