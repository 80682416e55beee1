import { describe, expect, test } from 'vitest'
import type { Intent } from '../../src/bot/features/features.ts'
import { mindOf } from '../../src/bot/mind.ts'
import { labelsOf } from '../../src/cli/labels.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { understand } from '../../src/reading/understand.ts'
import { noon, shipped } from '../running.ts'

const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })
const intentOf = (text: string): Intent => understand(mind, text).intent

const table: Readonly<Record<string, readonly string[]>> = {
  settings: ['settings'],
  me: [
    'me',
    'Me?',
    'my profile',
    'change my target level',
    'set my level to Sr. Mgr and my target to Mgr III',
    'hints',
  ],
  export: [
    'Export.',
    'export everything',
    'export my notes',
    'can I export my data?',
    'import',
    'download my data',
  ],
  case: ['export my packet', 'promo packet', 'case', 'my case', 'help me write my promotion doc'],
  privacy: [
    'privacy?',
    'what do you hold about me',
    'what do you store about me?',
    'what do you know about me',
    'show me everything you have about me',
  ],
  erase: [
    'forget me!',
    'forget',
    'delete everything',
    'Delete everything, I’m leaving.',
    'delete all my data please',
    'wipe my account',
    'forget everything about me',
    'erase everything you have stored about me, all of it',
  ],
  delete: [
    'delete my note about the data platform',
    'remove all my notes on leadership',
    'delete the note about my account plan',
    'delete my note about all my data',
    'delete all my notes',
    'delete everything about leadership',
    'delete the last note',
  ],
  'notes.add': [
    'note: helped legal to delete all my data',
    'note leadership: delete everything, then export',
  ],
  search: ['search delete everything', 'search export'],
  help: ['help me', 'help export', 'help privacy', 'how do I export my notes?'],
  smalltalk: ['forget it'],
  compare: ['what is the difference to my target level', 'forget the posting, compare the levels'],
  levels: ['what is a level?', 'what are levels'],
}

describe.each(Object.entries(table))('%s is what is asked by', (kind, lines) => {
  test.each(lines)('%s', (said) => {
    expect(intentOf(said).kind).toBe(kind)
  })
})

test.each([
  ['hints on', true],
  ['Hints off.', false],
  ['turn hints on', true],
  ['turn off hints', false],
  ['no more hints', false],
  ['I don’t want hints any more', false],
  ['enable hints', true],
  ['stop the hints', false],
])('%s', (said, on) => {
  expect(intentOf(said)).toEqual({ kind: 'hints', on })
})

test('one note goes by its dimension, and nothing else is known of it', () => {
  expect(intentOf('remove all my notes on leadership')).toEqual({
    kind: 'delete',
    all: true,
    named: '',
    levels: [],
    dimensions: ['leadership'],
  })
})

test('labelled lines tell the end of everything from that of one note, and know that of a copy', () => {
  expect(labelsOf({ kind: 'erase' }, mind).intent).toBe('erase')
  expect(labelsOf({ kind: 'export' }, mind).intent).toBe('export')
})

describe('what a button says may end like a sentence', () => {
  const id = '00000000-0000-7000-8000-000000000001'
  test.each<[string, Intent]>([
    [`open ${id}.`, { kind: 'note', act: 'open', id, sure: false }],
    [`delete ${id} yes!`, { kind: 'note', act: 'delete', id, sure: true }],
    ['note?', { kind: 'notes.draft', note: '' }],
    ['draft it went well.', { kind: 'notes.draft', note: 'it went well.' }],
  ])('%s', (said, intent) => {
    expect(intentOf(said)).toEqual(intent)
  })
})

describe('what is not recognized is not refused', () => {
  test.each(['asdf qwer', 'blorp'])('%s', (said) => {
    expect(intentOf(said)).toEqual({ kind: 'unclear', suggestions: [] })
  })
  test.each(['weather seattle', 'what are the levels at Contoso?'])('%s is out of scope', (said) => {
    expect(intentOf(said)).toMatchObject({ kind: 'unknown', levels: [], names: [] })
  })
})
