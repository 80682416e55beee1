import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/read.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import type { Vault } from '../../src/store/vault.ts'
import { type Running, startRunning, testVault } from '../running.ts'
import { buttonIn } from './buttons-seen.ts'

const marks = ['zanzibar', 'quetzalcoatl', 'xylophone']

let running: Running
let vault: Vault
beforeAll(async () => {
  vault = await testVault()
  running = await startRunning({ vault })
  await say('note leadership: zanzibar, hired two leads')
  await say('note leadership: second thing that was done')
})
afterAll(async () => {
  await running.close()
  await vault.db.destroy()
})

const workspace = () => running.workspace
async function say(text: string, who = 'lena') {
  workspace().say(who, 'dm', text)
  await running.settled()
}
async function command(words: string, who = 'lena') {
  await workspace().command(who, '#leveling', '/level', words)
  await running.settled()
}
const modal = () => JSON.stringify(workspace().modals('lena').at(-1) ?? {})

test('the form takes notes in the order in which they are chosen, and shows them so again', async () => {
  const owner = { teamId: workspace().teamId, personId: workspace().person('lena').id }
  const ids = (await listNotes(vault, owner)).map(({ id }) => id)
  for (const notes of [ids, ids.toReversed()]) {
    await command('case choose')
    await workspace().submitView('lena', { notes, order: 'chosen' })
    await running.settled()
    await command('case choose')
    const [first = '', second = ''] = notes
    const chosen = modal().slice(modal().indexOf('initial_options'))
    expect(chosen.indexOf(first)).toBeGreaterThan(0)
    expect(chosen.indexOf(first)).toBeLessThan(chosen.indexOf(second))
    await workspace().closeView('lena', { all: true })
  }
})

test('the document goes to its owner’s direct message, wherever it is asked for, and opens in Word’s form', async () => {
  await command('case edit')
  await workspace().submitView('lena', { opening: 'quetzalcoatl', 'line-leadership': 'xylophone' })
  await running.settled()
  await command('case')
  const message = workspace()
    .messages('lena', '#leveling')
    .findLast(({ blocks }) => buttonIn(blocks, 'Get Document'))
  const button = message && buttonIn(message.blocks, 'Get Document')
  if (!message || !button) throw new Error('No button.')
  await workspace().press('lena', { channel: message.channel, ts: message.ts }, button)
  await running.settled()
  const files = workspace().files('lena')
  expect(files.map(({ name }) => name).toSorted()).toEqual([
    'case-sr-mgr-2026-11-22.docx',
    'case-sr-mgr-2026-11-22.md',
    'preparation-sr-mgr-2026-11-22.docx',
    'preparation-sr-mgr-2026-11-22.md',
  ])
  for (const who of ['marcus', 'ananya']) expect(workspace().files(who)).toEqual([])
  const docx = files.find(({ name }) => `${name}`.endsWith('.docx'))
  const response = await fetch(`${workspace().url}/sandbox/files/${docx?.id}?user=lena`)
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = JSON.stringify((await readDocument({ name: 'case.docx', bytes }, undefined)).blocks)
  for (const words of [...marks, 'Lena Brandt']) expect(text).toContain(words)
})

test('nobody else sees a word of it, nor does the log', async () => {
  for (const who of ['marcus', 'ananya']) {
    await say('case', who)
    await say('case document', who)
    await command('case versions', who)
    workspace().openHome(who)
    await running.settled()
    const seen = JSON.stringify([
      ...['dm', '#leveling', '#general'].map((place) => workspace().messages(who, place)),
      workspace().modals(who),
      workspace().home(who),
      workspace().files(who),
    ])
    for (const mark of marks) expect(seen).not.toContain(mark)
  }
  for (const mark of marks) expect(running.logged.join()).not.toContain(mark)
})
