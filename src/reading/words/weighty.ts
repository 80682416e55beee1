import { functionWords } from './function-words.ts'
import { isClosing, isCourtesy } from './word-kinds.ts'
import type { Word } from './words.ts'

/** Does it say something by itself? */
export const isWeighty = ({ word, stem }: Word): boolean =>
  !(functionWords.has(stem) || isCourtesy(word) || isClosing(word))
