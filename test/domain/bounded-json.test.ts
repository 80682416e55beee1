import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../../src/domain/bounded-json.ts'

test('what is JSON is read as JSON.parse reads it, and what is none is nothing', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual(JSON.parse(text))
    }),
  )
  for (const text of ['', '{', 'nonsense', '"', '"\\', '[1,]', '}{']) expect(parseJson(text)).toBeUndefined()
})

test('brackets and commas in words count for nothing', () => {
  const words = `${'[{'.repeat(1_000)}\\"`
  const text = JSON.stringify({ what: words, and: 'a,'.repeat(5_000) })
  expect(parseJson(text)).toEqual({ what: words, and: 'a,'.repeat(5_000) })
})

describe('what would take seconds is not parsed', () => {
  const tenMillion = 10_000_000
  test.each([
    ['lists in lists', () => '['.repeat(tenMillion)],
    ['closed lists in lists', () => '['.repeat(tenMillion / 2) + ']'.repeat(tenMillion / 2)],
    ['objects in objects', () => '{"a":'.repeat(tenMillion / 5)],
    ['lists without number', () => `[${'[],'.repeat(tenMillion / 3)}1]`],
    ['objects without number', () => `[${'{},'.repeat(tenMillion / 3)}1]`],
    ['members without number', () => `{${Array.from({ length: 800_000 }, (_, i) => `"k${i}":1`).join()}}`],
  ])('%s', (_, made) => {
    const text = made()
    const began = performance.now()
    expect(parseJson(text)).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(250)
  })

  test.each([
    ['of numbers', `[${'9,'.repeat(5_000_000)}1]`],
    ['of strings', `[${'"",'.repeat(3_300_000)}1]`],
  ])('and a long list %s is', (_, text) => {
    expect(parseJson(text)).toHaveLength(text.split(',').length)
  })
})
