import { expect, test } from 'vitest'
import type { KeptNote } from '../../../src/domain/own/note.ts'
import { monthsBefore, notedIn } from '../../../src/domain/own/recap.ts'

test.each([
  ['2026-12-01', 1, '2026-11-01', '2026-11-30'],
  ['2026-12-04', 1, '2026-11-01', '2026-11-30'],
  ['2027-01-01', 1, '2026-12-01', '2026-12-31'],
  ['2028-03-01', 1, '2028-02-01', '2028-02-29'],
  ['2027-01-04', 3, '2026-10-01', '2026-12-31'],
  ['2026-11-22', 3, '2026-07-01', '2026-09-30'],
  ['2027-03-31', 3, '2026-10-01', '2026-12-31'],
  ['2027-04-01', 3, '2027-01-01', '2027-03-31'],
] as const)('on %s, the %d before are those from %s to %s', (day, months, since, until) => {
  expect(monthsBefore(day, months)).toEqual({ since, until })
})

const note = (id: string, happenedOn: string, ...dimensions: string[]): KeptNote => ({
  id,
  what: id,
  happenedOn,
  dimensions,
  principles: [],
  guideline: 'g',
  version: '1',
  at: new Date(0),
  createdAt: new Date(0),
})

test('each note counts once, and under each of its dimensions; the first and the last day are in', () => {
  const notes = [
    note('a', '2026-10-31', 'ops'),
    note('b', '2026-11-01', 'ops', 'tech'),
    note('c', '2026-11-30', 'ops'),
    note('d', '2026-11-12'),
    note('e', '2026-12-01', 'tech'),
  ]
  const span = { since: '2026-11-01', until: '2026-11-30' }
  const { notes: count, named, others } = notedIn(notes, span, ({ dimensions }) => dimensions)
  expect(count).toBe(3)
  expect(named.map(([name, its]) => [name, its.map(({ id }) => id)])).toEqual([
    ['ops', ['b', 'c']],
    ['tech', ['b']],
  ])
  expect(others.map(({ id }) => id)).toEqual(['d'])
})
