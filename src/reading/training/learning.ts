import type { Features } from '../learned/features.ts'
import type { Table } from '../learned/model.ts'

/** What a text shows, and which of the labels it has. */
export type Example = { readonly labels: readonly string[]; readonly features: Features }

/** How much a fault costs beside large weights. */
const cost = 0.2
const rounds = 40
/** Once no example moves further than this, the weights are found. */
const still = 0.02
/** What only one line shows is chance. */
const fewest = 2
/** Weights below this, in hundredths, say nothing. */
const least = 4

/**
 * The weights that tell the labels of the examples from their features: a linear support vector machine for each label
 * against the rest, by dual coordinate descent (Hsieh et al., 2008). The same examples give the same weights.
 */
export function learnWeights(examples: readonly Example[]): Table {
  const labels = [...new Set(examples.flatMap((example) => example.labels))].sort()
  const names = oftenSeen(examples)
  const numbers = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map((example) => rowOf(example, numbers))
  const weights = labels.map((label) => separate(rows, label, names.length))
  return { labels, rows: names.flatMap((name, at) => rowWith(name, weights, at)) }
}

function oftenSeen(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count < fewest ? [] : [name])).sort()
}

/** What stands last takes weight off other features while learning, but kept, it reads “monthly” alone as nothing. */
const isOfEnd = (name: string): boolean => /[$`\\]/.test(name)

type Row = {
  readonly labels: readonly string[]
  readonly cells: readonly { readonly number: number; readonly value: number }[]
  /** The sum of the squares of its values. */
  readonly square: number
}

function rowOf({ labels, features }: Example, numbers: ReadonlyMap<string, number>): Row {
  const cells = [...features].flatMap(([name, value]) => {
    const number = numbers.get(name)
    return number === undefined ? [] : [{ number, value }]
  })
  return { labels, cells, square: cells.reduce((sum, { value }) => sum + value * value, 0) }
}

/** One weight for each feature: together they are above 0 for what has the label, and below for what has not. */
function separate(rows: readonly Row[], label: string, size: number): Float64Array {
  const weights = new Float64Array(size)
  const pulls = new Float64Array(rows.length)
  const slack = 1 / (2 * cost)
  for (let round = 0; round < rounds; round++) {
    let most = 0
    for (const at of shuffled(rows.length, round)) {
      const row = rows[at]
      const pull = pulls[at] ?? 0
      if (row === undefined) continue
      const side = row.labels.includes(label) ? 1 : -1
      const sum = row.cells.reduce((all, { number, value }) => all + (weights[number] ?? 0) * value, 0)
      const slope = side * sum - 1 + slack * pull
      most = Math.max(most, Math.abs(pull === 0 ? Math.min(slope, 0) : slope))
      const next = Math.max(0, pull - slope / (row.square + slack))
      if (next === pull) continue
      pulls[at] = next
      for (const { number, value } of row.cells)
        weights[number] = (weights[number] ?? 0) + (next - pull) * side * value
    }
    if (most < still) break
  }
  return weights
}

/** The numbers below `size` in an order that looks random and is the same each time. */
function shuffled(size: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, at) => at)
  let state = seed + 1
  for (let at = size - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    const [one, two] = [order[at] ?? 0, order[other] ?? 0]
    order[at] = two
    order[other] = one
  }
  return order
}

function rowWith(name: string, weights: readonly Float64Array[], at: number): Table['rows'] {
  const cells = weights.flatMap((all, label) => {
    const hundredths = (all[at] ?? 0) * 100
    return Math.abs(hundredths) < least ? [] : [[label, Math.round(hundredths)] as const]
  })
  return cells.length === 0 || isOfEnd(name) ? [] : [[name, cells]]
}
