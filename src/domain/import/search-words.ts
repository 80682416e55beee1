import { nameKey } from '../library/naming-problems.ts'
import { isCommon } from './common-names.ts'
import { phrasesOf } from './phrases.ts'

const most = { phrases: 10, words: 6 } as const

/** For each group of statements, what they are about and no other group is: phrases, and words said more than once. */
export function searchWords(groups: readonly (readonly string[])[]): string[][] {
  const phrases = groups.map((statements) => statements.flatMap(phrasesOf))
  const stems = phrases.map((all) => new Set(all.flatMap((phrase) => phrase.stems)))
  return phrases.map((all, at) => {
    const isOwn = (stem: string) => stems.every((other, index) => index === at || !other.has(stem))
    const counts = Map.groupBy(all, ({ stems: each }) => each.at(-1) ?? '')
    const pairs = all.filter((phrase) => phrase.pair && phrase.stems.some(isOwn)).map(({ text }) => text)
    const singles = [...counts]
      .filter(([stem, of]) => isOwn(stem) && (of.length > 1 || !of[0]?.pair))
      .sort((a, b) => b[1].length - a[1].length)
      .flatMap(([, of]) => of[0]?.text.split(' ').at(-1) ?? [])
      .filter((word) => !isCommon(word))
    return distinct([...distinct(pairs).slice(0, most.phrases), ...distinct(singles).slice(0, most.words)])
  })
}

const distinct = (words: readonly string[]): string[] => [
  ...new Map(words.map((word) => [nameKey(word), word])).values(),
]
