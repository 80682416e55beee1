import { expect, test } from 'vitest'
import { type Sharing, sharing, showNote } from './running.ts'

const words = 'Won the zebra deal'

const shares = ({ vault }: Sharing) =>
  vault.db.selectFrom('share').select(['id', 'reader_id', 'ends_at', 'sent_at']).execute()

async function edit(app: Sharing, what: string): Promise<void> {
  await app.say('lena', 'my notes')
  await app.press('lena', 'Open')
  await app.press('lena', 'Edit')
  await app.submit('lena', { what })
}

async function look(app: Sharing): Promise<string> {
  await app.say('lena', 'shared')
  return app.press('lena', 'Look')
}

test('of notes that changed since, the new version is looked at first, and takes the place of the one before', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  const [before] = await shares(app)
  await app.press('marcus', 'Open')
  expect(await app.say('lena', 'shared')).not.toContain('changed since')
  expect(await look(app)).not.toContain('Show the New Version')
  await edit(app, `${words}, and the okapi one`)
  expect(await app.say('lena', 'shared')).toContain('Your notes have changed since')
  const seen = await look(app)
  expect(seen).toContain('Your notes have changed since')
  expect(seen).not.toContain('okapi')
  const preview = await app.pressIn('lena', 'modal', 'Show the New Version')
  expect(preview).toContain('Preview of the new version')
  expect(preview).toContain('okapi')
  expect(preview).toContain('with its comments and ratings')
  // Until it is sent, the reader has the version before.
  expect(app.view('marcus')).toContain('zebra')
  expect(app.view('marcus')).not.toContain('okapi')
  expect(await app.pressIn('lena', 'modal', 'Show to Marcus Hale')).toContain('Marcus Hale can see it now')
  expect(app.view('marcus')).toContain('Taken Back')
  const [now, ...more] = await shares(app)
  expect(more).toEqual([])
  expect(now).toMatchObject({ reader_id: before?.reader_id, ends_at: before?.ends_at })
  expect(now?.id).not.toBe(before?.id)
  expect(await app.press('marcus', 'Open')).toContain('okapi')
  expect(await look(app)).not.toContain('Show the New Version')
})

test('a new version that is discarded leaves the one before as it is', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  const before = await shares(app)
  await edit(app, `${words}, and the okapi one`)
  await look(app)
  await app.pressIn('lena', 'modal', 'Show the New Version')
  expect(await app.pressIn('lena', 'modal', 'Discard')).toContain('Nobody saw it')
  expect(await shares(app)).toEqual(before)
  expect(await app.press('marcus', 'Open')).toContain('zebra')
})

test('of a note that was deleted since, no new version is offered, and its owner is told that the copy stands', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  const [share] = await shares(app)
  await app.say('lena', 'my notes')
  await app.press('lena', 'Open')
  await app.press('lena', 'Delete')
  await app.press('lena', 'Delete')
  const seen = await look(app)
  expect(seen).toContain('You’ve deleted')
  expect(seen).not.toContain('Show the New Version')
  await app.say('lena', `share renew ${share?.id}`)
  expect(app.dm('lena').at(-1)).toContain('There’s nothing here')
})

test('nobody but its owner makes a new version', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  const before = await shares(app)
  await edit(app, `${words}, and the okapi one`)
  for (const who of ['marcus', 'ananya']) {
    await app.say(who, `share renew ${before[0]?.id}`)
    expect(app.dm(who).at(-1)).toContain('There’s nothing here')
  }
  expect(await shares(app)).toEqual(before)
})
