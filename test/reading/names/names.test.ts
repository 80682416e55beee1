import { describe, expect, test } from 'vitest'
import { nameIndex, type Phrase } from '../../../src/reading/names/name-index.ts'
import { findNames } from '../../../src/reading/names/names.ts'
import { read, wordsIn } from '../reading.ts'

const phrase = (
  kind: Phrase['kind'],
  id: string,
  text: string,
  strength: Phrase['strength'] = 'firm',
): Phrase => {
  return { kind, id, text, strength }
}

const index = nameIndex([
  phrase('level', 'three', 'Mgr III'),
  phrase('level', 'first', 'Engineer I'),
  phrase('dimension', 'ops', 'Ops Excellence'),
  phrase('dimension', 'tech', 'excellence', 'pointing'),
  phrase('dimension', 'people', 'hiring', 'pointing'),
  phrase('posting', 'job', 'AM'),
])

const names = (text: string): string[] =>
  findNames(wordsIn(text), [index]).map(({ id, at, length }) => `${id}@${at}+${length}`)

test.each([
  ['as it stands', 'Mgr III', ['three@0+2']],
  ['with digits', 'mgr 3', ['three@0+2']],
  ['with a number word', 'manager three', ['three@0+2']],
  ['in its long form', 'managers III', ['three@0+2']],
  ['glued', 'mgr3 mgriii', ['three@0+1', 'three@1+1']],
  ['parted', 'mgr-iii', ['three@0+2']],
  ['with a one', 'engineer 1', ['first@0+2']],
  ['and hides what is inside it', 'ops-excellence', ['ops@0+2']],
  ['by its stem', 'who hires', ['people@1+1']],
  ['in capitals', 'the AM role', ['job@1+1']],
])('a name is found %s', (_, text, wanted) => {
  expect(names(text)).toEqual(wanted)
})

test.each([
  ['a number alone', '3 new hires', ['people@2+1']],
  ['another number', 'mgr iv', []],
  ['words over a question mark', 'mgr? iii', []],
  ['an ordinary word without its capitals', 'what am i', []],
  ['an ordinary word where all is capitals', 'WHAT AM I', []],
  ['a person', '@mgr.iii', []],
])('%s is not a name', (_, text, wanted) => {
  expect(names(text)).toEqual(wanted)
})

describe('what is taken back does not count', () => {
  test.each([
    ['show ops, not mgr iii', 'expectations ops-excellence'],
    ['not sr mgr, mgr iii. tech', 'expectations mgr-iii technical-excellence'],
    ['everything for Sr. Mgr, not the posting', 'expectations sr-mgr'],
    ['not customers, partners. what does a III do there', 'expectations mgr-iii partner-experience'],
    ['leadership, leave out Sr. Mgr', 'expectations leadership'],
    ['no, not mgr iii!! the OTHER one. leadership.', 'expectations leadership sr-mgr'],
    ['why not compare mgr iii and sr mgr', 'compare mgr-iii sr-mgr'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toBe(wanted)
  })
})
