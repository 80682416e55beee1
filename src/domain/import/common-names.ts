import { stem } from '../tokens.ts'
import { isLevelTitle } from './levels/titles.ts'
import { words } from './names.ts'

/** A level's word, or one that people say in passing: no name for a dimension. */
export const isCommon = (name: string): boolean =>
  words(name).length === 1 && (common.has(name.toLowerCase()) || isLevelTitle(name))

const common = new Set(
  'work tech build lead manage own plan deliver drive help support make grow show run set use apply take share say do get think team people person role self others skill skills level other general'.split(
    ' ',
  ),
)

const commonStems = new Set([...common].map(stem))
/** `managing`, `leading`: people say them of anything. */
const isDoing = (word: string): boolean => /ing$/i.test(word) && commonStems.has(stem(word.toLowerCase()))

/** The words of each short name that no other short name has: people say `partners` for Partner Experience. */
export function ownShortWords(shorts: readonly string[]): string[][] {
  const lists = shorts.map((short) => [
    ...new Set(
      words(short)
        .filter((word) => word.length > 4 && !isCommon(word) && !isDoing(word))
        .map((word) => word.toLowerCase()),
    ),
  ])
  return lists.map((list, at) =>
    list.filter((word) => lists.every((other, index) => index === at || !other.includes(word))),
  )
}
