import { expect, test } from 'vitest'
import { mindOf } from '../../src/bot/mind.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { understand } from '../../src/reading/understand.ts'
import { noon, shipped } from '../running.ts'

const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })

test.each([
  ['note it took 3 days: from 5 h to 1 h', 'it took 3 days: from 5 h to 1 h'],
  ['note: -3 h a week', '-3 h a week'],
  ['note: €5m saved', '€5m saved'],
  ['note in Q3 we hired two: Ana and Bo', 'in Q3 we hired two: Ana and Bo'],
  ['note (Contoso) renewal done', '(Contoso) renewal done'],
  ['note a customer renewed for 3 years', 'a customer renewed for 3 years'],
  ['note that https://ex.com/doc is live', 'https://ex.com/doc is live'],
  ['note 😀 shipped it', '😀 shipped it'],
  ['note #1 in the region', '#1 in the region'],
  ['note "Best talk" award', '"Best talk" award'],
  ['note a\tb\nc\td', 'a\tb\nc\td'],
  ['note C:\\x\\n', 'C:\\x\\n'],
  ['note ops: cut status prep from 6 h to 1 h', 'cut status prep from 6 h to 1 h'],
  ['note sr mgr leadership: hired two', 'hired two'],
  ['please to save in notes: we did it', 'we did it'],
  ['jot down: (done) at last', '(done) at last'],
])('the words of a note are kept to the letter: %s', (text, note) => {
  expect(understand(mind, text).intent).toMatchObject({ kind: 'notes.add', note })
})

test('what only hints at a dimension names it where it is all that stands before the colon', () => {
  const { intent } = understand(mind, 'note customers: rescued the Zanzibar rollout')
  expect(intent).toMatchObject({ kind: 'notes.add', dimensions: ['customer-experience'] })
  expect(intent).not.toHaveProperty('guessed')
})
