import type { Saying } from '../saying.ts'
import { isWeighty } from '../words/weighty.ts'
import { isNamed, type NameKind } from './name-index.ts'
import { covers } from './names.ts'

/** Is it nothing but names of these kinds, and words that say nothing? */
export function isNamesAlone({ words, names, negated }: Saying, kinds: ReadonlySet<NameKind>): boolean {
  const placed = names.filter((name) => kinds.has(name.kind))
  return (
    placed.some(isNamed) &&
    words.every((word, at) => !isWeighty(word) || [...negated, ...placed].some((name) => covers(name, at)))
  )
}
