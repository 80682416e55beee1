import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bot } from '../../../src/bot/bot.ts'
import { personChanged } from '../../../src/bot/person/person-changed.ts'
import { theNudge } from '../../../src/bot/schedules/kept.ts'
import { findSchedule } from '../../../src/store/nudges/schedules.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { botOn } from '../../bots.ts'
import { testVault } from '../../running.ts'

const dana = { teamId: 'T1', personId: 'U1' }
const tuesday = new Date('2026-11-24T09:00:00Z')

let vault: Vault
let bot: Bot
let zone: string
beforeEach(async () => {
  vault = await testVault()
  zone = 'Europe/Berlin'
  bot = botOn(vault, {
    now: () => tuesday,
    newId: () => '00000000-0000-7000-8000-000000000001',
    zoneOf: async () => zone,
  })
})
afterEach(() => vault.db.destroy())

const set = (when: string) => bot.ask(dana, when, 'dm', { channel: 'D1', thread: undefined })
const next = async () => (await findSchedule(vault, dana, theNudge))?.nextAt?.toISOString()
const moves = (to: string) => personChanged(vault, dana, { zone: to, gone: false }, tuesday)

test('a nudge follows the zone of a person’s profile', async () => {
  await set('nudge fri 15:00')
  expect(await next()).toBe('2026-11-27T14:00:00.000Z')
  await moves('America/New_York')
  expect(await next()).toBe('2026-11-27T20:00:00.000Z')
})

test('a zone that they named stays, whatever changes in their profile', async () => {
  await set('nudge fri 15:00 Asia/Tokyo')
  await moves('Europe/Berlin')
  await moves('America/New_York')
  expect(await next()).toBe('2026-11-27T06:00:00.000Z')
})

test('a zone that there is not changes nothing, and is said', async () => {
  await set('nudge fri 15:00')
  expect((await set('nudge fri 16:00 Mars/Olympus')).summary).toContain(
    'don’t know the time zone “Mars/Olympus”',
  )
  expect(await next()).toBe('2026-11-27T14:00:00.000Z')
})

test.each(['remind me to call mom tomorrow', 'Remind me to buy milk every Friday at 5'])(
  '“%s” is no yes to a nudge',
  async (errand) => {
    await set(errand)
    expect(await next()).toBeUndefined()
  },
)

test.each(['remind me to update my notes every friday', 'can you remind me to log wins each friday at 3 pm'])(
  '“%s” is one',
  async (words) => {
    await set(words)
    expect(await next()).toBe('2026-11-27T14:00:00.000Z')
  },
)

test('words without a zone bring it back to the profile’s', async () => {
  await set('nudge fri 15:00 Asia/Tokyo')
  await set('nudge fri 16:00')
  expect(await next()).toBe('2026-11-27T15:00:00.000Z')
})

test.each([
  'remind me of on ',
  'nudge every friday at 9 and ',
  'remind me every monday of ',
  'pause until monday ',
])('“%s” many times over is answered before a test ends', async (words) => {
  expect((await set(words.repeat(2_500))).summary).not.toBe('')
})
