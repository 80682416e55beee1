import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mindOf } from '../../src/bot/mind.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { explain } from '../../src/reading/explain.ts'
import { explainedIn } from '../../src/reading/explained.ts'
import { understand } from '../../src/reading/understand.ts'
import { noon, shipped } from '../running.ts'

const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })
const leftIn = (text: string): string[] =>
  explainedIn(understand(mind, text)).unexplained.map(({ from, to }) => text.slice(from, to))

describe('words of weight that a reading does not account for are named', () => {
  test.each([
    ['what is a senior manager meant to do so folks aren’t scared of a zebra', ['zebra']],
    ['pause the build pipeline', ['build', 'pipeline']],
    ['show my ops notes about penguins', []],
  ])('%s', (text, left) => expect(leftIn(text)).toEqual(left))
})

test.each([
  'what does a Sr. Mgr do about partners?',
  'compare Mgr III and Mgr II',
  'compare ops-excellence',
  'what changes in customer experience between Mgr III and Sr. Mgr?',
  'rate leadership 3',
  'my notes since March',
  'note ops: cut status prep from 6 h to 1 h',
  'search "dive deep"',
  'nudge me every Monday at 9',
  'stop nudges',
  'not the posting, the guide: leadership',
  'please pause, thanks',
])('nothing is left of “%s”', (text) => expect(leftIn(text)).toEqual([]))

test('an explanation has what was found, and what speaks for each candidate', () => {
  const { spans, candidates, unexplained } = explain(
    understand(mind, 'what does a Sr. Mgr do about partners?'),
  )
  expect(spans).toContainEqual({ from: 12, to: 19, text: 'Sr. Mgr', kind: 'name', what: 'level sr-mgr' })
  expect(spans).toContainEqual(
    expect.objectContaining({ text: 'partners', what: 'dimension partner-experience' }),
  )
  expect(spans).toContainEqual(expect.objectContaining({ kind: 'cue', what: 'what .. <level> .. do' }))
  const [best] = candidates
  expect(best?.intent).toMatchObject({
    kind: 'expectations',
    levels: ['sr-mgr'],
    dimensions: ['partner-experience'],
  })
  expect(best?.reasons).toContainEqual(expect.objectContaining({ what: 'one level', weight: 3 }))
  expect(best?.learned.length).toBeGreaterThan(0)
  expect(unexplained).toEqual([])
})

test('what is taken back, times, numbers, people and quotes have spans of their own', () => {
  const text = 'not leadership, on Monday @keiko said "go on" to 3 partners'
  const kinds = explain(understand(mind, text)).spans.map(({ kind, text }) => `${kind} ${text}`)
  expect(kinds).toEqual(
    expect.arrayContaining([
      'taken back leadership',
      'time Monday',
      'person @keiko',
      'quote "go on"',
      'number 3',
    ]),
  )
})

test('of what was read to the letter or by a rule, nothing stays unexplained, and there are no candidates', () => {
  for (const text of ['compare ops-excellence', 'remind me of leadership every Monday at 9', 'shorter'])
    expect(explain(understand(mind, text))).toMatchObject({ candidates: [], unexplained: [] })
})

test('any text can be explained; spans lie in it, and each word is on one side', () => {
  const words = fc.constantFrom(
    'compare',
    'Sr. Mgr',
    'II',
    'not',
    'leadership',
    '“',
    'penguin',
    '3',
    'monday',
    '@keiko',
    '?',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { text: read, spans, explained, unexplained } = explain(understand(mind, text))
      for (const span of [...spans, ...explained, ...unexplained])
        expect(read.slice(span.from, span.to)).toBe(span.text)
      const places = [...explained, ...unexplained].map(({ from }) => from)
      expect(new Set(places).size).toBe(places.length)
    }),
    { numRuns: 300 },
  )
})
