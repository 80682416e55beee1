import { beforeEach, expect, test } from 'vitest'
import type { Bot } from '../../../src/bot/bot.ts'
import type { Asker, Conversation, Room } from '../../../src/bot/question.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { botOn } from '../../bots.ts'
import { noon, testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
/** The same id in another workspace is another person. */
const elsewhere = { teamId: 'T2', personId: 'U1' }
const people = [lena, marcus, elsewhere]
const threads = [
  { channel: 'C1', thread: '1.1' },
  { channel: 'C1', thread: '2.2' },
]
const dimensions = ['leadership', 'partners', 'tech', 'ops', 'reusable assets', 'business outcomes']
const names = [
  'Leadership',
  'Partner Experience',
  'Technical Excellence',
  'Operational Excellence',
  'Reusable Assets',
  'Business Outcomes',
]

let vault: Vault
let bot: Bot
let now: Date

beforeEach(async () => {
  vault = await testVault()
  now = noon
  bot = botOn(vault, { now: () => now })
})

const ask = async (asker: Asker, text: string, where: Conversation, room: Room = 'channel') =>
  plain(await bot.ask(asker, text, room, where))

test('three people of two workspaces in two threads each go on with their own question', async () => {
  const pairs = people.flatMap((asker) => threads.map((where) => ({ asker, where })))
  for (const [index, { asker, where }] of pairs.entries())
    await ask(asker, `what does a Sr. Mgr do about ${dimensions[index]}?`, where)
  await Promise.all(
    pairs.map(async ({ asker, where }, index) => {
      const answer = await ask(asker, 'and for the level below?', where)
      expect(answer).toContain(`Mgr III in ${names[index]}`)
      for (const other of names.filter((name) => name !== names[index])) expect(answer).not.toContain(other)
    }),
  )
})

test('who asked nothing here has nothing to go on with, whatever others asked', async () => {
  const [here, there] = threads
  if (!here || !there) throw new Error('There are two threads.')
  await ask(lena, 'compare leadership', here)
  expect(await ask(marcus, 'shorter', here)).toContain('I’ve lost track')
  expect(await ask(elsewhere, 'shorter', here)).toContain('I’ve lost track')
  expect(await ask(lena, 'shorter', there)).toContain('I’ve lost track')
  expect(await ask(lena, 'shorter', { channel: 'C1', thread: undefined })).toContain('I’ve lost track')
  expect(await ask(lena, 'shorter', here)).toContain('in short')
})

test('after half an hour nothing is gone on with', async () => {
  const where = { channel: 'D1', thread: undefined }
  await ask(lena, 'compare leadership', where, 'dm')
  now = new Date(noon.getTime() + 31 * 60_000)
  expect(await ask(lena, 'shorter', where, 'dm')).toContain('I’ve lost track')
})

test('a private question goes on in private, and is shared with nobody', async () => {
  const where = { channel: 'C1', thread: undefined }
  await ask(lena, 'notes leadership', where, 'command')
  const next = await bot.ask(lena, 'and partners?', 'command', where)
  expect(next.for).toBe('asker')
  expect(next.summary).toContain('Partner Experience')
  expect((await bot.ask(lena, 'share it', 'command', where)).summary).toContain(
    'Only you see your notes and ratings',
  )
})

test('what was answered last is shared as it was, and by the words that ask for it', async () => {
  const where = { channel: 'C1', thread: undefined }
  await ask(lena, 'compare ops', where, 'command')
  await ask(lena, 'shorter', where, 'command')
  const again = await bot.ask(lena, 'share it', 'command', where)
  expect(again.says).toBe('compare mgr-iii sr-mgr ops-excellence in short')
  const shared = await bot.ask(lena, again.says ?? '', 'channel')
  expect(shared).toMatchObject({ for: 'room', summary: 'From Mgr III to Sr. Mgr, in short:' })
  expect((await bot.ask(lena, 'share it', 'channel', where)).for).toBe('asker')
  expect((await bot.ask(lena, 'share it', 'dm', where)).summary).toContain('/level compare')
})

test('no words are kept, and nobody gets a key by asking', async () => {
  const where = { channel: 'C1', thread: undefined }
  for (const text of ['search zanzibar deals', 'compare leadership', 'posting pay', 'what is zanzibar?'])
    await ask(lena, text, where, 'command')
  const rows = await vault.db.selectFrom('conversation').selectAll().execute()
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain('zanzibar')
  expect(await vault.db.selectFrom('person').selectAll().execute()).toEqual([])
})
