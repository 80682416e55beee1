import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Bot } from '../../../../src/bot/bot.ts'
import { listSchedules } from '../../../../src/store/nudges/schedules.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { botOn } from '../../../bots.ts'
import { testVault } from '../../../running.ts'

const dana = { teamId: 'T1', personId: 'U1' }
const tuesday = new Date('2026-11-24T09:30:00Z')

let vault: Vault
let bot: Bot
beforeEach(async () => {
  vault = await testVault()
  let ids = 0
  bot = botOn(vault, {
    now: () => new Date(tuesday.getTime() + ids * 1_000),
    newId: () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`,
  })
})
afterEach(() => vault.db.destroy())

const say = (text: string) => bot.ask(dana, text, 'dm', { channel: 'D1', thread: undefined })
const kept = async () =>
  (await listSchedules(vault, dana))
    .map(({ schedule: { what } }) => (what.kind === 'reminder' ? what.says : what.kind))
    .toSorted()
const choicesOf = (answer: Awaited<ReturnType<typeof say>>) =>
  answer.parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []))

const nudge = 'nudge fri 15:00'
const gaps = 'remind me of my gaps tomorrow'
const leadership = 'remind me of leadership every Monday at 9'
const partners = 'remind me of partners on 3 December'

describe('one reminder ends, and never the nudges', () => {
  test.each([
    ['cancel my reminder', [gaps], []],
    ['please delete the reminder', [gaps], []],
    ['can you cancel my reminder?', [gaps], []],
    ['drop the reminder for tomorrow', [gaps, leadership], ['leadership']],
    ['scrap tomorrow’s reminder', [gaps, leadership], ['leadership']],
    ['cancel the leadership reminder', [gaps, leadership], ['my gaps']],
    ['remove the reminder about partners', [partners, leadership], ['leadership']],
    ['delete my Monday reminder', [gaps, leadership], ['my gaps']],
    ['cancel the 9:00 reminder on Monday', [leadership, partners], ['partners']],
    ['get rid of the reminder on 3 December', [leadership, partners], ['leadership']],
    ['cancel my last reminder', [leadership, partners], ['leadership']],
    ['stop reminding me of leadership', [leadership, partners], ['partners']],
    ['cancel all my reminders', [leadership, partners], []],
  ])('%s', async (text, made, left) => {
    for (const each of [nudge, ...made]) await say(each)
    const before = await kept()
    const answer = await say(text)
    expect(answer.summary).toMatch(/^Stopped: /)
    expect(await kept()).toEqual(['nudge', ...left].toSorted())
    await say(choicesOf(answer).find(({ label }) => label === 'Undo')?.says ?? '')
    expect(await kept()).toEqual(before)
  })
})

test('of several, it asks which by buttons, and ends the one that is pressed', async () => {
  for (const each of [nudge, gaps, leadership, partners]) await say(each)
  const answer = await say('cancel my reminder')
  expect(answer.summary).toBe('Which one do you mean?')
  expect(await kept()).toEqual(['leadership', 'my gaps', 'nudge', 'partners'])
  const rows = answer.parts.flatMap((part) => (part.kind === 'table' ? part.rows : []))
  expect(rows.map(({ name, open }) => `${open?.label} ${name}`)).toEqual([
    'Stop my gaps',
    'Stop leadership',
    'Stop partners',
  ])
  expect(choicesOf(answer).map(({ label }) => label)).toEqual(['Stop Nudges and Reminders'])
  await say(rows[0]?.open?.says ?? '')
  expect(await kept()).toEqual(['leadership', 'nudge', 'partners'])
})

test.each([
  ['drop the reminder for tomorrow', [leadership]],
  ['cancel the partners reminder', [leadership, gaps]],
  ['cancel my reminder', []],
  ['delete the reminder for Friday', []],
])('what is not found is said, and nothing is ended or added: %s', async (text, made) => {
  for (const each of [nudge, ...made]) await say(each)
  const before = await kept()
  expect((await say(text)).summary).toContain('Nothing was changed. Nudges go on.')
  expect(await kept()).toEqual(before)
})

test('nobody who has none is made to have one', async () => {
  expect((await say('drop the reminder for tomorrow')).summary).toContain('You have no reminders')
  expect(await kept()).toEqual([])
})

test.each([
  'cancel my weekly reminder',
  'turn off weekly reminder',
  'stop the reminders',
  'stop reminding me about my notes',
])('who calls nudges so has none any more: %s', async (text) => {
  await say(nudge)
  expect((await say(text)).summary).toMatch(/^Stopped: /)
  expect(await kept()).toEqual([])
})

test('a weekly reminder beside nudges is asked about', async () => {
  for (const each of [nudge, leadership]) await say(each)
  expect((await say('cancel my weekly reminder')).summary).toContain('Which one do you mean?')
  expect(await kept()).toEqual(['leadership', 'nudge'])
})
