import { expect, test } from 'vitest'
import { mindOf } from '../../src/bot/mind.ts'
import { harmlessLines } from '../../src/cli/harmless.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { linesOf } from '../../src/cli/understand.ts'
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
  ['In March I built a cost dashboard', 'In March I built a cost dashboard'],
  ['In Q2 we hired two leads for the Oslo office', 'In Q2 we hired two leads for the Oslo office'],
  ['I recorded a talk on pricing: it got 900 views', 'I recorded a talk on pricing: it got 900 views'],
  ['remember that the ministry asked for us by name', 'the ministry asked for us by name'],
  ['write down that let Anya try it, it bombed', 'let Anya try it, it bombed'],
  ['record this, the calculator is now on sale', 'the calculator is now on sale'],
  ['for my evidence file: mentored three managers', 'mentored three managers'],
  ['add a note patient safety: ran the audit', 'patient safety: ran the audit'],
  ['add to my notes patient safety: ran the audit', 'patient safety: ran the audit'],
  ['note, patient safety: ran the audit', 'patient safety: ran the audit'],
  ['make a note for Contoso: ran the audit', 'Contoso: ran the audit'],
  ['add a note ops: ran the audit', 'ran the audit'],
  ['please write in my notes, we built the prototype', 'we built the prototype'],
])('the words of a note are kept to the letter: %s', (text, note) => {
  expect(understand(mind, text).intent).toMatchObject({ kind: 'notes.add', note })
})

test('what only hints at a dimension names it where it is all that stands before the colon', () => {
  const { intent } = understand(mind, 'note customers: rescued the Zanzibar rollout')
  expect(intent).toMatchObject({ kind: 'notes.add', dimensions: ['customer-experience'] })
  expect(intent).not.toHaveProperty('guessed')
})

const labelled = [
  ...['tuning', 'lines-tuning', 'other-words-tuning'].flatMap((name) =>
    linesOf(`data/reading/${name}.jsonl`).filter(({ intent }) => intent === 'notes.add'),
  ),
  ...harmlessLines('data/reading/harmless-tuning.jsonl').filter(({ deed }) => deed),
].map(({ text }) => text)

test('of what people say, only what asks for a note is cut off', () => {
  const cut = labelled.flatMap((text) => {
    const { intent } = understand(mind, text)
    if (intent.kind !== 'notes.add' || intent.note === '') return []
    const [dropped, kept] = [text.slice(0, -intent.note.length), intent.note]
    const isLetter = text.trim().endsWith(kept)
    const isApart = dropped === '' || /[^\p{L}\d]$/u.test(dropped)
    const asks = dropped.trim() === '' || (asking.test(dropped) && !belonging.test(dropped))
    return isLetter && isApart && asks ? [] : [`${dropped}|${kept}`]
  })
  expect(cut).toEqual([])
  expect(labelled.length).toBeGreaterThan(900)
})

const asking =
  /\bfor the record\b|\bn[ote]{3}[ds]?\b|\b(?:log|jot|save|record|keep|keeping|file|add|put|store|capture|track|write|wr?te|rememb?e?r|remeber|register|document|evidence|stick|pop|pin|take|enter)\b/i
/** What stands before a word belongs to it. */
const belonging = /(?<!\b(?:note|log|save|keep|record|add|jot)\s)\b(?:the|a|an|in|of|my|our|its)\s*$/i
