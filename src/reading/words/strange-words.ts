import { covers, type Found } from '../names/names.ts'
import { functionWords } from './function-words.ts'
import type { Lexicon } from './spelling.ts'
import { isClosing, isCourtesy, kindsOf } from './word-kinds.ts'
import type { Word } from './words.ts'

/** The words that neither the data nor any way of asking knows. */
export const strangeWords = (
  words: readonly Word[],
  negated: readonly Found[],
  lexicons: readonly Lexicon[],
): Word[] =>
  words.filter(
    ({ word, typed, stem, person }, at) =>
      /^\p{L}{3,}$/u.test(typed) &&
      !person &&
      !lexicons.some((one) => one.words.has(word) || one.words.has(typed)) &&
      !(functionWords.has(stem) || isCourtesy(word) || isClosing(word)) &&
      kindsOf(word).length === 0 &&
      !negated.some((name) => covers(name, at)),
  )
