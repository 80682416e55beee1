import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Bot, botOf } from '../../../../src/bot/bot.ts'
import type { Own } from '../../../../src/bot/person/me.ts'
import { change, theNudge } from '../../../../src/bot/schedules/kept.ts'
import { newNudge, usualWish } from '../../../../src/bot/schedules/wishes.ts'
import { shippedModel } from '../../../../src/cli/model.ts'
import { nextMoment } from '../../../../src/domain/schedule/next-moment.ts'
import { planNudges } from '../../../../src/store/nudges/plan.ts'
import { findSchedule, listSchedules, saveSchedule } from '../../../../src/store/nudges/schedules.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { shipped, testVault } from '../../../running.ts'

const dana = { teamId: 'T1', personId: 'U1' }
const tuesday = new Date('2026-11-24T09:00:00Z')
const conversation = { channel: 'D1', thread: undefined }

let vault: Vault
let bot: Bot
let ids = 0
const parts = () => ({
  library: shipped,
  learned: shippedModel(),
  vault,
  now: () => tuesday,
  newId: () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`,
  zoneOf: async () => 'Europe/Berlin',
})
beforeEach(async () => {
  vault = await testVault()
  bot = botOf(parts())
})
afterEach(() => vault.db.destroy())

const say = async (text: string) => JSON.stringify(await bot.ask(dana, text, 'dm', conversation))
const schedules = async () => (await listSchedules(vault, dana)).length

test('nothing is scheduled before a yes', async () => {
  for (const note of ['cut status prep from 6 h to 1 h', 'hired two leads']) await say(`note ops: ${note}`)
  expect(await say('note ops: ran the plan review')).toContain('Want a weekly nudge')
  await bot.home(dana)
  await say('nudge')
  await say('nudge change')
  await say('nudge no')
  await say('nudge every full moon')
  await say('pause until Monday')
  expect(await schedules()).toBe(0)
  await say('nudge fri 15:00')
  expect(await schedules()).toBe(1)
})

test('nudges are offered once, and never to whom has them', async () => {
  const texts = [
    await say('note ops: cut status prep from 6 h to 1 h'),
    await say('note leadership: hired two'),
  ]
  expect(texts.join()).not.toContain('Want a weekly nudge')
  expect(await say('note ops: ran the plan review')).toContain('Want a weekly nudge')
  expect(await say('note leadership: hired two practice leads')).not.toContain('Want a weekly')
  const other = { ...dana, personId: 'U2' }
  await bot.ask(other, 'nudge fri 15:00', 'dm', conversation)
  const noted = []
  for (const note of ['one', 'two', 'three'])
    noted.push(await bot.ask(other, `note ops: cut status prep, part ${note}`, 'dm', conversation))
  expect(JSON.stringify(noted)).not.toContain('Want a weekly')
})

test('a day that is asked for counts, and is none that they work on for good', async () => {
  await say('nudge sundays at 21:00')
  const kept = await findSchedule(vault, dana, theNudge)
  expect(kept?.schedule.workdays).toEqual([1, 2, 3, 4, 5])
  expect(kept?.nextAt).toEqual(new Date('2026-11-29T20:00:00Z'))
  await say('nudge at 3am on sunday')
  await say('nudge fri 15:00')
  const after = await findSchedule(vault, dana, theNudge)
  expect(after?.schedule.workdays).toEqual([1, 2, 3, 4, 5])
  await say('remind me of leadership every sunday at 9')
  const sundays = (await listSchedules(vault, dana)).find(({ schedule }) => schedule.id !== theNudge)
  expect(sundays).toMatchObject({
    nextAt: new Date('2026-11-29T08:00:00Z'),
    schedule: { workdays: [1, 2, 3, 4, 5] },
  })
})

test('a person has one nudge, however often they set it', async () => {
  await Promise.all([say('nudge fri 15:00'), say('nudge mon 9:00'), say('nudge monthly')])
  expect(await schedules()).toBe(1)
})

test('a change while a nudge is under way does not lose it', async () => {
  const friday = new Date('2026-11-27T14:00:00Z')
  const schedule = newNudge(usualWish('2026-11-24'), 'Europe/Berlin', tuesday)
  await saveSchedule(vault, dana, { schedule, nextAt: nextMoment(schedule, tuesday) }, tuesday)
  await planNudges(vault.db, dana.teamId, {
    now: friday,
    limit: 10,
    newId: () => 'planned',
    readyAt: () => new Date(friday.getTime() + 1_200_000),
  })
  const kept = await findSchedule(vault, dana, theNudge)
  if (!kept) throw new Error('nothing is kept')
  const own: Own = {
    ...parts(),
    now: () => new Date(friday.getTime() + 60_000),
    suggest: () => ({ near: [] }),
    search: () => [],
    history: async () => [],
  }
  await change(own, dana, kept, (each) => ({ ...each, followUp: true }))
  expect(await findSchedule(vault, dana, theNudge)).toMatchObject({
    nextAt: friday,
    schedule: { followUp: true },
  })
})
