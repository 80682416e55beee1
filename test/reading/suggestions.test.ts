import { expect, test } from 'vitest'
import { language } from '../../src/bot/language.ts'
import { linesOf } from '../../src/cli/understand.ts'
import type { Intent } from '../../src/reading/kinds/kinds.ts'
import { understand } from '../../src/reading/understand.ts'
import { vocabulary } from './reading.ts'

const [guideline] = vocabulary.library.guidelines
const [posting] = vocabulary.library.postings
const about = { levels: ['sr-mgr'], dimensions: ['leadership'] }
const none = { levels: [], dimensions: [] }

const intents: readonly Intent[] = [
  { kind: 'compare', levels: ['mgr-iii', 'sr-mgr'], dimensions: ['ops-excellence'] },
  { kind: 'compare', ...none },
  { kind: 'expectations', ...about },
  { kind: 'dimensions' },
  { kind: 'levels' },
  { kind: 'principles' },
  { kind: 'posting', posting: 'aws-account-manager-enterprise', sections: ['growth'] },
  { kind: 'search', words: 'channel conflict', levels: [], dimensions: ['partner-experience'] },
  { kind: 'notes.add', note: 'hired two leads', levels: [], dimensions: ['leadership'], guessed: true },
  { kind: 'notes.list', words: [], levels: [], dimensions: ['leadership'] },
  { kind: 'rate', score: 3, levels: [], dimensions: ['leadership'] },
  { kind: 'readiness', ...about },
  { kind: 'case', levels: ['sr-mgr'], dimensions: [] },
  { kind: 'share', ...none },
  { kind: 'delete', all: false, named: '', levels: [], dimensions: ['leadership'] },
  { kind: 'nudge.set', when: 'friday 10:00' },
  { kind: 'nudge.pause', when: 'until monday' },
  { kind: 'nudge.pause', when: '' },
  { kind: 'nudge.stop' },
  { kind: 'me' },
  { kind: 'hints', on: false },
  { kind: 'hints', on: true },
  { kind: 'export' },
  { kind: 'privacy' },
  { kind: 'erase' },
  { kind: 'help' },
]

test.each(intents)('what a button offers for $kind is read as just that', (intent) => {
  const says = language.typed(intent, { guideline, posting }) ?? ''
  expect(says).not.toBe('')
  const reading = understand({ vocabulary }, says)
  expect(reading.intent, says).toEqual(intent)
  expect(reading.confidence).toBeGreaterThan(0.6)
})

test('where the bot asks back, it offers at most three readings, and each is one', () => {
  // A twelfth of the lines says as much as all of them.
  const texts = linesOf('data/reading/tuning.jsonl').flatMap(({ text }, at) => (at % 12 === 0 ? [text] : []))
  const offers = [...texts, ...unsure].flatMap((text) => {
    const { intent } = understand({ vocabulary }, text)
    return intent.kind === 'unclear' ? [intent.suggestions] : []
  })
  expect(offers.length).toBeGreaterThan(3)
  for (const suggestions of offers) {
    expect(suggestions.length).toBeLessThanOrEqual(3)
    for (const says of suggestions)
      expect(understand({ vocabulary }, says).intent.kind, says).not.toBe('unclear')
  }
})

const unsure = [
  'compensation whatever',
  'notes or ratings',
  'stop it with leadership',
  'the packet thing maybe',
  'ops?? or nudge',
]
