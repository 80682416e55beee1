import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparablePairs,
  compareCells,
  comparedLevels,
  countPoints,
  type Point,
} from '../../src/domain/compare.ts'
import { guidelineProblems } from '../../src/domain/library/check.ts'
import { cell, type Dimension, type Guideline, type Level } from '../../src/domain/library/guideline.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { guidelines } from './arbitraries.ts'
import { parkRanger } from './park-ranger.ts'
import { platformEngineer } from './platform-engineer.ts'

const lower = { id: 'low', title: 'Low', short: 'Low', aliases: [] }
const higher = { id: 'high', title: 'High', short: 'High', aliases: [] }

const dimensionOf = (low: Record<string, string>, high: Record<string, string>): Dimension => ({
  id: 'soil',
  title: 'Soil',
  short: 'Soil',
  summary: 'Soil.',
  aliases: [],
  words: [],
  cells: { low: expectationsOf(low), high: expectationsOf(high) },
})

const expectationsOf = (texts: Record<string, string>) =>
  Object.entries(texts).map(([id, text]) => ({ id, text }))

describe('one expectation is', () => {
  test.each<[string, Record<string, string>, Record<string, string>, Point[]]>([
    [
      'the same where both say it alike',
      { dig: 'Digs.' },
      { dig: 'Digs.' },
      [{ kind: 'same', id: 'dig', text: 'Digs.' }],
    ],
    [
      'changed where both say it, each in its way',
      { dig: 'Digs.' },
      { dig: 'Has it dug.' },
      [{ kind: 'changed', id: 'dig', lower: 'Digs.', higher: 'Has it dug.' }],
    ],
    [
      'new where the higher level alone says it',
      {},
      { plan: 'Plans.' },
      [{ kind: 'new', id: 'plan', text: 'Plans.' }],
    ],
    [
      'the lower level’s where that alone says it',
      { weed: 'Weeds.' },
      {},
      [{ kind: 'lower', id: 'weed', text: 'Weeds.' }],
    ],
    [
      'told in the higher level’s order, then what only the lower one says',
      { weed: 'Weeds.', dig: 'Digs.', rake: 'Rakes.' },
      { plan: 'Plans.', rake: 'Rakes.', dig: 'Has it dug.' },
      [
        { kind: 'new', id: 'plan', text: 'Plans.' },
        { kind: 'same', id: 'rake', text: 'Rakes.' },
        { kind: 'changed', id: 'dig', lower: 'Digs.', higher: 'Has it dug.' },
        { kind: 'lower', id: 'weed', text: 'Weeds.' },
      ],
    ],
  ])('%s', (_, low, high, points) => {
    expect(compareCells(dimensionOf(low, high), lower, higher)).toEqual(points)
  })

  test.each([
    ['Sells, and manages.', 'Sells and manages'],
    ['Owns the “plan”; reports.', 'Owns the plan, reports.'],
    ['Leads cross-functional work', 'Leads cross functional  work.'],
  ])('the same where only marks differ: %s', (low, high) => {
    expect(compareCells(dimensionOf({ a: low }, { a: high }), lower, higher)).toEqual([
      { kind: 'same', id: 'a', text: high },
    ])
  })

  test.each([
    ['Answers 10% of calls.', 'Answers 10 of calls.'],
    ['Cuts cost by 1.5 points.', 'Cuts cost by 15 points.'],
    ['Writes C.', 'Writes C++.'],
    ['A profit of -5 points.', 'A profit of 5 points.'],
  ])('changed where a sign makes another thing of it: %s', (low, high) => {
    expect(countPoints(compareCells(dimensionOf({ a: low }, { a: high }), lower, higher)).changed).toBe(1)
  })

  test('the lower level’s, too, where its text is one that the higher level has under another id', () => {
    const points = compareCells(dimensionOf({ dig: 'Digs.' }, { spade: 'Digs.' }), lower, higher)
    expect(points.map(({ kind }) => kind)).toEqual(['new', 'lower'])
  })
})

describe('the levels to compare are', () => {
  const { levels } = platformEngineer
  const two = { ...platformEngineer, levels: levels.slice(0, 2) }
  const one = { ...platformEngineer, levels: levels.slice(0, 1) }
  test.each<[string, Guideline, string[], string[]]>([
    ['the two named, lower first', platformEngineer, ['pe-3', 'pe-1'], ['pe-1', 'pe-3']],
    [
      'the lowest and the highest of three named',
      platformEngineer,
      ['pe-4', 'pe-1', 'pe-2'],
      ['pe-1', 'pe-4'],
    ],
    ['the one named and the next above', platformEngineer, ['pe-2'], ['pe-2', 'pe-3']],
    ['the one named and the next above, to the last but one', platformEngineer, ['pe-3'], ['pe-3', 'pe-4']],
    ['the lowest, named, and the next above', platformEngineer, ['pe-1'], ['pe-1', 'pe-2']],
    ['the highest, named, and the one below', platformEngineer, ['pe-4'], ['pe-3', 'pe-4']],
    ['none where none is named and there are more than two', platformEngineer, [], []],
    ['both there are', two, [], ['pe-1', 'pe-2']],
    ['the one there is', one, [], ['pe-1']],
    ['the one there is, named', one, ['pe-1'], ['pe-1']],
  ])('%s', (_, guideline, named, expected) => {
    expect(comparedLevels(guideline, named).map(({ id }) => id)).toEqual(expected)
  })
})

describe('on tracks the levels to compare', () => {
  test.each<[string, string[], string[]]>([
    ['follow the track', ['warden'], ['warden', 'ecologist']],
    ['of its top go down on it', ['director'], ['supervisor', 'director']],
    ['are none where the tracks part: two follow', ['ranger'], []],
    ['are those that are named', ['supervisor', 'ranger'], ['ranger', 'supervisor']],
  ])('%s', (_, named, expected) => {
    expect(comparedLevels(parkRanger, named).map(({ id }) => id)).toEqual(expected)
  })

  test('are offered along the tracks', () => {
    const pairs = (ids: string[]) =>
      comparablePairs(parkRanger, ids).map(({ lower, higher }) => `${lower.id} ${higher.id}`)
    expect(pairs(['ranger'])).toEqual(['ranger warden', 'ranger supervisor'])
    expect(pairs([])).toEqual([
      'trainee ranger',
      'ranger warden',
      'ranger supervisor',
      'warden ecologist',
      'supervisor director',
    ])
  })
})

describe('every expectation of both cells appears exactly once, and nothing else, in', () => {
  test('the shipped guideline', () => {
    const [shipped] = loadLibrary('data').library.guidelines
    expect(shipped && wrongPairs(shipped)).toEqual([])
  })

  test('a guideline of four levels', () => expect(wrongPairs(platformEngineer)).toEqual([]))

  test('any guideline', () => {
    fc.assert(
      fc.property(guidelines, (guideline) => {
        expect(guidelineProblems(guideline)).toEqual([])
        expect(wrongPairs(guideline)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

/** The comparisons, of any two levels in any dimension, that lose, invent, or count wrongly. */
const wrongPairs = (guideline: Guideline): string[] =>
  guideline.dimensions.flatMap((dimension) =>
    guideline.levels.flatMap((low, at) =>
      guideline.levels
        .slice(at + 1)
        .flatMap((high) => (isRight(dimension, low, high) ? [] : [`${dimension.id}: ${low.id}, ${high.id}`])),
    ),
  )

function isRight(dimension: Dimension, low: Level, high: Level): boolean {
  const points = compareCells(dimension, low, high)
  const { changed, new: added, same, lower: dropped } = countPoints(points)
  const [before = [], after = []] = [low, high].map((level) =>
    cell(dimension, level).map(({ id, text }) => ({ id, text })),
  )
  return (
    isSameSet(points.flatMap(lowerSide), before) &&
    JSON.stringify(points.flatMap(higherSide)) === JSON.stringify(after) &&
    changed + added + same + dropped === points.length &&
    changed + added + same === after.length &&
    changed + same + dropped === before.length
  )
}

type Said = { readonly id: string; readonly text: string }

const lowerSide = (point: Point): Said[] => {
  switch (point.kind) {
    case 'changed':
      return [{ id: point.id, text: point.lower }]
    case 'new':
      return []
    case 'same':
    case 'lower':
      return [{ id: point.id, text: point.text }]
  }
}

const higherSide = (point: Point): Said[] => {
  switch (point.kind) {
    case 'changed':
      return [{ id: point.id, text: point.higher }]
    case 'lower':
      return []
    case 'same':
    case 'new':
      return [{ id: point.id, text: point.text }]
  }
}

function isSameSet(some: readonly Said[], others: readonly Said[]): boolean {
  const sorted = (said: readonly Said[]) => JSON.stringify(said.map(({ id, text }) => `${id} ${text}`).sort())
  return sorted(some) === sorted(others)
}
