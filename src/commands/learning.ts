import type { Features } from '../bot/reading/learned/features.ts'
import { softmax } from '../bot/reading/learned/opinion.ts'

export type Example = { readonly label: string; readonly features: Features }

const rounds = 300
const step = 0.05
const decay = 1e-5
/** What only one line shows is chance. */
const fewest = 2
/** Weights below this say nothing, in tenths. */
const least = 1.5

/**
 * The weights that tell the labels of the examples from their features, as text that `parseWeights` reads: logistic
 * regression over all examples at once, by Adam (Kingma and Ba, 2015). The same examples give the same text.
 */
export function learnWeights(examples: readonly Example[]): string {
  const labels = [...new Set(examples.map(({ label }) => label))].sort()
  const names = oftenSeen(examples)
  const numbers = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({ label, features }) => ({
    label: labels.indexOf(label),
    cells: [...features].flatMap(([name, value]) => {
      const number = numbers.get(name)
      return number === undefined ? [] : [{ from: number * labels.length, value }]
    }),
  }))
  const size = names.length * labels.length
  const [weights, slopes, means, squares] = [0, 0, 0, 0].map(() => new Float64Array(size))
  if (!weights || !slopes || !means || !squares) return ''
  for (let round = 1; round <= rounds; round++) {
    slopes.fill(0)
    for (const row of rows) addSlopes(row, labels.length, weights, slopes)
    for (let at = 0; at < size; at++) {
      const slope = (slopes[at] ?? 0) / rows.length + decay * (weights[at] ?? 0)
      const mean = 0.9 * (means[at] ?? 0) + 0.1 * slope
      const square = 0.999 * (squares[at] ?? 0) + 0.001 * slope * slope
      means[at] = mean
      squares[at] = square
      const move = mean / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8)
      weights[at] = (weights[at] ?? 0) - step * move
    }
  }
  const lines = names.flatMap((name, at) =>
    lineOf(name, weights.subarray(at * labels.length, (at + 1) * labels.length)),
  )
  return [labels.join(' '), ...lines].join('\n')
}

function oftenSeen(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count < fewest ? [] : [name])).sort()
}

type Row = {
  readonly label: number
  readonly cells: readonly { readonly from: number; readonly value: number }[]
}

function addSlopes({ label, cells }: Row, labels: number, weights: Float64Array, slopes: Float64Array): void {
  const sums = new Float64Array(labels)
  for (const { from, value } of cells)
    for (let at = 0; at < labels; at++) sums[at] = (sums[at] ?? 0) + value * (weights[from + at] ?? 0)
  const shares = softmax(sums)
  shares[label] = (shares[label] ?? 0) - 1
  for (const { from, value } of cells)
    for (let at = 0; at < labels; at++)
      slopes[from + at] = (slopes[from + at] ?? 0) + value * (shares[at] ?? 0)
}

function lineOf(name: string, weights: Float64Array): string[] {
  const tenths = [...weights].map((weight) => weight * 10)
  const pairs = tenths.flatMap((weight, at) =>
    Math.abs(weight) < least ? [] : [`${at}:${Math.round(weight)}`],
  )
  return pairs.length === 0 ? [] : [`${name} ${pairs.join(' ')}`]
}
