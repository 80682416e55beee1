import { beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../src/bot/answer.ts'
import type { Bot } from '../../src/bot/bot.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { saveProfile } from '../../src/store/people/profiles.ts'
import { listRatings } from '../../src/store/people/ratings.ts'
import type { Vault } from '../../src/store/vault.ts'
import { botOn } from '../bots.ts'
import { platformEngineer } from '../domain/platform-engineer.ts'
import { noon, shipped, testVault } from '../running.ts'

const guidelines = [...shipped.guidelines, platformEngineer]
const engineer = { teamId: 'T1', personId: 'U1' }
const manager = { teamId: 'T1', personId: 'U2' }
const levels = {
  [engineer.personId]: { guideline: 'platform-engineer', current: 'pe-2', target: 'pe-3' },
  [manager.personId]: { guideline: 'professional-services-manager', current: 'mgr-iii', target: 'sr-mgr' },
}

let vault: Vault
let bot: Bot

beforeEach(async () => {
  vault = await testVault()
  for (const person of [engineer, manager]) {
    const { guideline = '', current = '', target = '' } = levels[person.personId] ?? {}
    const profile = { guideline, current, target, zone: 'UTC', hints: false, offered: true, confirmed: true }
    await saveProfile(vault, person, profile, noon)
  }
  bot = botOn(vault, { library: { ...shipped, guidelines }, zoneOf: async () => 'UTC' })
})

const words = (answer: Answer): string => plain(answer)

describe('who goes by the second guideline is answered from it', () => {
  test.each([
    ['levels', 'PE III'],
    ['dimensions', 'Uptime'],
    ['compare', 'PE II'],
    ['show craft', 'Writes designs that others can build from'],
    ['show the top level', 'Chooses, of several designs'],
    ['show mentoring', 'Pairs with whoever is new'],
  ])('%s', async (said, wanted) => {
    expect(words(await bot.ask(engineer, said, 'dm'))).toContain(wanted)
    expect(words(await bot.ask(manager, said.replace('craft', 'leadership'), 'dm'))).not.toContain('PE I')
  })

  test.each([
    ['note craft: cut the big change into nine', ['craft']],
    ['note: led the review of an outage', ['uptime']],
    ['note leadership: coached two juniors', []],
  ])('%s', async (said, dimensions) => {
    await bot.ask(engineer, said, 'dm')
    expect(await listNotes(vault, engineer)).toMatchObject([{ guideline: 'platform-engineer', dimensions }])
  })

  test('rate uptime 3', async () => {
    await bot.ask(engineer, 'rate uptime 3', 'dm')
    expect(await listRatings(vault, engineer)).toMatchObject([
      { guideline: 'platform-engineer', dimension: 'uptime' },
    ])
  })

  test('a dimension of the other guideline is not rated, but chosen in the form', async () => {
    const answer = await bot.ask(engineer, 'rate leadership 3', 'dm')
    expect(answer.for === 'asker' && answer.form?.id).toBe('rating')
    expect(await listRatings(vault, engineer)).toEqual([])
  })
})

describe('levels of a role or of one of its levels are those of its guideline', () => {
  test.each([
    ['levels of platform', 'Platform Engineer has 4 levels'],
    ['levels in the platform engineers ladder', 'Platform Engineer has 4 levels'],
    ['levels of Platform Engineer II', 'Platform Engineer has 4 levels'],
    ['levels of the engineering role', 'There’s no role “engineering” here. There are 2: '],
    ['levels in the hotel', 'There’s no role “hotel” here. There are 2: '],
    ['levels in the company', 'Manager, Professional Services has 2 levels'],
  ])('%s', async (said, wanted) => {
    expect((await bot.ask(manager, said, 'dm')).summary).toContain(wanted)
  })
})

describe('what is no dimension of one’s own guideline stays in the words of a note', () => {
  const newcomer = { teamId: 'T1', personId: 'U9' }
  test.each([
    ['note craft: cut the big change into nine', 'craft: cut the big change into nine'],
    ['note: craft: cut the big change into nine', 'craft: cut the big change into nine'],
    ['note pe-3 craft: cut it into nine', 'pe-3 craft: cut it into nine'],
  ])('%s', async (said, what) => {
    await bot.ask(newcomer, said, 'dm')
    expect(await listNotes(vault, newcomer)).toMatchObject([{ what, dimensions: [] }])
  })

  test('nor is one of the first guideline, where the title tells another', async () => {
    const titled = botOn(vault, {
      library: { ...shipped, guidelines },
      titleOf: async () => 'Platform Engineer',
      zoneOf: async () => 'UTC',
    })
    await titled.ask(newcomer, 'note leadership: coached two juniors', 'dm')
    const [note] = await listNotes(vault, newcomer)
    expect(note).toMatchObject({ guideline: 'platform-engineer', what: 'leadership: coached two juniors' })
  })

  test('nor is the one of who has chosen', async () => {
    await bot.ask(engineer, 'note leadership: coached two juniors', 'dm')
    expect(await listNotes(vault, engineer)).toMatchObject([{ what: 'leadership: coached two juniors' }])
    await bot.ask(manager, 'note leadership: coached two juniors', 'dm')
    expect(await listNotes(vault, manager)).toMatchObject([
      { what: 'coached two juniors', dimensions: ['leadership'] },
    ])
  })
})

describe('which of many levels are compared, where none is named', () => {
  test('the asker’s own and the next, where nobody else reads it', async () => {
    const answer = words(await bot.ask(engineer, 'compare craft', 'dm'))
    expect(answer).toContain('PE II')
    expect(answer).toContain('PE III')
  })

  test('in a channel the asker’s level is not told: the bot asks which two', async () => {
    const answer = await bot.ask(engineer, 'compare craft', 'channel')
    expect(answer.summary).toBe('Which two levels would you like to compare?')
    expect(answer.parts).toMatchObject([
      { choices: [{ label: 'PE I and PE II', says: expect.stringContaining('pe-1 pe-2 craft') }, {}, {}] },
    ])
  })

  test('two levels leave nothing to ask', async () => {
    expect(words(await bot.ask(manager, 'compare leadership', 'channel'))).toContain('Sr. Mgr')
  })
})

describe('the other guideline is a name away', () => {
  test.each([
    ['levels of the professional services manager', 'Sr. Mgr'],
    ['compare Mgr III and Sr. Mgr', 'Sr. Mgr'],
    ['show Sr. Mgr leadership', 'Sr. Mgr'],
  ])('%s', async (said, wanted) => {
    expect(words(await bot.ask(engineer, said, 'dm'))).toContain(wanted)
  })
})

test('what was compared for the asker alone is not gone on with before the room', async () => {
  const where = { channel: 'C1', thread: '1.1' }
  expect(words(await bot.ask(engineer, 'compare', 'command', where))).toContain('PE II')
  expect(words(await bot.ask(engineer, 'shorter', 'command', where))).toContain(
    'From PE II to PE III, in short',
  )
  for (const said of ['shorter', 'the level above'])
    expect(words(await bot.ask(engineer, said, 'channel', where))).not.toMatch(/From PE II|PE III → Lead/)
})

describe('a name that two guidelines share', () => {
  const role = 'Partner Manager'
  const twice = shipped.guidelines.flatMap((one) => [
    one,
    { ...one, id: 'partner-manager', title: role, role },
  ])
  const asker = { teamId: 'T1', personId: 'U3' }
  const ask = (
    belonging: 'member' | 'guest',
    isShared: boolean,
    audience: 'anyone' | 'workspace' = 'workspace',
  ) =>
    botOn(vault, {
      library: { ...shipped, guidelines: twice.map((guideline) => ({ ...guideline, audience })) },
      newId: () => '00000000-0000-7000-8000-000000000001',
      zoneOf: async () => 'UTC',
      belongingOf: async () => belonging,
    }).ask(asker, 'show sr-mgr', 'channel', { channel: 'C1', thread: '1.1', shared: isShared })

  test('is asked about, also of a guest', async () => {
    for (const belonging of ['member', 'guest'] as const)
      expect(words(await ask(belonging, false))).toContain('partner-manager')
  })

  test('tells other organisations of no guideline that is not for them', async () => {
    expect(words(await ask('member', true))).toContain('our own workspace only')
    expect(words(await ask('member', true))).not.toContain('partner-manager')
    expect(words(await ask('member', true, 'anyone'))).toContain('partner-manager')
  })
})
