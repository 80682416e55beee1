import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bot } from '../../src/bot/bot.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import type { Vault } from '../../src/store/vault.ts'
import { botOn } from '../bots.ts'
import { testVault } from '../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const direct = { channel: 'D1', thread: undefined }
const welcome = 'I’m Level Guide.'

let vault: Vault
let bot: Bot
beforeEach(async () => {
  vault = await testVault()
  bot = botOn(vault)
})
afterEach(() => vault.db.destroy())

const said = async (who: typeof lena, text: string) => plain(await bot.ask(who, text, 'dm', direct))

test('who writes for the first time is welcomed, once, and so is everybody', async () => {
  expect(await said(lena, 'levels')).toContain(welcome)
  expect(await said(lena, 'levels')).not.toContain(welcome)
  expect(await said(lena, 'hello')).not.toContain(welcome)
  for (const other of [
    { teamId: 'T1', personId: 'U2' },
    { teamId: 'T2', personId: 'U1' },
  ])
    expect(await said(other, 'levels')).toContain(welcome)
})

test('who writes twice at once is welcomed once', async () => {
  const both = await Promise.all(['levels', 'dimensions', 'compare ops'].map((text) => said(lena, text)))
  expect(both.filter((text) => text.includes(welcome))).toHaveLength(1)
})

test('a channel and a command welcome nobody, and use up no welcome', async () => {
  const elsewhere = { channel: 'C1', thread: undefined }
  for (const room of ['channel', 'command'] as const)
    expect(plain(await bot.ask(lena, 'levels', room, elsewhere))).not.toContain(welcome)
  expect(await said(lena, 'levels')).toContain(welcome)
})

test('who begins with their own things is told below them, and not again', async () => {
  const first = await said(lena, 'note: we won the zebra deal')
  expect(first).toContain(welcome)
  expect(first).not.toMatch(/make it stronger|Want a weekly|assumed|Your privacy/)
  expect(await said(lena, 'levels')).not.toContain(welcome)
})

test('one thing comes at a time: a hint with the second note, nudges with the third', async () => {
  const notes = [
    'note: we won the zebra deal',
    'note: we moved the desk',
    'note: we hired Jo',
    'note: we met',
  ]
  const told = []
  for (const note of notes) told.push(await said(lena, note))
  const additions = told.map((text) =>
    [welcome, 'make it stronger', 'Want a weekly nudge', 'I’ve assumed'].filter((each) =>
      text.includes(each),
    ),
  )
  expect(additions).toEqual([[welcome], ['make it stronger'], ['Want a weekly nudge'], ['make it stronger']])
})

test('who set everything up is told nothing, and a guest is offered nothing', async () => {
  const guideline = 'professional-services-manager'
  const values = { current: `${guideline}/mgr-iii`, target: `${guideline}/sr-mgr`, nudge: 'off' }
  expect(await bot.submit(lena, { id: 'me', keep: {}, values })).toMatchObject({ kind: 'taken' })
  expect(await said(lena, 'levels')).not.toContain(welcome)
  bot = botOn(vault, { belongingOf: async () => 'guest' })
  expect(await said({ teamId: 'T1', personId: 'U9' }, 'levels')).not.toContain(welcome)
})

test('an answer that rests on a guessed level says so, until it is no guess', async () => {
  const guess = 'I’ve assumed you’re Mgr III, aiming for Sr. Mgr'
  expect(await said(lena, 'rate leadership 3')).not.toContain(guess)
  expect(await said(lena, 'readiness')).toContain(guess)
  expect(await said(lena, 'start leadership')).toContain(guess)
  const guideline = 'professional-services-manager'
  const values = { current: `${guideline}/mgr-iii`, target: `${guideline}/sr-mgr`, nudge: 'off' }
  await bot.submit(lena, { id: 'me', keep: {}, values })
  expect(await said(lena, 'readiness')).not.toContain('assumed')
})

test('a first message that may mean several things keeps its buttons beside the welcome', async () => {
  const answer = await said(lena, 'the AM posting, something on goals and travel')
  expect(answer).toContain(welcome)
  expect(answer).toContain('Did you mean one of these?')
  expect(answer).toContain('something goals travel')
})

test('refusals in a row don’t read alike', async () => {
  await said(lena, 'levels')
  const texts = ['who won the football match', 'book me a flight to Oslo', 'what is the weather in Leeds']
  const answers: string[] = []
  for (const text of texts) answers.push(await said(lena, text))
  expect(new Set(answers.map((answer) => answer.split('\n')[0])).size).toBe(3)
})
