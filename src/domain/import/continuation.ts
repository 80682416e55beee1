import { stemsIn } from './content-words.ts'

/** For each statement of the higher level, the one of the lower level that it seems to ask more of. */
export type Continuation = { readonly lower: number; readonly score: number; readonly sure: boolean }

/** What two statements must share to be one; below `perhaps` nothing is proposed. */
const enough = { sure: 0.3, perhaps: 0.22, lead: 0.12 } as const

/** One at most for each statement on both sides. It is sure where both are each other's best by far. */
export function continuations(
  lower: readonly string[],
  higher: readonly string[],
  rarity: (stem: string) => number,
): (Continuation | undefined)[] {
  const table = higher.map((text) => lower.map((other) => likeness(text, other, rarity)))
  const found: (Continuation | undefined)[] = higher.map(() => undefined)
  const taken = new Set<number>()
  const pairs = table.flatMap((row, at) => row.map((score, other) => ({ at, other, score })))
  for (const { at, other, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < enough.perhaps || found[at] || taken.has(other)) continue
    const rivals = pairs.filter((pair) => (pair.at === at) !== (pair.other === other))
    const next = Math.max(0, ...rivals.map((pair) => pair.score))
    found[at] = { lower: other, score, sure: score >= enough.sure && score - next >= enough.lead }
    taken.add(other)
  }
  return found
}

/** 0 to 1: the weight of the word stems that two texts share, of all that they have. */
export function likeness(one: string, other: string, rarity: (stem: string) => number): number {
  const [a, b] = [stems(one), stems(other)]
  const weigh = (set: ReadonlySet<string>) => [...set].reduce((sum, each) => sum + rarity(each), 0)
  const all = weigh(a) + weigh(b)
  return all === 0
    ? one === other
      ? 1
      : 0
    : (2 * weigh(new Set([...a].filter((each) => b.has(each))))) / all
}

const stems = (text: string): ReadonlySet<string> => new Set(stemsIn(text))
