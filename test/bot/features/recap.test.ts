import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bot } from '../../../src/bot/bot.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import { exportPerson } from '../../../src/store/people/people-data.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { botOn } from '../../bots.ts'
import { noon, testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
const conversation = { channel: 'D1', thread: undefined }

let vault: Vault
let bot: Bot
let now: Date
beforeEach(async () => {
  vault = await testVault()
  now = noon
  bot = botOn(vault, { now: () => now })
})
afterEach(() => vault.db.destroy())

const ask = (text: string, asker = lena) => bot.ask(asker, text, 'dm', conversation)
const say = async (text: string, asker = lena) => plain(await ask(text, asker))
const schedules = async (asker = lena) => (await exportPerson(vault, asker)).schedules
const recap = async () => (await schedules()).find(({ what }) => what.kind === 'recap')

test.each([
  ['send me a recap each month', 1],
  ['recap monthly', 1],
  ['I want a quarterly recap', 3],
  ['send me a recap every quarter', 3],
])('“%s” turns it on', async (words, every) => {
  expect(await say(words)).toContain('Your recap is on.')
  expect((await recap())?.wish).toMatchObject({ unit: 'month-day', every, day: 1, time: '09:00' })
})

test.each(['stop the recaps', 'no more recaps please', 'recap off', 'turn the recap off'])(
  '“%s” turns it off, and leaves nudges',
  async (words) => {
    await say('nudge fri 15:00')
    await say('recap monthly')
    expect(await say(words)).toContain('Recaps are off.')
    expect(await recap()).toBeUndefined()
    expect(await schedules()).toHaveLength(1)
    expect(await say('undo')).toContain('Undone: recaps are on again.')
    expect(await recap()).toBeDefined()
  },
)

test.each([
  'should I get a recap each month?',
  'the recap of the offsite goes out every month',
  'please do not send me a recap every quarter',
  'my boss wants me to send a recap each month',
  'I’d rather not send me a recap each month',
  'what if I turn on monthly recaps?',
  'recap',
])('“%s” turns nothing on', async (words) => {
  await say(words)
  expect(await schedules()).toEqual([])
})

test('it is nobody’s until they ask for it, and the form says how it stands', async () => {
  const opened = await ask('recap settings')
  expect(opened.for === 'asker' && opened.form?.fields[0]).toMatchObject({ initial: 'off' })
  await bot.submit(lena, { id: 'recap', keep: {}, values: { rhythm: 'quarterly', time: '10:30' } })
  const again = await ask('recap settings')
  expect(
    again.for === 'asker' && again.form?.fields.map((field) => 'initial' in field && field.initial),
  ).toEqual(['quarterly', '10:30'])
  expect(await say('settings')).toContain('On the first working day of every quarter at 10:30')
  await bot.submit(lena, { id: 'recap', keep: {}, values: { rhythm: 'off', time: '10:30' } })
  expect(await recap()).toBeUndefined()
})

test('a pause, days away and *stop* hold for it as for nudges', async () => {
  await say('recap monthly')
  await say('pause until 3 December')
  expect((await recap())?.pausedUntil).toBe('2026-12-03')
  expect(await say('resume')).toContain('Your recap is back on.')
  await say('I’m out 1–4 December')
  expect((await recap())?.absences).toEqual([{ from: '2026-12-01', until: '2026-12-04' }])
  await say('stop')
  expect(await recap()).toBeUndefined()
})

test('it goes by the days that nudges go by', async () => {
  await say('nudge fri 15:00')
  await say('recap monthly')
  const values = {
    weekday: '5',
    time: '15:00',
    rhythm: 'weekly',
    workdays: ['1', '3'],
    holidays: 'DE',
    followUp: 'no',
    status: 'no',
  }
  await bot.submit(lena, { id: 'nudge', keep: {}, values })
  expect(await recap()).toMatchObject({ workdays: [1, 3], holidays: 'DE' })
})

test('an export has it, an import brings it to somebody else, and deleting everything ends it', async () => {
  await say('recap monthly')
  const answer = await ask('export')
  const json = answer.for === 'asker' ? answer.files?.find(({ name }) => name.endsWith('.json')) : undefined
  await bot.receive(marcus, String(json?.content))
  expect((await schedules(marcus)).map(({ what }) => what.kind)).toEqual(['recap'])
  expect(await say('privacy')).toContain('Nudges, reminders and recaps: 1')
  await bot.submit(lena, { id: 'erase', keep: {}, values: { word: 'DELETE' } })
  expect(await schedules()).toEqual([])
})

test('at the beginning of a month, the one before is shown', async () => {
  await say('note leadership: I hired two practice leads')
  now = new Date('2026-12-02T12:00:00Z')
  const told = await say('recap')
  expect(told).toContain('No notes this month yet. Last month: 1 note in 1 of 7 dimensions.')
  expect(told).toContain('I hired two practice leads')
  expect(await say('recap this month')).toContain('This month so far: no notes.')
})
