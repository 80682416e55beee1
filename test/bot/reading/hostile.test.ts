import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readExact } from '../../../src/bot/exact.ts'
import { intentSchema } from '../../../src/bot/intent.ts'
import { readIntent } from '../../../src/bot/reading/read.ts'
import { vocabulary } from './reading.ts'

const slowest = 250

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'compare',
        'mgr iii',
        'not',
        'sr',
        '"',
        ':',
        '\u202e',
        '\u0000',
        '@x',
        '->',
        '5/5',
        'notes',
        'vs',
        '&',
      ),
      {
        maxLength: 200,
      },
    )
    .map((words) => words.join(' ')),
)

test('any text has a reading, which is always the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readIntent(vocabulary, text)
      expect(intentSchema.safeParse(reading.intent).success).toBe(true)
      expect(reading.confidence).toBeGreaterThanOrEqual(0)
      expect(reading.confidence).toBeLessThanOrEqual(1)
      expect(readIntent(vocabulary, text)).toEqual(reading)
    }),
    { numRuns: 2000 },
  )
})

describe('no text takes long', () => {
  test.each([
    ['one letter', 'a'.repeat(40_000)],
    ['short words', 'a '.repeat(20_000)],
    ['names', 'mgr iii vs sr mgr '.repeat(2000)],
    ['words to correct', 'custmoer experiense leadrship '.repeat(1300)],
    ['marks', '!?:;'.repeat(10_000)],
    ['marks that end nothing', `${'.'.repeat(40_000)}x`],
    ['quotes', '"'.repeat(40_000)],
    ['deep markup', '<b>'.repeat(13_000)],
    ['control characters', '\u0000\u0001\u202e'.repeat(13_000)],
    ['marks over letters', `a${'\u0301'.repeat(40_000)}`],
    ['people', '@a.b-c'.repeat(6000)],
    ['apostrophes', "a'b'c'".repeat(6000)],
    ['digits', '12:34 '.repeat(6000)],
    ['emoji', '👨‍👩‍👧‍👦'.repeat(3000)],
    ['negations', 'not the any show '.repeat(2500)],
  ])('%s', (_, text) => {
    readIntent(vocabulary, text)
    const start = performance.now()
    readExact(text)
    readIntent(vocabulary, text)
    expect(performance.now() - start).toBeLessThan(slowest)
  })
})
