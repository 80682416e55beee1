import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'

/** Does it stand beside words that a name stands beside? */
export function isPlaced(words: readonly Word[], at: number, length: number): boolean {
  const [before, after] = [words[at - 1], words[at + length]]
  return (
    (before !== undefined && (placing.has(before.typed) || placing.has(before.word))) ||
    (after !== undefined && following.has(after.typed))
  )
}

const placing = wordSet('a an of for at as to vs versus compare show between and or')
const following = wordSet('expectations expectation level vs versus leadership')
