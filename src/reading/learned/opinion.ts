import type { Features } from './features.ts'
import { intentWeights, topicWeights } from './weights.ts'

/** How much each feature speaks for or against each label: `values` holds a row for each, as many as there are labels. */
export type Weights = {
  readonly labels: readonly string[]
  readonly rows: ReadonlyMap<string, number>
  readonly values: Float32Array
}

/** The first line names the labels; each further one a feature, then `label:weight` by the label's number. */
export function parseWeights(text: string): Weights {
  const [head = '', ...lines] = text.trim().split('\n')
  const labels = head.split(' ')
  const values = new Float32Array(lines.length * labels.length)
  const rows = new Map<string, number>()
  for (const [row, line] of lines.entries()) {
    const [feature = '', ...pairs] = line.split(' ')
    rows.set(feature, row)
    for (const pair of pairs) {
      const colon = pair.indexOf(':')
      values[row * labels.length + Number(pair.slice(0, colon))] = Number(pair.slice(colon + 1)) / 100
    }
  }
  return { labels, rows, values }
}

/** What labelled lines tell of how people ask, and of which topics their words mean, whatever the data. */
export type Learned = { readonly intents: Weights; readonly topics: Weights }

export const learnedWeights = (): Learned => ({
  intents: parseWeights(intentWeights),
  topics: parseWeights(topicWeights),
})

/** How much the features speak for the one label there is, or against it. */
export function pointsFor({ rows, values }: Weights, features: Features): number {
  let points = 0
  for (const [feature, value] of features) {
    const row = rows.get(feature)
    if (row !== undefined) points += (values[row] ?? 0) * value
  }
  return points
}

/** How likely each label is, and how far that can be trusted, from 0 to 1: no line had words that are new. */
export type Opinion = { readonly likely: ReadonlyMap<string, number>; readonly trust: number }

/** What no line had, no opinion can be had on: so much of it is left where every word is new. */
const leastTrust = 0.3

/** How much likelier a label gets with each point: what is found by it is as often right as it says. */
const sharpness = 6

/** How likely each label is by what was learned, less sure the more words are new; they add up to 1. */
export function opinionOf({ labels, rows, values }: Weights, features: Features): Opinion {
  const sums = new Float64Array(labels.length)
  for (const [feature, value] of features) {
    const row = rows.get(feature)
    if (row === undefined) continue
    for (let label = 0; label < labels.length; label++)
      sums[label] = (sums[label] ?? 0) + (values[row * labels.length + label] ?? 0) * value
  }
  const words = [...features.keys()].filter((name) => name.endsWith('|'))
  const known = words.filter((name) => rows.has(name.slice(0, -1))).length
  const trust = leastTrust + (1 - leastTrust) * (words.length === 0 ? 1 : known / words.length)
  const shares = softmax(sums.map((sum) => sum * trust * sharpness))
  return { likely: new Map(labels.map((label, at) => [label, shares[at] ?? 0])), trust }
}

export function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
