import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Bot } from '../../src/bot/bot.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import { saveProfile } from '../../src/store/people/profiles.ts'
import type { Vault } from '../../src/store/vault.ts'
import { botOn } from '../bots.ts'
import { gardenOf, gardenPosting } from '../garden-library.ts'
import { noon, testVault } from '../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const garden = gardenOf()
const kitchen = gardenOf(
  ['id: garden', 'id: kitchen'],
  ['Gardener Guideline', 'Kitchen Guideline'],
  ['role: Gardener', 'role: Cook'],
  ['title: Junior Gardener', 'title: Junior Cook'],
  ['text: Plans the digging.', 'text: Knows the soil.'],
  ['id: shed', 'id: pantry'],
  ['title: Keep the shed\n    short: Shed', 'title: Keep the pantry\n    short: Pantry'],
  ['[opex]', '[stores]'],
)
const others = ['orchard', 'forest', 'meadow'].map((id) => ({ ...garden, id, title: id, role: `The ${id}` }))
const postings = [
  gardenPosting(['title: Gardener wanted', 'title: Gardener wanted\ncloses: "2026-11-21"']),
  gardenPosting(
    ['id: gardener-job', 'id: cook-job'],
    ['title: Gardener wanted', 'title: Cook wanted\ncloses: "2026-11-22"'],
    ['short: Gardener job', 'short: Cook job'],
  ),
  gardenPosting(
    ['id: gardener-job', 'id: baker-job'],
    ['title: Gardener wanted', 'title: Baker wanted'],
    ['short: Gardener job', 'short: Baker job'],
  ),
]

let vault: Vault
beforeEach(async () => {
  vault = await testVault()
  onTestFinished(() => vault.db.destroy())
})

function botFor(guidelines = [garden, kitchen]): Bot {
  return botOn(vault, { library: { guidelines, postings }, zoneOf: async () => 'UTC' })
}

const said = async (bot: Bot, words: string) => plain(await bot.ask(lena, words, 'channel'))

const goesBy = (guideline: string) =>
  saveProfile(
    vault,
    lena,
    {
      guideline,
      current: 'junior',
      target: 'senior',
      zone: 'UTC',
      hints: true,
      offered: true,
      confirmed: true,
    },
    noon,
  )

describe('a name that two guidelines share', () => {
  test.each(['show senior soil', 'what is expected in soil?', 'compare soil'])(
    'is asked about, not guessed: %s',
    async (words) => {
      const answer = await botFor().ask(lena, words, 'channel')
      expect(answer.summary).toBe('2 guidelines have that. Which one do you mean?')
      const [choices] = answer.parts
      const says = choices?.kind === 'choices' ? choices.choices.map((choice) => choice.says) : []
      expect(says).toHaveLength(2)
      const [one = '', other = ''] = await Promise.all(says.map((each) => said(botFor(), each)))
      expect(one).toContain('Gardener')
      expect(one).toContain('Plans the digging.')
      expect(other).toContain('Cook')
      expect(other).toContain('Knows the soil.')
    },
  )

  test('is that of the asker’s own guideline, where they chose one', async () => {
    await goesBy('kitchen')
    expect(await said(botFor(), 'show senior soil')).toContain('Knows the soil.')
  })

  test('is asked about when the asker’s own guideline alone does not have it', async () => {
    await goesBy('office')
    const office = gardenOf(['id: garden', 'id: office'], ['role: Gardener', 'role: Clerk'])
    const head = { id: 'head', title: 'Head of Beds', short: 'Head of Beds', aliases: [] }
    const [one, other] = [garden, kitchen].map((each) => ({ ...each, levels: [...each.levels, head] }))
    if (!one || !other) throw new Error('There are two.')
    expect(await said(botFor([office, one, other]), 'show Head of Beds')).toContain('2 guidelines have that')
    expect(await said(botFor([office, one]), 'show Head of Beds')).toContain('Gardener')
  })

  test('offers three of many, and the way to the others', async () => {
    const answer = await botFor([garden, kitchen, ...others]).ask(lena, 'show senior soil', 'channel')
    expect(answer.summary).toContain('5 guidelines have that')
    expect(answer.summary).toContain('“guidelines” lists them all')
    expect(answer.parts).toMatchObject([{ choices: [{}, {}, {}] }])
  })

  test('is no question where one guideline alone is loaded, or alone has it', async () => {
    expect(await said(botFor([garden]), 'show senior soil')).toContain('Plans the digging.')
    expect(await said(botFor(), 'show senior pantry')).toContain('Buys tools.')
  })
})

test('an answer from one of several guidelines says from which', async () => {
  const bot = botFor()
  for (const words of ['show senior pantry', 'compare pantry', 'search tools kitchen']) {
    expect((await bot.ask(lena, words, 'channel')).summary).toContain('(Cook)')
  }
  expect((await botFor([garden]).ask(lena, 'compare shed', 'channel')).summary).not.toContain('(Gardener)')
})

test('guidelines are listed, each with a way to open it', async () => {
  const list = await said(botFor(), 'guidelines')
  expect(list).toContain('There are 2 guidelines here.')
  expect(list).toContain('- Cook: 2 levels: Junior, Senior. (“levels kitchen”)')
  expect(await said(botFor(), 'levels kitchen')).toContain('Cook has 2 levels')
})

describe('a posting that closes', () => {
  test('is told with its day, and is closed the day after it', async () => {
    const list = await said(botFor(), 'postings')
    expect(list).toContain('There are 3 postings here, 1 closed.')
    expect(list).toContain('- Gardener wanted: Gardener job. Closed on 21 Nov 2026.')
    expect(list).toContain('- Cook wanted: Cook job. Open until 22 Nov 2026.')
    expect(list.indexOf('Baker wanted')).toBeLessThan(list.indexOf('Gardener wanted'))
    expect(await said(botFor(), 'posting gardener-job company')).toContain('Closed on 21 Nov 2026.')
    expect(await said(botFor(), 'posting cook-job')).toContain('Open until 22 Nov 2026.')
    expect(await said(botFor(), 'posting gardener-job in short')).toContain('Closed on 21 Nov 2026.')
  })
})
