import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { madeFrom } from '../../src/cli/learn.ts'
import { type Example, learnWeights } from '../../src/cli/learning.ts'
import { opinionOf, parseWeights } from '../../src/reading/learned/opinion.ts'

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
  const weights = parseWeights(learnWeights(examples))
  const opinion = opinionOf(weights, new Map([['rungs', 1]])).likely
  expect(opinion.get('levels')).toBeGreaterThan(0.9)
  expect([...opinion.values()].reduce((sum, share) => sum + share)).toBeCloseTo(1)
  expect(opinionOf(weights, new Map([['commands', 1]])).likely.get('help')).toBeGreaterThan(0.9)
})

test('the same lines give the same weights, and what one line alone shows is left out', () => {
  expect(learnWeights(examples)).toBe(learnWeights(examples))
  expect(learnWeights(examples)).not.toContain('seen-once')
})

test('an opinion is less sure the more words are new', () => {
  const weights = parseWeights(
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

test('the weights are those of the labelled lines and of the code that learns', () => {
  const written = readFileSync('src/reading/learned/weights.ts', 'utf8')
  expect(written.split('\n')[0], 'Run `npm run learn`.').toContain(madeFrom())
})
