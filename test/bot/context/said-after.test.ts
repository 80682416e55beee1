import { expect, onTestFinished, test } from 'vitest'
import { plain } from '../../../src/bot/replies/plain.ts'
import { claimGreeting } from '../../../src/store/greetings.ts'
import { botOn } from '../../bots.ts'
import { noon, testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }

test.each([
  [['rate me 2 on ops', 'meh, 3 is fairer'], 'Saved: Operational Excellence, 3'],
  [['can you poke me thursdays', 'rather in the afternoon, say 4'], 'Every Thursday at 16:00'],
  [['can you poke me thursdays', 'every other week is enough'], 'Every second Thursday'],
  [['show senior leadership', 'explain the third one to me'], 'Number 3 of what Sr. Mgr asks in Leadership.'],
  [
    ['show senior leadership', 'which of these would be new for me'],
    'New at Sr. Mgr, in Leadership: 2 expectations',
  ],
  [['compare ops', 'OK save that as a reminder for monday 9'], 'I haven’t saved or changed anything.'],
  [['note: trained 40 resellers', 'that was back on 3 November actually'], 'Happened: 3 Nov 2026'],
])('%j goes on with what was said before', async (turns, told) => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  await claimGreeting(vault.db, lena, noon)
  const bot = botOn(vault)
  let last = ''
  for (const text of turns)
    last = plain(await bot.ask(lena, text, 'dm', { channel: 'D1', thread: undefined }))
  expect(last).toContain(told)
})
