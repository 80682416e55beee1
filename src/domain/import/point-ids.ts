import { freeId, slugOf } from './ids.ts'
import { type Phrase, phrasesOf } from './phrases.ts'

/** A short id for a statement: what it is about, as its first words and the rarest ones tell. */
export function pointId(
  text: string,
  rarity: (stem: string) => number,
  taken: ReadonlySet<string>,
  other: string,
): string {
  const ranked = phrasesOf(text)
    .map((phrase, at) => ({ id: slugOf(phrase.text), weight: weightOf(phrase, rarity) / (1 + at / 3) }))
    .filter(({ id }) => id !== '' && id.length <= 40)
    .sort((a, b) => b.weight - a.weight)
  const free = ranked.find(({ id }) => !taken.has(id))
  return freeId(free?.id ?? ranked[0]?.id ?? '', other, taken)
}

function weightOf({ stems, pair }: Phrase, rarity: (stem: string) => number): number {
  const mean = stems.reduce((sum, each) => sum + rarity(each), 0) / stems.length
  return pair ? mean : mean / 2
}
