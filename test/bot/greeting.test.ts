import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bot } from '../../src/bot/bot.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import type { Vault } from '../../src/store/vault.ts'
import { botOn } from '../bots.ts'
import { testVault } from '../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const direct = { channel: 'D1', thread: undefined }
const welcome = 'Nice to meet you'

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

test('who begins with their own things is welcomed by these, and not again', async () => {
  expect(await said(lena, 'note: won the zebra deal')).not.toContain(welcome)
  expect(await said(lena, 'levels')).not.toContain(welcome)
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
  const answers = await Promise.all(texts.map((text) => said(lena, text)))
  expect(new Set(answers.map((answer) => answer.split('\n')[0])).size).toBeGreaterThan(1)
})
