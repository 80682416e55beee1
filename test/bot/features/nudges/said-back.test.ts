import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bot } from '../../../../src/bot/bot.ts'
import { theNudge } from '../../../../src/bot/schedules/kept.ts'
import { dayText, momentText, wishText } from '../../../../src/bot/schedules/words.ts'
import { dayIn, plusDays } from '../../../../src/domain/days.ts'
import { findSchedule } from '../../../../src/store/nudges/schedules.ts'
import { deletePerson } from '../../../../src/store/people/deleting.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { botOn } from '../../../bots.ts'
import { testVault } from '../../../running.ts'

const dana = { teamId: 'T1', personId: 'U1' }
const zone = 'Europe/Berlin'

let vault: Vault
let bot: Bot
let now: Date
beforeEach(async () => {
  vault = await testVault()
  let ids = 0
  const newId = () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`
  bot = botOn(vault, { now: () => now, newId, zoneOf: async () => zone })
})
afterEach(() => vault.db.destroy())

const say = (text: string) => bot.ask(dana, text, 'dm', { channel: 'D1', thread: undefined })
const kept = () => findSchedule(vault, dana, theNudge)

/** Any moment in six years, a leap year among them. */
const moments = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2031-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => new Date(Math.floor(at.getTime() / 60_000) * 60_000))

const numbers = fc.integer({ min: 1, max: 31 })
const months = fc.constantFrom(
  ...['January', 'feb', 'March', 'apr', 'May', 'June', 'july', 'August', 'Sept', 'oct', 'November', 'dec'],
)
const weekdays = fc.constantFrom('mon', 'Tuesday', 'wed', 'Thursday', 'fri', 'Saturday', 'sun')
const join = (...parts: fc.Arbitrary<string | number>[]) => fc.tuple(...parts).map((all) => all.join(''))
const word = fc.constant
const dates = fc.oneof(
  join(numbers, word(' '), months),
  join(months, word(' '), numbers),
  join(numbers, word('.'), fc.integer({ min: 1, max: 12 }), word('.')),
  join(numbers, word('/'), fc.integer({ min: 1, max: 12 })),
  join(numbers, word(' '), months, word(' '), fc.integer({ min: 2025, max: 2032 })),
  join(fc.constantFrom('', 'next ', 'this ', 'last ', 'coming '), weekdays),
  join(weekdays, word(' week')),
  fc.constantFrom('end of month', 'the end of the month', 'next week', 'next month', 'Christmas', 'new year'),
  fc.constantFrom('tomorrow', 'yesterday', 'today', 'a fortnight', '2 weeks', '10 days', '29 February'),
)
const times = fc.oneof(
  word(''),
  join(word(' at '), fc.integer({ min: 1, max: 26 })),
  join(word(' '), fc.integer({ min: 0, max: 26 }), fc.constantFrom(':00', ':30', ':75')),
  fc.constantFrom(' before lunch', ' in the evening'),
)
const wishes = join(
  fc.constantFrom('nudge ', 'nudge on ', 'nudge in ', 'nudge every ', 'nudge every second '),
  dates,
  times,
)
const aways = fc.oneof(
  join(fc.constantFrom('pause until ', 'pause for ', 'I’m out ', 'I’m out over ', 'I’m away in '), dates),
  join(word('I’m out '), dates, fc.constantFrom('–', ' - ', ' to ', ' until '), dates),
  join(word('I’m out '), numbers, fc.constantFrom('–', '-', ' to '), numbers, word(' '), months),
)

test('a time that is understood is said back in full, and lies ahead', async () => {
  await fc.assert(
    fc.asyncProperty(moments, wishes, async (at, text) => {
      now = at
      await deletePerson(vault, dana)
      const { summary } = await say(text)
      const nudge = await kept()
      if (!nudge) return
      const { schedule, nextAt } = nudge
      if (!nextAt) throw new Error('on, and never due')
      expect(nextAt > now).toBe(true)
      const isOnce = schedule.wish.unit === 'once'
      expect(summary).toContain(isOnce ? schedule.wish.time : wishText(schedule.wish))
      expect(summary).toContain(momentText(nextAt, schedule, now))
      expect(summary).toContain(schedule.zone)
    }),
    { numRuns: 90 },
  )
})

test('days away that are understood are said back in full, lie ahead, and are no year unless one is named', async () => {
  await fc.assert(
    fc.asyncProperty(moments, aways, async (at, text) => {
      now = at
      await deletePerson(vault, dana)
      await say('nudge fri 15:00')
      const { summary } = await say(text)
      const schedule = (await kept())?.schedule
      if (!schedule) return
      const today = dayIn(zone, now)
      const { absences, pausedUntil } = schedule
      if (pausedUntil) {
        expect(pausedUntil > today).toBe(true)
        expect(summary).toContain(dayText(pausedUntil, now))
      }
      for (const { from, until } of absences) {
        expect(until >= today).toBe(true)
        expect(from <= until).toBe(true)
        if (!/\d{4}/.test(text)) expect(until < plusDays(from, 364)).toBe(true)
        for (const day of [from, until]) expect(summary).toContain(dayText(day, now))
      }
    }),
    { numRuns: 90 },
  )
})
