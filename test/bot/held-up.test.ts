import { beforeEach, describe, expect, test } from 'vitest'
import type { Bot } from '../../src/bot/bot.ts'
import { botOn } from '../bots.ts'
import { testVault } from '../running.ts'

const asker = { teamId: 'T1', personId: 'U1' }
const here = { channel: 'D1', thread: undefined }
let bot: Bot
beforeEach(async () => {
  bot = botOn(await testVault())
  await bot.ask(asker, 'what are the levels?', 'dm', here)
})

const cpu = async (text: string): Promise<number> => {
  const before = process.cpuUsage()
  await bot.ask(asker, text, 'dm', here)
  const { user } = process.cpuUsage(before)
  return user / 1000
}

// Kept small, so that the test ends: each further character makes it twice as long, and nobody is answered meanwhile.
describe('no line holds the bot up', () => {
  test('digits behind “it was”, after a note', async () => {
    await bot.ask(asker, 'note ops: I cut status prep from 6 h to 1 h', 'dm', here)
    expect(await cpu(`it was ${'1'.repeat(28)}x`)).toBeLessThan(1_000)
  })
  test('months behind “it was”, after a note', async () => {
    await bot.ask(asker, 'note ops: I cut status prep from 6 h to 1 h', 'dm', here)
    expect(await cpu(`it was ${'may'.repeat(17)}!`)).toBeLessThan(1_000)
  })
  test.each([
    ['“say to say to …” behind “change it to”', `change it to ${'say to '.repeat(26)}x`],
    ['“sept sept …” behind “it was”', `it was ${'sept '.repeat(26)}x`],
    ['“week week …” behind “it was”', `it was ${'week '.repeat(30)}x`],
    ['one long word behind “it was”', `it was ${'x'.repeat(380)}`],
    ['“that one that one …” behind “save”', `save ${'that one '.repeat(30)}x`],
  ])('%s, after a note', async (_, text) => {
    await bot.ask(asker, 'note ops: I cut status prep from 6 h to 1 h', 'dm', here)
    expect(await cpu(text)).toBeLessThan(1_000)
  })
  test('“now now now …” before an order to remove', async () => {
    expect(await cpu(`${'now '.repeat(25)}please remove the thing`)).toBeLessThan(1_000)
  })
})
