import { beforeAll, describe, expect, test } from 'vitest'
import type { Bot } from '../../../src/bot/bot.ts'
import { daysOf } from '../../../src/bot/notes/period.ts'
import type { Period } from '../../../src/reading/times/period.ts'
import { understand } from '../../../src/reading/understand.ts'
import { botOn } from '../../bots.ts'
import { vocabulary } from '../../reading/reading.ts'
import { testVault } from '../../running.ts'

/** A Sunday. */
const today = '2026-11-22'

const table: readonly (readonly [said: string, period: Period, since: string, until: string | undefined])[] =
  [
    ['notes this quarter', { kind: 'this', unit: 'quarter' }, '2026-10-01', '2026-12-31'],
    ['notes this week', { kind: 'this', unit: 'week' }, '2026-11-16', '2026-11-22'],
    ['notes today', { kind: 'this', unit: 'day' }, today, today],
    ['notes last quarter', { kind: 'last', unit: 'quarter', count: 1 }, '2026-07-01', '2026-09-30'],
    [
      'my notes from the previous month',
      { kind: 'last', unit: 'month', count: 1 },
      '2026-10-01',
      '2026-10-31',
    ],
    ['notes last year', { kind: 'last', unit: 'year', count: 1 }, '2025-01-01', '2025-12-31'],
    ['what did I log yesterday', { kind: 'last', unit: 'day', count: 1 }, '2026-11-21', '2026-11-21'],
    ['notes last 30 days', { kind: 'last', unit: 'day', count: 30 }, '2026-10-24', today],
    ['notes last two weeks', { kind: 'last', unit: 'week', count: 2 }, '2026-11-09', today],
    ['notes past month', { kind: 'last', unit: 'day', count: 30 }, '2026-10-24', today],
    ['notes last 3 months', { kind: 'last', unit: 'month', count: 3 }, '2026-08-23', today],
    ['notes since 2026-07-01', { kind: 'since', day: '2026-07-01' }, '2026-07-01', undefined],
    ['notes since the last quarter', { kind: 'since-last', unit: 'quarter' }, '2026-07-01', undefined],
    ['notes since July', { kind: 'since-month', month: 7 }, '2026-07-01', undefined],
    ['notes since November', { kind: 'since-month', month: 11 }, '2026-11-01', undefined],
    ['notes since January', { kind: 'since-month', month: 1 }, '2026-01-01', undefined],
    ['notes since jan', { kind: 'since-month', month: 1 }, '2026-01-01', undefined],
    ['notes since sept', { kind: 'since-month', month: 9 }, '2026-09-01', undefined],
    ['my notes in Q3', { kind: 'in', quarter: 3 }, '2026-07-01', '2026-09-30'],
    ['notes from Q3 2025', { kind: 'in', quarter: 3, year: 2025 }, '2025-07-01', '2025-09-30'],
    ['notes of 2025 Q4', { kind: 'in', quarter: 4, year: 2025 }, '2025-10-01', '2025-12-31'],
    ['my notes in 2025', { kind: 'in', year: 2025 }, '2025-01-01', '2025-12-31'],
    ['show my notes from July', { kind: 'in', month: 7 }, '2026-07-01', '2026-07-31'],
    ['notes in December', { kind: 'in', month: 12 }, '2025-12-01', '2025-12-31'],
    ['my notes in February 2024', { kind: 'in', month: 2, year: 2024 }, '2024-02-01', '2024-02-29'],
    ['notes since 2025', { kind: 'since', day: '2025-01-01' }, '2025-01-01', undefined],
    ['notes since Q3', { kind: 'since-month', month: 7 }, '2026-07-01', undefined],
    ['my notes this year so far', { kind: 'this', unit: 'year' }, '2026-01-01', '2026-12-31'],
    ['notes since December', { kind: 'since-month', month: 12 }, '2025-12-01', undefined],
  ]

test.each(table)('%s', (said, period, since, until) => {
  expect(understand({ vocabulary }, said).intent).toMatchObject({ kind: 'notes.list', period })
  const days = daysOf(period, today)
  expect([days.since, days.until]).toEqual([since, until])
})

test.each(['notes', 'notes "last quarter"', 'notes since 2026-13-45', 'notes last 0 days', 'my last note'])(
  '%s is of no time',
  (said) => expect(understand({ vocabulary }, said).intent).not.toHaveProperty('period'),
)

test('the last day of a long month has months before it that are shorter', () => {
  expect(daysOf({ kind: 'last', unit: 'month', count: 3 }, '2026-05-31').since).toBe('2026-03-01')
  expect(daysOf({ kind: 'last', unit: 'quarter', count: 1 }, '2026-01-15')).toMatchObject({
    since: '2025-10-01',
    until: '2025-12-31',
  })
})

describe('a list of notes is of the time that was asked about', () => {
  const lena = { teamId: 'T1', personId: 'U1' }
  let bot: Bot
  beforeAll(async () => {
    bot = botOn(await testVault())
    for (const happenedOn of ['2026-11-20', '2026-10-30', '2026-08-05', '2026-02-01']) {
      const keep = { origin: happenedOn }
      await bot.submit(lena, { id: 'note', keep, values: { what: 'An offsite, held', happenedOn } })
    }
  })

  test.each([
    ['notes', 'Your notes: 4'],
    ['notes last quarter', 'Your notes last quarter: 1'],
    ['notes this quarter', 'Your notes this quarter: 2'],
    ['my notes in Q3', 'Your notes in Q3 2026: 1'],
    ['my notes in 2026', 'Your notes in 2026: 4'],
    ['what have I noted in October?', 'Your notes in October 2026: 1'],
    ['my notes this year so far', 'Your notes this year: 4'],
    ['my notes in 2025', 'in 2025'],
    ['notes last month', 'Your notes last month: 1'],
    ['notes last 30 days', 'Your notes in the last 30 days: 2'],
    ['notes since 2026-07-01', 'Your notes since 1 Jul 2026: 3'],
    ['notes „Offsite“ yesterday', 'You have no notes with “offsite” yesterday'],
    ['notes "offsite" this year', 'Your notes with “offsite” this year: 4'],
  ])('%s', async (said, wanted) => {
    expect((await bot.ask(lena, said, 'dm')).summary).toContain(wanted)
  })

  test('and what begins with “delete” concerns notes, unless all is meant', async () => {
    const form = async (said: string) => {
      const answer = await bot.ask(lena, said, 'dm')
      return answer.for === 'asker' && answer.form?.id
    }
    expect(await form('delete everything')).toBe('erase')
    expect(await form('delete my note about the data platform')).toBe(undefined)
    expect(await form('delete the note about my account plan')).toBe(undefined)
  })
})
