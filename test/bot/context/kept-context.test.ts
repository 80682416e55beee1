import { beforeEach, expect, test } from 'vitest'
import type { Bot } from '../../../src/bot/bot.ts'
import type { Room } from '../../../src/bot/question.ts'
import { exportPerson } from '../../../src/store/people/people-data.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { botOn } from '../../bots.ts'
import { testVault } from '../../running.ts'

const [lena, marcus] = [
  { teamId: 'T1', personId: 'U1' },
  { teamId: 'T1', personId: 'U2' },
]

let vault: Vault
let bot: Bot

beforeEach(async () => {
  vault = await testVault()
  bot = botOn(vault)
})

const ask = (text: string, { asker = lena, channel = 'D1', room = 'dm' as Room } = {}) =>
  bot.ask(asker, text, room, { channel, thread: undefined })
const notesOf = async (asker = lena) => (await exportPerson(vault, asker)).notes
const kept = async () =>
  (await vault.db.selectFrom('conversation').select('subject').execute()).map(({ subject }) => subject).join()

test('of a note and of what changes it, its id is kept and no word', async () => {
  const said = [
    'note ops: cut the zanzibar prep from six hours to one',
    'result: quetzal teams copy it',
    'replace zanzibar with xylophone',
    'tag it leadership',
    'delete that note',
    'no, keep it',
  ]
  for (const text of said) {
    await ask(text)
    expect(await kept()).not.toMatch(/zanzibar|quetzal|xylophone|prep|copy/i)
  }
  const [note] = await notesOf()
  expect(note).toMatchObject({
    what: 'cut the xylophone prep from six hours to one',
    result: 'quetzal teams copy it',
    dimensions: ['ops-excellence', 'leadership'],
  })
  expect(await kept()).toContain(note?.id)
})

test('in a channel, from another person and in another conversation no note is changed', async () => {
  await ask('note ops: cut the prep from six hours to one')
  const before = await notesOf()
  await ask('tag it leadership', { room: 'channel' })
  await ask('tag it leadership', { channel: 'D2' })
  await ask('tag it leadership', { asker: marcus })
  expect(await notesOf()).toEqual(before)
  expect(await notesOf(marcus)).toEqual([])
})

test('once something else was asked, it is not of the note any more', async () => {
  await ask('note ops: cut the prep from six hours to one')
  const before = await notesOf()
  await ask('what does a Sr. Mgr do about partners?')
  for (const text of ['result: one team uses it', 'one instead of six', 'tag it leadership']) await ask(text)
  expect(await notesOf()).toEqual(before)
})
