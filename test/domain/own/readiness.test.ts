import { describe, expect, test } from 'vitest'
import type { KeptNote } from '../../../src/domain/own/note.ts'
import type { KeptRating } from '../../../src/domain/own/rating.ts'
import {
  expectationsCovered,
  orphans,
  quartersCovered,
  readiness,
} from '../../../src/domain/own/readiness.ts'
import { parkRanger } from '../park-ranger.ts'
import { platformEngineer } from '../platform-engineer.ts'

const [first = '', second = ''] = platformEngineer.dimensions.map(({ id }) => id)
const aim = { guideline: platformEngineer, target: 'pe-2', today: '2026-11-22' }

let made = 0
const noteOf = (change: Partial<KeptNote> = {}): KeptNote => ({
  id: `n${made++}`,
  what: 'Led the review of an outage',
  dimensions: [first],
  happenedOn: '2026-11-20',
  principles: [],
  guideline: platformEngineer.id,
  version: '1',
  createdAt: new Date('2026-11-20T10:00:00Z'),
  at: new Date('2026-11-20T10:00:00Z'),
  ...change,
})
const ratingOf = (score: number, change: Partial<KeptRating> = {}): KeptRating => ({
  id: `r${made++}`,
  guideline: platformEngineer.id,
  dimension: first,
  mark: { kind: 'score', score },
  at: new Date('2026-11-20T10:00:00Z'),
  ...change,
})
const standing = (notes: readonly KeptNote[], ratings: readonly KeptRating[] = [], id = first) => {
  const found = readiness({ notes, ratings }, aim).find(({ dimension }) => dimension.id === id)
  if (!found) throw new Error(`There is no ${id}.`)
  return found
}
const markOf = (ratings: readonly KeptRating[]) => standing([], ratings).rating?.mark

describe('readiness counts', () => {
  test.each<[string, Partial<KeptNote>, number]>([
    ['a note at the target level', { level: 'pe-2' }, 1],
    ['a note without a level', {}, 1],
    ['no note at another level', { level: 'pe-1' }, 0],
    ['no note of another guideline, though its dimension has the same id', { guideline: 'gardener' }, 0],
    ['no note about another dimension', { dimensions: [second] }, 0],
    ['a note that names the dimension twice once', { dimensions: [first, first] }, 1],
  ])('%s', (_, change, count) => {
    expect(standing([noteOf(change)]).notes).toBe(count)
  })

  test('which expectations of the target level have notes, in the document’s order', () => {
    const dimension = first
    const ids = (platformEngineer.dimensions[0]?.cells['pe-2'] ?? []).map(({ id }) => id)
    const [one = ''] = ids
    const naming = (change: Partial<KeptNote> = {}) =>
      noteOf({ expectation: `${dimension}.${one}`, ...change })
    const found = standing([
      naming({ happenedOn: '2026-10-01' }),
      naming(),
      naming({ level: 'pe-1' }),
      naming({ guideline: 'gardener' }),
      noteOf({ expectation: `${second}.${one}` }),
      noteOf({ expectation: `${dimension}.no-more` }),
      noteOf(),
    ])
    expect(found.expectations.map(({ expectation }) => expectation.id)).toEqual(ids)
    expect(found.expectations[0]).toMatchObject({ notes: 2, newest: '2026-11-20' })
    expect(expectationsCovered(found)).toBe(1)
  })

  test('no rating of another guideline or dimension, however new', () => {
    const newer = new Date('2026-11-21T10:00:00Z')
    const others = [
      ratingOf(4, { guideline: 'gardener', at: newer }),
      ratingOf(3, { dimension: second, at: newer }),
    ]
    expect(markOf(others)).toBeUndefined()
    expect(markOf([...others, ratingOf(1)])).toEqual({ kind: 'score', score: 1 })
  })

  test('the newest rating, and of two made at once the one whose id is later', () => {
    const later = new Date('2026-11-20T10:00:01Z')
    expect(markOf([ratingOf(1), ratingOf(2, { at: later }), ratingOf(3)])).toMatchObject({ score: 2 })
    expect(markOf([ratingOf(1, { id: 'a' }), ratingOf(2, { id: 'b' })])).toMatchObject({ score: 2 })
    expect(markOf([ratingOf(2, { id: 'b' }), ratingOf(1, { id: 'a' })])).toMatchObject({ score: 2 })
  })
})

test('the newest day is told, whatever the order, and each note is in its quarter', () => {
  const days = ['2026-01-01', '2026-10-01', '2026-09-30', '2026-12-31', '2025-12-31', '2027-01-01']
  for (const order of [days, days.toReversed()]) {
    const { newest, quarters } = standing(order.map((happenedOn) => noteOf({ happenedOn })))
    expect(newest).toBe('2027-01-01')
    expect(quarters).toEqual([1, 0, 1, 2])
  }
})

test('quarters without a note are not covered', () => {
  expect(quartersCovered(standing([]))).toBe(0)
  const notes = ['2026-10-01', '2026-11-01', '2026-02-01'].map((happenedOn) => noteOf({ happenedOn }))
  expect(quartersCovered(standing(notes))).toBe(2)
})

test('who can confirm is named once, and nobody where nothing was written', () => {
  const notes = [' Omar ', 'Omar', 'Priya', '   ', undefined].map((confirm) =>
    noteOf(confirm === undefined ? {} : { confirm }),
  )
  expect(standing(notes).confirmers).toEqual(['Omar', 'Priya'])
})

test('the thinnest dimension comes first, and of those with as many notes the stalest', () => {
  const [one = '', two = '', three = ''] = platformEngineer.dimensions.map(({ id }) => id)
  const notes = [
    noteOf({ dimensions: [one], happenedOn: '2026-11-20' }),
    noteOf({ dimensions: [one], happenedOn: '2026-11-19' }),
    noteOf({ dimensions: [two], happenedOn: '2026-11-18' }),
    noteOf({ dimensions: [three], happenedOn: '2026-11-17' }),
  ]
  const order = readiness({ notes, ratings: [] }, aim).map(({ dimension }) => dimension.id)
  expect(order.slice(-3)).toEqual([three, two, one])
})

describe('without a place is', () => {
  const of = (
    notes: readonly KeptNote[],
    ratings: readonly KeptRating[] = [],
    loaded = [platformEngineer.id],
  ) =>
    orphans({ notes, ratings }, platformEngineer, loaded).map((one) => ({
      ...one,
      rating: one.rating?.mark,
    }))
  const orphan = { notes: 1, newest: '2026-11-20', rating: undefined }

  test('nothing that the guideline has', () => {
    const asked = platformEngineer.dimensions[0]?.cells['pe-1']?.[0]?.id
    expect(of([noteOf({ level: 'pe-1', expectation: `${first}.${asked}` })], [ratingOf(2)])).toEqual([])
  })

  test('what it has no more: a dimension, a level, an expectation', () => {
    const gone = { dimensions: [first, 'gone'], level: 'pe-9', expectation: `${first}.gone` }
    expect(of([noteOf(gone), noteOf({ ...gone, happenedOn: '2026-11-18' })])).toEqual([
      { ...orphan, kind: 'dimension', id: 'gone', notes: 2 },
      { ...orphan, kind: 'level', id: 'pe-9', notes: 2 },
      { ...orphan, kind: 'expectation', id: `${first}.gone`, notes: 2 },
    ])
  })

  test('a guideline that is loaded no more; one that is loaded has its own page', () => {
    const notes = [noteOf({ guideline: 'gardener', dimensions: ['soil'] })]
    expect(of(notes)).toEqual([{ ...orphan, kind: 'guideline', id: 'gardener' }])
    expect(of(notes, [], [platformEngineer.id, 'gardener'])).toEqual([])
  })

  test('a dimension that was rated and is gone, with its newest rating, noted or not', () => {
    const later = new Date('2026-11-21T10:00:00Z')
    const ratings = [
      ratingOf(1, { dimension: 'gone' }),
      ratingOf(2, { dimension: 'gone', at: later }),
      ratingOf(4, { dimension: 'theirs', guideline: 'gardener' }),
      ratingOf(3),
    ]
    const rated = { kind: 'dimension', id: 'gone', rating: { kind: 'score', score: 2 } }
    expect(of([], ratings)).toEqual([{ ...orphan, ...rated, notes: 0, newest: undefined }])
    expect(of([noteOf({ dimensions: ['gone'] })], ratings)).toEqual([{ ...orphan, ...rated }])
  })
})

test('a dimension of which the target states nothing comes last, for there is nothing to show', () => {
  const asked = readiness(
    { notes: [], ratings: [] },
    { guideline: parkRanger, target: 'supervisor', today: '2026-11-22' },
  )
  expect(asked.map(({ dimension }) => dimension.id)).toEqual(['trails', 'visitors', 'team', 'wildlife'])
})
