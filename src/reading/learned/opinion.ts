import type { Features } from './features.ts'
import type { Weights } from './model.ts'

/** How much the features speak for the one label there is, or against it. */
export function pointsFor({ rowOf, starts, values }: Weights, features: Features): number {
  let points = 0
  for (const [feature, value] of features) {
    const row = rowOf(feature)
    if (row >= 0) points += (values[starts[row] ?? 0] ?? 0) * value
  }
  return points
}

/** How much one feature speaks for a label; nothing, where no line had it. */
export function weightOf({ labels, rowOf, starts, which, values }: Weights, feature: string, label: string) {
  const row = rowOf(feature)
  const wanted = labels.indexOf(label)
  const [from, to] = row < 0 ? [0, 0] : [starts[row] ?? 0, starts[row + 1] ?? 0]
  for (let cell = from; cell < to; cell++) if (which[cell] === wanted) return values[cell] ?? 0
  return 0
}

/** The features that speak most for a label, and how much each does. */
export const reasonsFor = (weights: Weights, features: Features, label: string): [string, number][] =>
  [...features]
    .map(([feature, value]): [string, number] => [feature, weightOf(weights, feature, label) * value])
    .filter(([, points]) => points > 0)
    .sort(([, a], [, b]) => b - a)

/** How likely each label is, and how far that can be trusted, from 0 to 1: no line had words that are new. */
export type Opinion = { readonly likely: ReadonlyMap<string, number>; readonly trust: number }

/** What no line had, no opinion can be had on: so much of it is left where every word is new. */
const leastTrust = 0.3

/** How much likelier a label gets with each point: what is found by it is as often right as it says. */
const sharpness = 6

/** How likely each label is by what was learned, less sure the more words are new; they add up to 1. */
export function opinionOf(weights: Weights, features: Features): Opinion {
  const { labels, rowOf, starts, which, values } = weights
  const sums = new Float64Array(labels.length)
  let [words, known] = [0, 0]
  for (const [feature, value] of features) {
    if (feature.endsWith('|')) {
      words++
      if (rowOf(feature.slice(0, -1)) >= 0) known++
    }
    const row = rowOf(feature)
    if (row < 0) continue
    const end = starts[row + 1] ?? 0
    for (let cell = starts[row] ?? 0; cell < end; cell++) {
      const label = which[cell] ?? 0
      sums[label] = (sums[label] ?? 0) + (values[cell] ?? 0) * value
    }
  }
  const trust = leastTrust + (1 - leastTrust) * (words === 0 ? 1 : known / words)
  for (let label = 0; label < sums.length; label++) sums[label] = (sums[label] ?? 0) * trust * sharpness
  const shares = softmax(sums)
  return { likely: new Map(labels.map((label, at) => [label, shares[at] ?? 0])), trust }
}

export function softmax(sums: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY
  for (const sum of sums) if (sum > most) most = sum
  let total = 0
  const shares = new Float64Array(sums.length)
  for (let at = 0; at < sums.length; at++) {
    const power = Math.exp((sums[at] ?? 0) - most)
    shares[at] = power
    total += power
  }
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / total
  return shares
}
