import { covers, type Found } from '../names/names.ts'
import type { Lexicon } from './spelling.ts'
import { isWeighty } from './weighty.ts'
import { kindsOf } from './word-kinds.ts'
import type { Word } from './words.ts'

/** The words that neither the data nor any way of asking knows. */
export const strangeWords = (
  words: readonly Word[],
  negated: readonly Found[],
  lexicons: readonly Lexicon[],
): Word[] =>
  words.filter(
    (each, at) =>
      /^\p{L}{3,}$/u.test(each.typed) &&
      !each.person &&
      !lexicons.some((one) => one.words.has(each.word) || one.words.has(each.typed)) &&
      isWeighty(each) &&
      kindsOf(each.word).length === 0 &&
      !negated.some((name) => covers(name, at)),
  )
