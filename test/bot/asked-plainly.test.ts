import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Answer } from '../../src/bot/answer.ts'
import type { Bot } from '../../src/bot/bot.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import { claimGreeting } from '../../src/store/greetings.ts'
import { exportPerson } from '../../src/store/people/people-data.ts'
import { saveConsent } from '../../src/store/unanswered.ts'
import type { Vault } from '../../src/store/vault.ts'
import { botOn } from '../bots.ts'
import { noon, testVault } from '../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }

let vault: Vault
let bot: Bot
beforeEach(async () => {
  vault = await testVault()
  await claimGreeting(vault.db, lena, noon)
  onTestFinished(() => vault.db.destroy())
  bot = botOn(vault)
})

const ask = (text: string): Promise<Answer> => bot.ask(lena, text, 'dm', { channel: 'D1', thread: undefined })
const say = async (text: string): Promise<string> => plain(await ask(text))
const files = (answer: Answer) => (answer.for === 'asker' ? (answer.files ?? []) : [])
const kept = () => exportPerson(vault, lena)

test.each([
  ['help packet', '/level case'],
  ['help with packet', '/level case'],
  ['help export', '/level export:'],
  ['help readiness', '/level readiness'],
  ['help undo', '/level undo:'],
  ['help forget', '/level forget me:'],
  ['help note', '/level note'],
])('“%s” tells of it and does nothing', async (text, told) => {
  const answer = await ask(text)
  expect(files(answer)).toEqual([])
  expect(plain(answer)).toContain(told)
})

test('“help me …” asks for that', async () => {
  expect(await say('help me prepare the packet')).toContain('Only you can see this.')
})

test.each(['packet', 'packet customer experience'])(
  '“%s” shows the case, and yes hands it out',
  async (text) => {
    await say('note ops: cut status prep from 6 h to 1 h')
    const asked = await ask(text)
    expect(files(asked)).toEqual([])
    expect(asked.summary).toContain(
      '1 note on 1 of 7 dimensions, tied to none of the 29 expectations of Sr. Mgr yet',
    )
    expect(files(await ask('yes')).map(({ name }) => name)).toEqual([
      'case-sr-mgr-2026-11-22.docx',
      'case-sr-mgr-2026-11-22.md',
      'preparation-sr-mgr-2026-11-22.docx',
      'preparation-sr-mgr-2026-11-22.md',
    ])
  },
)

test('“Delete this note?” is answered in words: undo drops the question, and takes nothing back', async () => {
  await say('rate leadership 3')
  await say('note ops: cut status prep from 6 h to 1 h')
  const before = await kept()
  for (const words of ['undo', 'no', 'actually no, keep it']) {
    expect(await say('delete my last note')).toContain('Delete this note?')
    expect(await say(words)).toContain('the note stays')
    expect(await kept()).toEqual(before)
  }
})

test.each(['yes', 'yes delete', 'remove the note'])(
  '“%s” deletes nothing: only the button does',
  async (words) => {
    await say('note ops: cut status prep from 6 h to 1 h')
    await say('delete my last note')
    expect(await say(words)).toContain('Delete this note?')
    expect((await kept()).notes).toHaveLength(1)
    const [note] = (await kept()).notes
    expect(await say(`delete ${note?.id} yes`)).toContain('Deleted.')
    expect((await kept()).notes).toEqual([])
  },
)

test('in a command nothing is deleted by a yes', async () => {
  await say('note ops: cut status prep from 6 h to 1 h')
  await say('delete my last note')
  await bot.ask(lena, 'yes', 'command', { channel: 'D1', thread: undefined })
  expect((await kept()).notes).toHaveLength(1)
})

test('the question that a button asks is answered so too', async () => {
  await say('note ops: cut status prep from 6 h to 1 h')
  const [note] = (await kept()).notes
  expect(await say(`delete ${note?.id}`)).toContain('Delete this note?')
  expect(await say('yes')).toContain('Delete this note?')
  expect(await say('no')).toContain('the note stays')
})

test.each(['can HR see my notes?', 'can my manager see my ratings?', 'can anyone read my notes?'])(
  '“%s” is answered first',
  async (text) => {
    expect((await ask(text)).summary).toMatch(/^No\. Only you can see your notes and ratings:/)
  },
)

test('what is kept is no question to say no to', async () => {
  expect((await ask('privacy')).summary).toMatch(/^Only you can see/)
})

test('“Share no words” is for those who share them', async () => {
  expect(await say('privacy')).not.toContain('share words off')
  await saveConsent(vault.db, lena, 'yes', noon)
  expect(await say('privacy')).toContain('share words off')
})
