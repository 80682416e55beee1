import { expect, test } from 'vitest'
import { offerOf } from '../../../src/bot/features/unclear/offers.ts'
import { shipped } from '../../running.ts'

test.each([
  ['compare', 'Compare Levels'],
  ['compare ops-excellence', 'Compare Operational Excellence'],
  ['compare Mgr III Sr. Mgr ops-excellence', 'Compare Mgr III, Sr. Mgr, Operational Excellence'],
  ['show Sr. Mgr leadership', 'Show Sr. Mgr, Leadership'],
  ['posting', 'Job Posting'],
  ['posting growth', 'Posting: Growth'],
  ['posting Account Manager growth', 'Posting: Growth'],
  ['posting Account Manager required-qualifications', 'Posting: Required Qualifications'],
  ['search channel conflict', 'Search “channel conflict”'],
  ['note led the leadership round', 'Note “led the leadership round”'],
  ['notes', 'Your Notes'],
  ['notes leadership', 'Notes: Leadership'],
  ['rate leadership 3', 'Rate Leadership, 3'],
  ['readiness', 'Readiness'],
  ['delete note leadership', 'Delete Note: Leadership'],
  ['nudge fri 15:00', 'Nudge Fri 15:00'],
  ['stop nudges', 'Stop Nudges'],
])('a button for “%s” reads “%s”, and says the former', (says, label) => {
  expect(offerOf(says, shipped)).toEqual({ label, says })
})
