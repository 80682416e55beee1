import { wordSet } from '../words/word-set.ts'
import type { Features } from './features.ts'
import type { Weights } from './model.ts'

/** How much a text is of each part of one document, in the words in which people speak of them. */
export type Spoken = (stems: readonly string[]) => ReadonlyMap<string, number>

/** The name of a part, a dimension or a section, among those of all documents. */
export const partName = (document: string, part: string): string => `${document}/${part}`

/** Small words alone: what says nothing of most subjects ("new", "team") can tell these apart. */
const small = wordSet(`
  a an the and or of to in on for with at by from is are be am i you me my we our it its this that as so not do does did
  what how which who should would could can will have has had if about into than then there here just also up out no yes`)

const perPair = 0.7
/** All features of a text together, however long it is. */
const length = 2

/** What a text shows of its subject, whatever it asks: its words, and each pair of neighbours. */
export function spokenFeatures(stems: readonly string[]): Features {
  const telling = stems.filter((stem) => stem.length > 1 && !small.has(stem))
  const features = new Map(telling.map((stem) => [stem, 1]))
  for (const [at, stem] of telling.entries()) if (at > 0) features.set(`${telling[at - 1]} ${stem}`, perPair)
  const size = Math.sqrt([...features.values()].reduce((sum, value) => sum + value * value, 0))
  return new Map([...features].map(([name, value]) => [name, (value * length) / size]))
}

/** For a document that people were heard to speak of; undefined for any other. */
export function spokenOf(weights: Weights, document: string, parts: readonly string[]): Spoken | undefined {
  const at = parts.flatMap((id): [number, string][] => {
    const label = weights.labels.indexOf(partName(document, id))
    return label < 0 ? [] : [[label, id]]
  })
  if (at.length === 0) return undefined
  const { rowOf, starts, which, values } = weights
  return (stems) => {
    const sums = new Float64Array(weights.labels.length)
    for (const [feature, value] of spokenFeatures(stems)) {
      const row = rowOf(feature)
      if (row < 0) continue
      for (let cell = starts[row] ?? 0; cell < (starts[row + 1] ?? 0); cell++) {
        const label = which[cell] ?? 0
        sums[label] = (sums[label] ?? 0) + (values[cell] ?? 0) * value
      }
    }
    return new Map(at.map(([label, id]) => [id, sums[label] ?? 0]))
  }
}

/** The part that is spoken of, and how far before any other. */
export type Foremost = { readonly id: string; readonly lead: number }

export function foremostOf(spoken: ReadonlyMap<string, number>): Foremost | undefined {
  const [first, second] = [...spoken].toSorted(([, one], [, other]) => other - one)
  return first && { id: first[0], lead: first[1] - (second?.[1] ?? -1) }
}
