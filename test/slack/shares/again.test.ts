import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Sharing, sharing, showNote } from './running.ts'

/** What the bot acknowledges does not reach Slack: the form stays open, and the person submits it again. */
async function lose(app: Sharing, submitting: () => Promise<unknown>): Promise<void> {
  app.workspace.setFaults({
    rules: [{ method: 'users.info', fault: { kind: 'delay', ms: 250 }, when: 'after' }],
  })
  const submitted = submitting().catch(() => undefined)
  await setTimeout(120)
  app.workspace.dropSockets()
  await submitted
  app.workspace.setFaults({ rules: [] })
  await setTimeout(1_200)
  await app.settled()
}

test('who chooses somebody else after a lost answer previews and shows that', async () => {
  const app = await sharing()
  await app.say('lena', 'note leadership: zebra')
  await app.say('lena', 'note leadership: okapi')
  await app.say('lena', 'my notes')
  await app.press('lena', 'Show to Someone')
  const values = [...app.view('lena').matchAll(/"value":"([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '')
  const [first = '', second = ''] = new Set(values)
  await lose(app, () => app.workspace.submitView('lena', { person: app.idOf('marcus'), notes: [first] }))
  expect(await app.vault.db.selectFrom('share').selectAll().execute()).toHaveLength(1)
  const preview = await app.submit('lena', { person: app.idOf('ananya'), notes: [second] })
  expect(preview).toContain('Show to Ananya Iyer')
  expect(await app.vault.db.selectFrom('keys.share_key').select('reader_id').execute()).toEqual([
    { reader_id: app.idOf('ananya') },
  ])
  await app.pressIn('lena', 'modal', 'Show to Ananya Iyer')
  expect(app.dm('marcus')).toEqual([])
  const seen = await app.press('ananya', 'Open')
  expect([preview.includes('zebra'), preview.includes('okapi')]).toEqual([
    seen.includes('zebra'),
    seen.includes('okapi'),
  ])
  expect(seen.includes('zebra') && seen.includes('okapi')).toBe(false)
})

test('a comment that is corrected after a lost answer is kept as corrected, and told of once', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', 'Won the zebra deal')
  await app.press('marcus', 'Open')
  await app.pressIn('marcus', 'modal', 'Comment')
  await lose(app, () => app.workspace.submitView('marcus', { text: 'first words' }))
  const seen = await app.submit('marcus', { text: 'corrected words' })
  expect(seen).toContain('corrected words')
  expect(seen).not.toContain('first words')
  expect(app.dm('lena').filter((message) => message.includes('responded to what'))).toHaveLength(1)
})

test('a rating that is submitted again after a lost answer is told of once, as it is then', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', 'Won the zebra deal')
  await app.press('marcus', 'Open')
  await app.pressIn('marcus', 'modal', 'Rate')
  await lose(app, () => app.workspace.submitView('marcus', { 'mark-leadership': '2', blind: 'now' }))
  expect(await app.submit('marcus', { 'mark-leadership': '3', blind: 'now' })).toContain('3 · ')
  const told = () => app.dm('lena').filter((message) => message.includes('responded to what'))
  expect(told()).toHaveLength(1)
  // What is rated anew is told of anew.
  await app.pressIn('marcus', 'modal', 'Rate')
  await app.submit('marcus', { 'mark-leadership': '4', blind: 'now' })
  expect(told()).toHaveLength(2)
})

test('a copy whose key is lost is listed, and taken back', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', 'Won the zebra deal')
  await app.vault.db.deleteFrom('keys.share_key').execute()
  await showNote(app, 'lena', 'marcus', 'Hired two people')
  const list = await app.say('lena', 'shared')
  expect(list).toContain('you’re sharing 2 things')
  expect(list).toContain('Can’t be read now')
  await app.press('lena', 'Take Back')
  expect(app.dm('lena').at(-1)).toContain('Taken back. Marcus Hale hadn’t opened it')
  expect(await app.say('lena', 'shared')).toContain('you’re sharing 1 thing')
})
