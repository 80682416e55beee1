import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Bot } from '../../../../src/bot/bot.ts'
import { deleteNote } from '../../../../src/store/notes/deleting.ts'
import { editNote } from '../../../../src/store/notes/notes.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { botOn } from '../../../bots.ts'
import { idOf, noon, testVault } from '../../../running.ts'
import { note, profile, rating, schedule } from '../../../store/samples.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
const at = noon.toISOString()

let vault: Vault
let bot: Bot
let clock: number
beforeEach(async () => {
  vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  let ids = 0
  clock = noon.getTime()
  bot = botOn(vault, { now: () => new Date(clock++), newId: () => idOf(900_000 + ids++) })
})

const file = (notes: number, ratings: number, rest: object = {}) =>
  JSON.stringify({
    notes: Array.from({ length: notes }, (_, index) => ({ ...note, id: idOf(index), createdAt: at, at })),
    ratings: Array.from({ length: ratings }, (_, index) => ({ ...rating, id: idOf(index), at })),
    ...rest,
  })
const say = (text: string) => bot.ask(lena, text, 'dm')

test('“undo” after a file takes the file back, and then what was done before it', async () => {
  await say('rate ops 3')
  const received = await bot.receive(lena, file(2, 1))
  const choices = received.parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []))
  expect(choices.map(({ label }) => label)).toEqual(['Your Notes', 'Undo'])
  expect((await say('undo')).summary).toBe('Undone: the 2 notes and 1 rating from your file are gone again.')
  expect((await say('notes')).summary).toContain('You have no notes.')
  expect((await say('undo')).summary).toContain('your rating of Operational Excellence, 3')
  expect((await say('undo')).summary).toContain('nothing to undo')
})

test('what was changed since is told, and stays', async () => {
  await bot.receive(lena, file(2, 0))
  await editNote(vault, lena, idOf(0), (kept) => ({ ...kept, what: 'In my own words' }), noon)
  const { summary } = await say('undo')
  expect(summary).toContain('the 1 note from your file is gone again. 1 note was changed since')
  expect(JSON.stringify(await say('notes'))).toContain('In my own words')
})

test('what was deleted since needs no undoing, and older changes can be undone after it', async () => {
  await say('rate ops 3')
  await bot.receive(lena, file(1, 0))
  await deleteNote(vault, lena, idOf(0), noon)
  expect((await say('undo')).summary).toContain('nothing from your file was left.')
  expect((await say('undo')).summary).toContain('your rating of Operational Excellence, 3')
})

test('nudges, reminders and the profile of a file are taken back too, each named', async () => {
  await bot.receive(lena, file(1, 0, { profile, schedules: [{ ...schedule, id: 'nudge' }] }))
  const undone = await say('undo')
  const told = JSON.stringify(undone)
  expect(undone.summary).toContain('the 1 note from your file is gone again.')
  expect(told).toContain('Nudges are off again.')
  expect((await say('nudge')).summary).not.toContain('Nudges are on')
})

test('a file that brings nothing is not an act, and says so', async () => {
  await bot.receive(lena, file(1, 1))
  const again = await bot.receive(lena, file(1, 1))
  expect(again.summary).toContain('0 notes and 0 ratings')
  expect(JSON.stringify(again.parts)).not.toContain('Undo')
})

test('the largest file is undone at once, and holds nobody up', async () => {
  await bot.ask(marcus, 'note ops: cut the status preparation', 'dm')
  await bot.receive(lena, file(10_000, 10_000))
  const began = performance.now()
  const [undone] = await Promise.all([say('undo'), bot.ask(marcus, 'hints off', 'dm')])
  expect(undone.summary).toContain('10,000 notes and 10,000 ratings')
  expect(performance.now() - began).toBeLessThan(3_000)
})
