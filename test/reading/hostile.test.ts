import fc from 'fast-check'
import { expect, test } from 'vitest'
import { featureOf } from '../../src/bot/features/features.ts'
import { meaningOf } from '../../src/bot/meaning/meaning.ts'
import { rules } from '../../src/bot/mind.ts'
import { labelsOf } from '../../src/cli/labels.ts'
import { quotedIn } from '../../src/reading/orders/quoted.ts'
import { isClauseStart } from '../../src/reading/orders/sentences.ts'
import { understand } from '../../src/reading/understand.ts'
import { utteranceOf } from '../../src/reading/utterance.ts'
import { readTokens } from '../../src/reading/words/words.ts'
import { seededRandom } from '../../src/sandbox/random.ts'
import { hostileLines } from '../bench/hostile-lines.ts'
import { character } from '../characters.ts'

import { vocabulary } from './reading.ts'

const texts = fc.oneof(
  fc.string({ unit: character, maxLength: 400 }),
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
      const { intent, confidence } = understand({ vocabulary }, text)
      expect(featureOf(intent).schema.safeParse(intent).success).toBe(true)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
      expect(understand({ vocabulary }, text)).toMatchObject({ intent, confidence })
    }),
    { numRuns: 800 },
  )
})

test('no hostile line throws, and each has a reading', () => {
  for (const { kind, text } of hostileLines(300, seededRandom(4))) {
    const { intent, confidence } = understand({ vocabulary, rules }, text)
    expect(featureOf(intent).schema.safeParse(intent).success, kind).toBe(true)
    expect(confidence, kind).toBeGreaterThanOrEqual(0)
    expect(confidence, kind).toBeLessThanOrEqual(1)
  }
})

test('of however long a text no more than so many words are read, those at its start and at its end', () => {
  for (const text of ['word '.repeat(8000), 'a'.repeat(40_000), 'a '.repeat(20_000), 'sr mgr. '.repeat(300)])
    expect(readTokens(text).length).toBeLessThanOrEqual(200)
  for (const token of readTokens('one two three '.repeat(3000)))
    expect(['one', 'two', 'three']).toContain(token.word)
})

test('what stands unread in the middle of a long text costs nothing', () => {
  const text = 'שלום '.repeat(8_000)
  const { words } = utteranceOf(vocabulary, text, {}).saying()
  const far = words.findIndex(({ from }, at) => from - (words[at - 1]?.to ?? 0) > 10_000)
  expect(far).toBeGreaterThan(0)
  const before = process.cpuUsage()
  for (let time = 0; time < 5_000; time += 1) isClauseStart(text, words, far)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(500)
})

test.each(["'s ", "'a' ", '"', '“', '„a', '«', '`', '> ', "n't "])(
  'a text of nothing but %j is read at once',
  (mark) => {
    const began = performance.now()
    quotedIn(mark.repeat(40_000 / mark.length))
    // Read in the square of its length, it takes minutes; a busy machine takes its time for anything.
    expect(performance.now() - began).toBeLessThan(5_000)
  },
)

test.each([300, 3000, 30_000])('the question at the end of a story of %i characters is read', (length) => {
  const story = 'we moved the desks and then it rained on the car again, so everybody went home. '
  const text = `${story.repeat(length / story.length)}What does a Sr. Mgr have to do about partners?`
  expect(labelsOf(understand({ vocabulary }, text).intent, { vocabulary })).toMatchObject({
    intent: 'expectations',
    levels: ['sr-mgr'],
    dimensions: ['partner-experience'],
  })
})

test.each([300, 3000, 30_000])('a note of %i characters is one, and kept to the letter', (length) => {
  const note = 'we moved the desks and then it rained on the car again. '.repeat(length / 50).trim()
  expect(understand({ vocabulary }, `note leadership: ${note}`).intent).toMatchObject({
    kind: 'notes.add',
    note,
    dimensions: ['leadership'],
  })
})

// Each could be read in several ways, and a pattern that tries all of them for many takes for ever.
test.each([
  `out ${'thursday '.repeat(30)}zz`,
  `I am off ${'sept tues '.repeat(18)}zz`,
  `${'could you please '.repeat(40)}zz pause my nudges`,
  `${'from now on '.repeat(40)}zz stop nudges`,
  `${'you can now '.repeat(40)}zz stop nudges`,
  `${'would you be so kind to '.repeat(40)}zz stop nudges`,
  `${'for now '.repeat(40)}zz delete my last note`,
])('“%s” is passed on in no time', (text) => {
  const before = process.cpuUsage()
  expect(meaningOf({ vocabulary, rules }, text, { room: 'dm' }).decided.intent.kind).toBeDefined()
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000)
})
