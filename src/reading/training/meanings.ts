import { stem, tokensOf } from '../../domain/tokens.ts'
import { wayKey } from '../learned/meanings.ts'
import type { Table } from '../learned/model.ts'
import { functionWords } from '../words/function-words.ts'
import { longForm } from '../words/short-forms.ts'

/** What a way to say something counts, in hundredths: and what one that can also mean another thing. */
const [full, half] = [100, 50]

/** The table of meanings as it is written by hand: `praise: pat on the back, applause, ~gold star`. */
export function meaningsTable(text: string): Table {
  const labels: string[] = []
  const rows = new Map<string, Map<number, number>>()
  for (const line of text.split('\n')) {
    const [, name, ways] = /^([^#:]+):(.*)$/.exec(line) ?? []
    if (!name || !ways) continue
    const label = labels.push(name) - 1
    for (const way of ways.split(',').map((each) => each.trim())) {
      const stems = tokensOf(way).map(({ word }) => stem(longForm(word)))
      // What stands in a way to say something is no typo.
      for (const each of stems) if (!rows.has(each)) rows.set(each, new Map())
      for (const key of keysOf(stems)) {
        const cells = rows.get(key) ?? new Map<number, number>()
        rows.set(key, cells.set(label, Math.max(cells.get(label) ?? 0, way.startsWith('~') ? half : full)))
      }
    }
  }
  return {
    labels,
    rows: [...rows]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, cells]) => [
        key,
        [...cells].map(([label, weight]) => [label, Math.round(weight / Math.sqrt(Math.max(1, cells.size)))]),
      ]),
  }
}

/** A way to say something, and the same as it stands in words that are searched for: "pat back". */
function keysOf(stems: readonly string[]): ReadonlySet<string> {
  const telling = stems.filter((each) => !functionWords.has(each))
  return new Set([wayKey(stems), ...(telling.length > 1 ? [wayKey(telling)] : [])].filter(Boolean))
}
