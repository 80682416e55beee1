import { expect, test } from 'vitest'
import { meaningOf } from '../../../src/bot/meaning/meaning.ts'
import { rules } from '../../../src/bot/mind.ts'
import type { Subject } from '../../../src/domain/subject.ts'
import { vocabulary } from '../../reading/reading.ts'

const after = (kind: string, more: Partial<Subject>, text: string) => {
  const last: Subject = { kind, levels: [], dimensions: [], sections: [], ...more }
  return meaningOf({ vocabulary, rules }, text, { room: 'dm', context: { last }, today: '2026-11-26' })
    .decided.intent
}
const ofNote = { dimensions: ['partner-experience'] }
const shown = { levels: ['sr-mgr'], dimensions: ['technical-excellence'] }

test('what is pointed at is what was spoken of', () => {
  expect(after('notes.add', ofNote, 'what does the guide say for a Mgr III there')).toMatchObject({
    kind: 'expectations',
    levels: ['mgr-iii'],
    ...ofNote,
  })
  expect(after('notes.add', ofNote, 'what would a Sr. Mgr have to show on this topic')).toMatchObject({
    levels: ['sr-mgr'],
    ...ofNote,
  })
  expect(after('expectations', shown, 'how would I get started with this')).toMatchObject({
    kind: 'start',
    ...shown,
  })
  expect(after('expectations', shown, 'and compared with III?')).toMatchObject({
    kind: 'compare',
    levels: ['mgr-iii', 'sr-mgr'],
    dimensions: ['technical-excellence'],
  })
  expect(after('expectations', shown, 'what’s the III version of it')).toMatchObject({
    levels: ['mgr-iii'],
    dimensions: ['technical-excellence'],
  })
})

test('what names something else, or is there by itself, does not point', () => {
  expect(after('notes.add', ofNote, 'what does a Mgr III do in leadership there')).toMatchObject({
    dimensions: ['leadership'],
  })
  expect(after('expectations', shown, 'which levels are there')).toMatchObject({ kind: 'levels' })
})

test('a question that is dropped asks nothing; what stands behind that is asked', () => {
  const dropped = (text: string) => after('compare', { dimensions: ['leadership'] }, text)
  expect(dropped('forget what I asked about leadership')).toEqual({ kind: 'smalltalk', about: 'ok' })
  // Who has notes may mean all of them.
  for (const said of ['forget everything I wrote', 'scrap everything I said'])
    expect(dropped(said)).not.toMatchObject({ kind: 'smalltalk' })
  expect(dropped('sorry, ignore what I just said')).toEqual({ kind: 'smalltalk', about: 'ok' })
  expect(dropped('forget what I asked about leadership, customers please')).toMatchObject({
    kind: 'compare',
    dimensions: ['customer-experience'],
  })
  expect(dropped('forget me')).toMatchObject({ kind: 'erase' })
})
