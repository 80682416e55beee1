import { expect, test } from 'vitest'
import { placeOf, spanOf } from '../../../src/domain/schedule/spread.ts'

test('what a minute holds goes out at once, more over as long as it takes, and an hour at most', () => {
  expect(spanOf(200, 200)).toBe(0)
  expect(spanOf(1000, 200)).toBe(4.5 * 60_000)
  expect(spanOf(10_000, 200)).toBe(45 * 60_000)
  expect(spanOf(1_000_000, 200)).toBe(60 * 60_000)
})

test('each person has a place of their own, always the same one, and places are even', () => {
  const people = Array.from({ length: 10_000 }, (_, index) => `U07${index.toString(36).toUpperCase()}`)
  const places = people.map(placeOf)
  expect(places).toEqual(people.map(placeOf))
  expect(places.every((place) => place >= 0 && place < 1)).toBe(true)
  const tenths = Map.groupBy(places, (place) => Math.floor(place * 10))
  expect([...tenths.values()].map(({ length }) => length).every((count) => count > 900 && count < 1100)).toBe(
    true,
  )
})
