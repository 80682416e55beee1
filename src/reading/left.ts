import { isNamed } from './names/name-index.ts'
import { covers } from './names/names.ts'
import type { Saying } from './saying.ts'
import { isWeighty } from './words/weighty.ts'
import type { Word } from './words/words.ts'

/** The words of weight that are no names, and none of those that ask for something. */
export const leftIn = (
  { words, names, negated }: Pick<Saying, 'words' | 'names' | 'negated'>,
  taken: ReadonlySet<number>,
): Word[] =>
  words.filter(
    (word, at) =>
      !word.person &&
      !taken.has(at) &&
      isWeighty(word) &&
      ![...names.filter(isNamed), ...negated].some((name) => covers(name, at)),
  )
