import type { Weights } from './model.ts'

/** What words mean beyond their letters, and how much: "a pat on the back" is praise. */
export type Meanings = ReadonlyMap<string, number>

/** How many words a way to say something has at most, without the small ones. */
const longest = 6
/** Small words that come and go inside of what is said: "a pat on their back". */
const small: ReadonlySet<string> = new Set('a an the my our your their his her its'.split(' '))

/** The key of a way to say something. */
export const wayKey = (stems: readonly string[]): string => stems.filter((stem) => !small.has(stem)).join(' ')

/** What a text means, word by word and in runs of words; what is inside a longer run counts no more. */
export function meaningsOf(weights: Weights, stems: readonly string[]): Meanings {
  const told = stems.filter((stem) => !small.has(stem))
  const alone = told.map(weights.rowOf)
  const found = new Map<string, number>()
  const covered = new Set<number>()
  for (let length = longest; length > 0; length--) {
    for (let at = 0; at + length <= told.length; at++) {
      if (covered.has(at) && covered.has(at + length - 1)) continue
      const row = rowAt(weights, told, alone, at, length)
      if (row < 0) continue
      for (let each = at; each < at + length; each++) covered.add(each)
      addMeanings(weights, row, found)
    }
  }
  return found
}

/** Each word of a way has a row of its own: where one has none, no run with it has. */
function rowAt(
  { rowOf }: Weights,
  told: readonly string[],
  alone: readonly number[],
  at: number,
  length: number,
): number {
  if (length === 1) return alone[at] ?? -1
  for (let each = at + length - 1; each >= at; each--) if ((alone[each] ?? -1) < 0) return -1
  return rowOf(told.slice(at, at + length).join(' '))
}

function addMeanings({ starts, which, values, labels }: Weights, row: number, found: Map<string, number>) {
  for (let cell = starts[row] ?? 0; cell < (starts[row + 1] ?? 0); cell++) {
    const label = labels[which[cell] ?? 0] ?? ''
    found.set(label, Math.max(found.get(label) ?? 0, values[cell] ?? 0))
  }
}
