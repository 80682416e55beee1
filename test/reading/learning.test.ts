import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { language } from '../../src/bot/language.ts'
import { madeFrom, tuningLines, writtenMeanings } from '../../src/cli/learn.ts'
import { modelPath } from '../../src/cli/model.ts'
import {
  madeFromIn,
  openModel,
  packModel,
  type Table,
  type Weights,
} from '../../src/reading/learned/model.ts'
import { opinionOf } from '../../src/reading/learned/opinion.ts'
import { type Example, learnWeights } from '../../src/reading/training/learning.ts'
import { trainModel } from '../../src/reading/training/model.ts'
import { shipped } from '../running.ts'

const none: Table = { labels: [], rows: [] }
const opened = (intents: Table): Weights =>
  openModel(packModel({ intents, topics: none, meanings: none, spoken: none }, '')).intents

const example = (label: string, ...names: string[]): Example => ({
  labels: [label],
  features: new Map(names.map((name) => [name, 1])),
})

const examples = [
  example('levels', 'which', 'rungs'),
  example('levels', 'all', 'rungs'),
  example('help', 'which', 'commands'),
  example('help', 'all', 'commands'),
  example('help', 'seen-once'),
]

test('what was learned tells the labels apart by what only one of them shows', () => {
  const weights = opened(learnWeights(examples))
  const opinion = opinionOf(weights, new Map([['rungs', 1]])).likely
  expect(opinion.get('levels')).toBeGreaterThan(0.9)
  expect([...opinion.values()].reduce((sum, share) => sum + share)).toBeCloseTo(1)
  expect(opinionOf(weights, new Map([['commands', 1]])).likely.get('help')).toBeGreaterThan(0.9)
})

test('the same lines give the same weights, and what one line alone shows is left out', () => {
  expect(learnWeights(examples)).toEqual(learnWeights(examples))
  const weights = opened(learnWeights(examples))
  expect(weights.rowOf('rungs')).toBeGreaterThanOrEqual(0)
  expect(weights.rowOf('seen-once')).toBe(-1)
})

test('an opinion is less sure the more words are new', () => {
  const weights = opened(
    learnWeights(
      examples.map(({ labels, features }) => ({
        labels,
        features: new Map([
          ...features,
          ...[...features].map(([name, value]): [string, number] => [`${name}|`, value]),
        ]),
      })),
    ),
  )
  const sure =
    opinionOf(
      weights,
      new Map([
        ['rungs', 1],
        ['rungs|', 1],
      ]),
    ).likely.get('levels') ?? 0
  const less =
    opinionOf(
      weights,
      new Map([
        ['rungs', 1],
        ['rungs|', 1],
        ['strange|', 1],
        ['words|', 1],
      ]),
    ).likely.get('levels') ?? 0
  expect(less).toBeLessThan(sure)
})

test('the model is made from what the lines show today, and by the code as it is', () => {
  const file = readFileSync(modelPath)
  expect(madeFromIn(file), 'Run `npm run learn`.').toBe(madeFrom(shipped, tuningLines(), openModel(file)))
})

test('a model is made of nothing but its lines', () => {
  const few = { lines: tuningLines().slice(0, 60), meanings: writtenMeanings() }
  expect(trainModel(shipped, language, few)).toEqual(trainModel(shipped, language, few))
})

test('a model opens as it was packed, whatever the features are', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), (features) => {
      const rows = features.map((feature, at) => [feature, [[at % 3, at - 30] as const]] as const)
      const weights = opened({ labels: ['a', 'b', 'c'], rows })
      for (const [at, feature] of features.entries()) {
        expect(weights.rowOf(feature)).toBe(at)
        expect([weights.which[at], weights.values[at]]).toEqual([at % 3, Math.fround((at - 30) / 100)])
      }
    }),
    { numRuns: 50 },
  )
})
