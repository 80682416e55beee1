import { expect, onTestFinished, test } from 'vitest'
import { saveNote } from '../../src/store/notes/notes.ts'
import { startRunning, testVault } from '../running.ts'
import { note, now } from '../store/samples.ts'

// Slack's client can't send half of an emoji: it takes the character after it along, and at the end of a text it fails
// and tries again for five minutes.

/** Lena's direct message with the bot; `say` brings what it answered. */
async function talking() {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  const { workspace, close } = await startRunning({ vault })
  onTestFinished(close)
  const owner = { teamId: workspace.teamId, personId: workspace.person('lena').id }
  const told = () => workspace.messages('lena', 'dm').filter(({ user }) => user === workspace.botUserId)
  const say = async (...said: [text: string, with_?: Parameters<typeof workspace.say>[3]]) => {
    const before = told().length
    workspace.say('lena', 'dm', ...said)
    return JSON.stringify(await workspace.until(() => told()[before]))
  }
  return { vault, owner, say }
}

test('names that are cut in the middle of an emoji are shown', async () => {
  const { vault, owner, say } = await talking()
  const kept = { ...note, dimensions: ['ops-excellence'], confirm: `${'y'.repeat(199)}😀` }
  await saveNote(vault, owner, kept, { id: 'n1', origin: 'n1', now })
  const answer = await say('readiness ops')
  expect(answer).toContain('yyy')
  expect(answer).not.toMatch(/\\ud[89a-f]/)
})

test('half of an emoji is kept and sent as the sign for a character that is none', async () => {
  const { say } = await talking()
  expect(await say('note ops: cut the \ud83d reports')).toContain('cut the \ufffd reports')
  const id = '00000000-0000-7000-8000-00000000abcd'
  const times = { createdAt: now.toISOString(), at: now.toISOString() }
  const kept = { ...note, ...times, id, what: 'Led the \ude00 review', result: '\ud83d' }
  const content = Buffer.from(JSON.stringify({ notes: [kept], ratings: [] }))
  expect(await say('', { files: [{ name: 'notes.json', content }] })).toContain('1 note')
  expect(await say('notes')).toContain('Led the \ufffd review')
})
