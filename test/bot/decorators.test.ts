import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Bot } from '../../src/bot/bot.ts'
import type { Values } from '../../src/bot/form.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import type { Guideline } from '../../src/domain/library/guideline.ts'
import { keepGuidelines } from '../../src/store/guidelines.ts'
import type { Vault } from '../../src/store/vault.ts'
import { botOn } from '../bots.ts'
import { gardenOf } from '../garden-library.ts'
import { noon, testVault } from '../running.ts'

const typing = { teamId: 'T1', personId: 'U1' }
const filling = { teamId: 'T1', personId: 'U2' }
const old = gardenOf()
const fresh = gardenOf(
  ['version: "1"', 'version: "2"'],
  ['text: Plans the digging.', 'text: Rests the soil.'],
)

let vault: Vault
let now = noon
beforeEach(async () => {
  vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  now = noon
})

async function loaded(guideline: Guideline): Promise<Bot> {
  await keepGuidelines(vault.db, [guideline], now)
  return botOn(vault, {
    library: { guidelines: [guideline], postings: [] },
    now: () => now,
    zoneOf: async () => 'UTC',
  })
}

type Id = 'rating' | 'note' | 'nudge'
async function submitted(bot: Bot, id: Id, values: Values): Promise<string> {
  const result = await bot.submit(filling, { id, keep: {}, values })
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.errors))
  return plain(result.answer)
}

const weekly = { weekday: '5', time: '15:00', rhythm: 'weekly', workdays: ['1', '2', '3', '4', '5'] }

describe('a form and the words that do the same are told the same beside it', () => {
  test.each<[string, Id, Values]>([
    ['rate soil 3', 'rating', { dimension: 'soil', score: '3' }],
    ['nudge fri 15:00', 'nudge', weekly],
  ])('at first: %s', async (words, id, values) => {
    const bot = await loaded(old)
    const told = plain(await bot.ask(typing, words, 'command'))
    expect(told).toContain('I’m Level Guide.')
    expect(await submitted(bot, id, values)).toBe(told)
  })

  test.each<[string, Id, Values]>([
    ['rate soil 3', 'rating', { dimension: 'soil', score: '3' }],
    ['nudge fri 15:00', 'nudge', weekly],
  ])('when the guideline changed: %s', async (words, id, values) => {
    const before = await loaded(old)
    for (const person of [typing, filling]) await before.ask(person, 'note soil: dug the long bed', 'command')
    now = new Date(noon.getTime() + 86_400_000)
    const bot = await loaded(fresh)
    const told = plain(await bot.ask(typing, words, 'command'))
    expect(told).toContain('YOUR GUIDELINE CHANGED')
    expect(await submitted(bot, id, values)).toBe(told)
  })
})
