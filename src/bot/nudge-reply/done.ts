import { kindsOf } from '../../reading/words/word-kinds.ts'
import { wordSet } from '../../reading/words/word-set.ts'

/** Whether a word tells of something done. */
export const isDone = (word: string): boolean => kindsOf(word).includes('deed') || done.has(word)

const done = wordSet('went was were became came signed passed did done said chose gave rose fell')
