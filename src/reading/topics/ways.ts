import { covers } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { wordSet } from '../words/word-set.ts'

/** "Reach Sr. Mgr", "reach the next level": a verb with a level behind it names nothing that is expected there. */
export const waysIn = ({ words, names }: Pick<Saying, 'words' | 'names'>): number[] =>
  words.flatMap(({ typed }, at) => {
    if (!reaching.has(typed)) return []
    const small = words.slice(at + 1).findIndex((word) => !article.has(word.typed))
    const aim = at + 1 + small
    const isLevel = names.some((name) => name.kind === 'level' && covers(name, aim))
    const isNext = words[aim]?.typed === 'next' && rung.has(words[aim + 1]?.typed ?? '')
    return small >= 0 && (isLevel || isNext) ? [at] : []
  })

const reaching = wordSet('reach reaches reached reaching')
const article = wordSet('a an the my your our')
const rung = wordSet('level step grade rung tier')
