import { expect, test } from 'vitest'
import { hintOf } from '../../../src/domain/own/hints.ts'

const today = '2026-11-22'

test.each([
  ['we ran the offsite', undefined, today, 'only-we'],
  ['I ran the offsite', undefined, today, 'no-result'],
  ['I ran the offsite last week', 'Two hires signed', today, 'no-date'],
  ['I ran the offsite last week', 'Two hires signed', '2026-11-15', 'no-number'],
  ['I ran the offsite in March, which saved 3 trips', undefined, today, 'no-date'],
  ['I ran the offsite', 'Three hires signed', today, 'no-number'],
  ['I ran the offsite', '3 hires signed', today, undefined],
  ['I coached two juniors and both were promoted', undefined, today, 'no-number'],
  ['I built a quoting tool that sold 300 a week', undefined, today, undefined],
  ['I mentored Ana, and she passed 1 exam', undefined, today, undefined],
  ['I wrote the guide that I had promised 3 teams', undefined, today, 'no-result'],
  ['I cut prep from 6 h to 1 h', undefined, today, undefined],
  ['I ran the incident review, 20% fewer escalations', undefined, today, undefined],
])('“%s” with the result “%s” on %s earns the hint %s', (what, result, happenedOn, hint) => {
  expect(hintOf({ what, result, happenedOn }, today)).toBe(hint)
})
