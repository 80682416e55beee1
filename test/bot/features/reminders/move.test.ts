import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Bot, botOf } from '../../../../src/bot/bot.ts'
import { shippedModel } from '../../../../src/cli/model.ts'
import { listSchedules } from '../../../../src/store/nudges/schedules.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { shipped, testVault } from '../../../running.ts'

const dana = { teamId: 'T1', personId: 'U1' }
const tuesday = new Date('2026-11-24T09:30:00Z')

let vault: Vault
let bot: Bot
beforeEach(async () => {
  vault = await testVault()
  let ids = 0
  bot = botOf({
    learned: shippedModel(),
    library: shipped,
    vault,
    now: () => new Date(tuesday.getTime() + ids * 1_000),
    newId: () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`,
    zoneOf: async () => 'Europe/Berlin',
  })
})
afterEach(() => vault.db.destroy())

const say = (text: string) => bot.ask(dana, text, 'dm', { channel: 'D1', thread: undefined })
const kept = async () => (await listSchedules(vault, dana)).map(({ schedule }) => schedule)
const wishes = async () => (await kept()).map(({ wish }) => wish)

const once = 'remind me about partners on monday at 9'
const weekly = 'remind me of Sr. Mgr expectations every Monday at 9'

describe('a correction of its time moves the reminder that was just made, and nothing else', () => {
  test.each([
    [once, 'no, tuesday', { unit: 'once', day: '2026-12-01', time: '09:00' }],
    [once, 'make it 10', { unit: 'once', day: '2026-11-30', time: '10:00' }],
    [once, 'sorry, at 14:30', { unit: 'once', day: '2026-11-30', time: '14:30' }],
    [once, 'no, tomorrow', { unit: 'once', day: '2026-11-25', time: '09:00' }],
    [once, 'actually in 2 hours', { unit: 'once', day: '2026-11-24' }],
    [once, 'change that to fridays', { unit: 'week', weekday: 5, time: '09:00' }],
    [weekly, 'change that to fridays', { unit: 'week', every: 1, weekday: 5, time: '09:00' }],
    [weekly, 'no, tuesday', { unit: 'week', every: 1, weekday: 2, time: '09:00' }],
    [weekly, 'make it 10', { unit: 'week', weekday: 1, time: '10:00' }],
    [weekly, 'no, every second Thursday', { unit: 'week', every: 2, weekday: 4, time: '09:00' }],
    [weekly.replace('every', 'every second'), 'no, tuesday', { unit: 'week', every: 2, weekday: 2 }],
  ])('%s – %s', async (made, text, wanted) => {
    await say('remind me of leadership every Thursday at 11')
    await say(made)
    const [other, before] = await kept()
    const answer = await say(text)
    expect(answer.summary).toMatch(/^I’ll remind you of/)
    const [left, moved, ...more] = await kept()
    expect(more).toEqual([])
    expect(left).toEqual(other)
    expect(moved).toMatchObject({ wish: wanted, absences: [] })
    await say('undo')
    expect(await kept()).toEqual([other, before])
  })

  test('also where it was moved before, and after an absence', async () => {
    await say('I’m out on Friday')
    await say(once)
    await say('no, tuesday')
    await say('no, wednesday')
    expect(await wishes()).toMatchObject([{ day: '2026-11-25' }])
  })

  test('a moment that is over is asked about, and so is one that is not clear', async () => {
    await say(once)
    const before = await kept()
    expect((await say('no, today at 8')).summary).toMatch(/^When should I remind you of/)
    expect((await say('no, every day')).summary).toMatch(/^When should I remind you of/)
    expect(await kept()).toEqual(before)
  })

  test('where the last one was not made, nothing is moved', async () => {
    await say(once)
    const before = await kept()
    await say('remind me of leadership today at 7')
    expect((await say('no, tuesday')).summary).toMatch(/^I have no reminder to change/)
    expect(await kept()).toEqual(before)
  })
})

test('a weekday alone is no absence', async () => {
  await say('nudge fri 15:00')
  await say('pause until Monday')
  const before = await kept()
  await say('no, tuesday')
  expect(await kept()).toEqual(before)
})
