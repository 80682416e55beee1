import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../../src/bot/answer.ts'
import { clip, cutSpans } from '../../../src/slack/views/cut.ts'
import { texts } from '../../domain/arbitraries.ts'

const spans: fc.Arbitrary<Span[]> = fc.array(
  fc.oneof(
    fc.record({ text: texts(200) }),
    fc.record({ text: fc.constantFrom('', ' ', '  ', ' a', '😀', '😀😀😀', 'a 😀 b') }),
    fc.record({ text: texts(60), strong: fc.constant<true>(true) }),
    fc.record({ text: texts(60), url: fc.constant('https://source.example/') }),
  ),
  { maxLength: 12 },
)

const size = (run: readonly Span[]): number => run.reduce((sum, { text }) => sum + text.length, 0)

describe('clip', () => {
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['ab😀def', 5, 'ab😀…'],
    ['ab😀def', 4, 'ab…'],
    ['', 3, ''],
  ])('of %j at %i is %j', (text, max, clipped) => expect(clip(text, max)).toBe(clipped))

  test('keeps any text short and whole', () => {
    fc.assert(
      fc.property(texts(400), fc.integer({ min: 1, max: 300 }), (text, max) => {
        const clipped = clip(text, max)
        expect(clipped.length).toBeLessThanOrEqual(max)
        expect(clipped.isWellFormed()).toBe(true)
        expect(text.length <= max ? clipped === text : clipped.endsWith('…')).toBe(true)
      }),
    )
  })
})

describe('cutting', () => {
  test('prefers a space', () => {
    expect(cutSpans([{ text: 'one two three' }], 9)).toEqual([[{ text: 'one two ' }], [{ text: 'three' }]])
  })

  test('goes through a word that is longer than its room', () => {
    expect(cutSpans([{ text: 'aaaaaaaaaa' }], 4).map(size)).toEqual([4, 4, 2])
  })

  test('keeps to the room where a text that begins with a space meets a full run', () => {
    expect(cutSpans([{ text: 'aaaa' }, { text: ' b' }], 4).map(size)).toEqual([4, 2])
  })

  test('keeps marks and links on both sides', () => {
    expect(cutSpans([{ text: 'one two', strong: true }], 5)).toEqual([
      [{ text: 'one ', strong: true }],
      [{ text: 'two', strong: true }],
    ])
  })

  test('loses nothing of any text, and leaves every run short and whole', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 2, max: 120 }), (given, max) => {
        const runs = cutSpans(given, max)
        expect(textOf(runs.flat())).toBe(textOf(given))
        for (const run of runs) {
          expect(size(run)).toBeGreaterThan(0)
          expect(size(run)).toBeLessThanOrEqual(max)
          expect(run.every(({ text }) => text !== '' && text.isWellFormed())).toBe(true)
        }
      }),
      { numRuns: 250 },
    )
  })
})

const textOf = (run: readonly Span[]): string =>
  run
    .map(({ text, strong, url }) => [...text].map((sign) => `${sign}${strong ?? ''}${url ?? ''}`).join(''))
    .join('')
