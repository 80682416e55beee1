import { expect, test } from 'vitest'
import { jitterOf, waveSpan } from '../../../src/domain/schedule/jitter.ts'

test('what a minute holds goes out at once, more over as long as it takes, and an hour at most', () => {
  expect(waveSpan(200, 200)).toBe(0)
  expect(waveSpan(1000, 200)).toBe(4.5 * 60_000)
  expect(waveSpan(10_000, 200)).toBe(45 * 60_000)
  expect(waveSpan(1_000_000, 200)).toBe(60 * 60_000)
})

test('the jitter of a person is always the same, and even over all people', () => {
  const people = Array.from({ length: 10_000 }, (_, index) => `U07${index.toString(36).toUpperCase()}`)
  const jitters = people.map(jitterOf)
  expect(jitters).toEqual(people.map(jitterOf))
  expect(jitters.every((jitter) => jitter >= 0 && jitter < 1)).toBe(true)
  const tenths = Map.groupBy(jitters, (jitter) => Math.floor(jitter * 10))
  expect([...tenths.values()].map(({ length }) => length).every((count) => count > 900 && count < 1100)).toBe(
    true,
  )
})
