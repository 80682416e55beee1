import { expect, test } from 'vitest'
import { summaryOf } from '../../../../src/bot/features/privacy/access.ts'

const shown = [
  { name: 'Marcus Hale', readerId: 'U07MARC6HL2', text: '1 note' },
  { name: 'Marcus Webb', readerId: 'U07WEBB4KD9', text: 'a case for promotion' },
  { name: 'Marcus Hale', readerId: 'U07MARC6HL2', text: 'an answer' },
]
const said = (who: string) => summaryOf(shown, 'access', who).split(' To end that')[0]

test.each([
  ['Marcus', 'Yes. Marcus Hale can read 1 note, and an answer; Marcus Webb can read a case for promotion.'],
  ['marcus webb', 'Yes. Marcus Webb can read a case for promotion.'],
  ['@U07WEBB4KD9', 'Yes. Marcus Webb can read a case for promotion.'],
  [
    'Ananya',
    expect.stringContaining(
      'No, you aren’t showing Ananya anything. Marcus Hale can read 1 note, and an answer;',
    ),
  ],
])('whether %s can read something: whoever is called so, each by their whole name', (who, answer) => {
  expect(said(who)).toEqual(answer)
})
