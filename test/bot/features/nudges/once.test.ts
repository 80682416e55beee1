import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Bot } from '../../../../src/bot/bot.ts'
import { onceIn } from '../../../../src/reading/times/once.ts'
import { listSchedules } from '../../../../src/store/nudges/schedules.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { botOn } from '../../../bots.ts'
import { testVault } from '../../../running.ts'

const dana = { teamId: 'T1', personId: 'U1' }
/** A Tuesday, at 10:30 in Berlin. */
const tuesday = new Date('2026-11-24T09:30:20Z')

let vault: Vault
let bot: Bot
let now: Date
beforeEach(async () => {
  vault = await testVault()
  now = tuesday
  bot = botOn(vault, { now: () => now })
})
afterEach(() => vault.db.destroy())

const say = async (text: string) => bot.ask(dana, text, 'dm', { channel: 'D1', thread: undefined })
const kept = () => listSchedules(vault, dana)

describe('one reminder, of that answer, at that moment', () => {
  test.each([
    ['remind me of leadership in 2 hours', '2026-11-24T11:30:00Z', 'Tue 24 Nov at 12:30'],
    ['remind me of leadership in 20 minutes', '2026-11-24T09:50:00Z', 'Tue 24 Nov at 10:50'],
    ['remind me in half an hour of leadership', '2026-11-24T10:00:00Z', 'Tue 24 Nov at 11:00'],
    ['remind me of leadership in an hour and a half', '2026-11-24T11:00:00Z', 'Tue 24 Nov at 12:00'],
    ['remind me of leadership this afternoon', '2026-11-24T14:00:00Z', 'Tue 24 Nov at 15:00'],
    ['remind me leadership this afternoon', '2026-11-24T14:00:00Z', 'Tue 24 Nov at 15:00'],
    ['remind me of leadership tonight', '2026-11-24T19:00:00Z', 'Tue 24 Nov at 20:00'],
    ['remind me of leadership today at 23:30', '2026-11-24T22:30:00Z', 'Tue 24 Nov at 23:30'],
    ['remind me of leadership tonight at 8pm', '2026-11-24T19:00:00Z', 'Tue 24 Nov at 20:00'],
    ['remind me of leadership tonight at 8, please', '2026-11-24T19:00:00Z', 'Tue 24 Nov at 20:00'],
    ['remind me of leadership tonight at midnight', '2026-11-24T23:00:00Z', 'Wed 25 Nov at 00:00'],
    ['could you remind me about leadership at 5pm', '2026-11-24T16:00:00Z', 'Tue 24 Nov at 17:00'],
    ['remind me of leadership at 9', '2026-11-25T08:00:00Z', 'Wed 25 Nov at 09:00'],
    ['remind me of leadership later today', '2026-11-24T16:00:00Z', 'Tue 24 Nov at 17:00'],
    ['remind me of leadership tomorrow', '2026-11-25T08:00:00Z', 'Wed 25 Nov at 09:00'],
    ['remind me of leadership tomorrow at 14:15', '2026-11-25T13:15:00Z', 'Wed 25 Nov at 14:15'],
    ['remind me of leadership in 3 days', '2026-11-27T08:00:00Z', 'Fri 27 Nov at 09:00'],
    ['remind me of leadership on Saturday at 9', '2026-11-28T08:00:00Z', 'Sat 28 Nov at 09:00'],
    [
      'remind me of leadership today at 17:00 Europe/London',
      '2026-11-24T17:00:00Z',
      'Tue 24 Nov at 17:00, Europe/London',
    ],
  ])('%s', async (text, moment, said) => {
    expect((await say(text)).summary).toContain(`“leadership”. Once, on ${said}`)
    const all = await kept()
    expect(all).toMatchObject([
      {
        nextAt: new Date(moment),
        schedule: { wish: { unit: 'once' }, what: { kind: 'reminder', says: 'leadership' } },
      },
    ])
  })

  test('also right after “stop”, and while nudges are paused', async () => {
    for (const text of ['nudge fri 15:00', 'stop']) await say(text)
    await say('remind me of leadership this afternoon')
    expect((await kept()).map(({ schedule }) => schedule.what.kind)).toEqual(['reminder'])
    for (const text of ['nudge fri 15:00', 'pause until 1 December', 'I’m out 24–26 November'])
      await say(text)
    await say('remind me of Sr. Mgr expectations in 2 hours')
    const reminder = (await kept()).find(({ schedule }) => JSON.stringify(schedule.what).includes('Sr. Mgr'))
    expect(reminder?.nextAt).toEqual(new Date('2026-11-24T11:30:00Z'))
  })

  test('the part of the day that goes on is meant, also past its usual hour', async () => {
    now = new Date('2026-11-24T15:10:00Z')
    expect((await say('remind me of leadership this afternoon')).summary).toContain('Tue 24 Nov at 17:10')
  })
})

describe('a moment that is over is said to be, and asked about', () => {
  test.each([
    [
      'remind me of leadership today at 8',
      'Tue 24 Nov at 08:00 (Europe/Berlin) has passed',
      'Today at 20:00',
    ],
    [
      'remind me of leadership this morning at 9',
      'Tue 24 Nov at 09:00 (Europe/Berlin) has passed',
      'In One Hour',
    ],
    [
      'remind me of leadership on 3 January 2020',
      'Fri 3 Jan 2020 at 09:00 (Europe/Berlin) has passed',
      'Tomorrow at 09:00',
    ],
  ])('%s', async (text, said, offer) => {
    const answer = await say(text)
    expect(answer.summary).toContain(said)
    expect(await kept()).toEqual([])
    const choices = answer.parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []))
    const offered = choices.find(({ label }) => label === offer)
    await say(offered?.says ?? '')
    expect(await kept()).toHaveLength(1)
  })

  test.each([
    'remind me of leadership in a bit',
    'remind me of leadership soon',
    'remind me of leadership in 0 minutes',
  ])('as is one that is not clear: %s', async (text) => {
    expect((await say(text)).summary).toContain('I didn’t get when, so there’s no reminder yet')
    expect(await kept()).toEqual([])
  })
})

test('a nudge that is asked for today comes once, and weekly ones are not turned on by it', async () => {
  await say('nudge me tonight at 8')
  expect(await kept()).toMatchObject([
    { schedule: { wish: { unit: 'once', day: '2026-11-24', time: '20:00' } } },
  ])
})

test('minutes that the clocks show twice are taken for those that are still to come', () => {
  const zone = 'Europe/Berlin'
  const soon = (at: string) => onceIn('in 30 minutes', { now: new Date(at), zone })
  expect(soon('2026-10-25T00:10:00Z')).toEqual({ kind: 'once', day: '2026-10-25', time: '02:40' })
  expect(soon('2026-10-25T00:45:00Z')).toEqual({ kind: 'once', day: '2026-10-25', time: '03:00' })
  expect(soon('2026-03-29T00:45:00Z')).toEqual({ kind: 'once', day: '2026-03-29', time: '03:15' })
})
