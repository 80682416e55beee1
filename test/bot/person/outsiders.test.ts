import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/bot/answer.ts'
import type { Bot } from '../../../src/bot/bot.ts'
import type { FormId } from '../../../src/bot/form.ts'
import type { Belonging } from '../../../src/bot/person/outsiders.ts'
import type { Room } from '../../../src/bot/question.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import { exportPerson } from '../../../src/store/people/people-data.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { botOn } from '../../bots.ts'
import { gardenOf, gardenPosting } from '../../garden-library.ts'
import { shipped, testVault } from '../../running.ts'

const rooms: readonly Room[] = ['dm', 'channel', 'command']
const tama = { teamId: 'T1', personId: 'U7' }
const here = { channel: 'C1', thread: undefined }

let vault: Vault
beforeEach(async () => {
  vault = await testVault()
})
afterEach(() => vault.db.destroy())

const botFor = (belonging: Belonging, library = shipped): Bot =>
  botOn(vault, { library, belongingOf: async () => belonging })

/** An export with one note, as somebody could send it. */
async function exportFile(): Promise<string> {
  const member = { teamId: 'T1', personId: 'U1' }
  const bot = botFor('member')
  await bot.submit(member, { id: 'note', keep: {}, values: { what: 'Won the zebra deal' } })
  const answer = await bot.ask(member, 'export', 'dm')
  const file = answer.for === 'asker' && answer.files?.find(({ name }) => name.endsWith('.json'))
  if (!file) throw new Error('There is no JSON export.')
  return String(file.content)
}

const nothing = { profile: undefined, notes: [], ratings: [], schedules: [], cases: [] }
const forms: readonly FormId[] = ['note', 'rating', 'me', 'nudge', 'pause']

describe.each<[Belonging, string]>([
  ['guest', 'not for guests'],
  ['stranger', 'members of my own workspace only'],
])('nothing is kept of a %s', (belonging, refusal) => {
  test.each<[string, (bot: Bot) => Promise<Answer>]>([
    ['who sends an export', async (bot) => bot.receive(tama, await exportFile())],
    ['who begins a note from a message', (bot) => bot.draft(tama, { what: 'Won the zebra deal' })],
    ...forms.map((id): [string, (bot: Bot) => Promise<Answer>] => [
      `who sends the form “${id}” back`,
      async (bot) => {
        const submitted = await bot.submit(tama, { id, keep: {}, values: { what: 'Won the zebra deal' } })
        if (submitted.kind !== 'taken') throw new Error(submitted.kind)
        return submitted.answer
      },
    ]),
  ])('%s', async (_, act) => {
    expect(plain(await act(botFor(belonging)))).toContain(refusal)
    expect(await exportPerson(vault, tama)).toEqual(nothing)
  })

  test('who opens Home', async () => {
    expect(plain(await botFor(belonging).home(tama))).toContain('not for guests')
    expect(await exportPerson(vault, tama)).toEqual(nothing)
  })
})

test('a guest may leave, and be told what is kept', async () => {
  const bot = botFor('guest')
  const erased = await bot.submit(tama, { id: 'erase', keep: {}, values: { word: 'DELETE' } })
  expect(erased).toMatchObject({ kind: 'taken' })
  expect(plain(await bot.ask(tama, 'privacy', 'dm'))).toContain('Nothing is kept about you yet.')
})

describe('of what is for the workspace only, people of other workspaces hear nothing', () => {
  const inside = ['id: gardener-job', 'id: inside-job'] as const
  const library = {
    guidelines: [gardenOf(['title: Gardener Guideline', 'title: Gardener Guideline\naudience: workspace'])],
    postings: [
      gardenPosting(['version: "2024"', 'version: "2024"\naudience: anyone']),
      gardenPosting(
        inside,
        ['title: Gardener wanted', 'title: Head gardener wanted'],
        ['short: Gardener job', 'short: Head job'],
        ['Come and garden.', 'Come and lead in secret.'],
        ['We garden.', 'We lead in secret.'],
        ['version: "2024"', 'version: "2024"\naudience: workspace'],
      ),
    ],
  }
  const questions = [
    'postings',
    'posting inside-job',
    'posting inside-job overview',
    'search secret',
    'principles',
  ]

  test.each(questions)('%s', async (question) => {
    const bot = botFor('stranger', library)
    const stranger = { teamId: 'T1', personId: 'U9', elsewhere: true }
    for (const room of rooms) {
      const told = plain(await bot.ask(stranger, question, room, here))
      expect(told).not.toMatch(/secret|Head/)
    }
    const shared = { ...here, shared: true }
    const told = plain(await bot.ask({ teamId: 'T1', personId: 'U1' }, question, 'channel', shared))
    expect(told).not.toMatch(/secret|Head/)
  })

  test('and of what is for anyone they do, as members hear of both', async () => {
    const bot = botFor('member', library)
    const stranger = { teamId: 'T1', personId: 'U9', elsewhere: true }
    const member = { teamId: 'T1', personId: 'U1' }
    expect(plain(await bot.ask(stranger, 'posting gardener-job overview', 'dm', here))).toContain('garden.')
    expect(plain(await bot.ask(member, 'posting inside-job overview', 'dm', here))).toContain('in secret')
    expect(plain(await bot.ask(member, 'postings', 'channel', here))).toContain('Head job')
  })
})
