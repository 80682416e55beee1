import { expect, test } from 'vitest'
import { type Sharing, sharing, showNote } from './running.ts'

const words = 'Won the zebra deal'
const home = (app: Sharing, who: string) => JSON.stringify(app.workspace.home(who) ?? '')

async function shown(): Promise<Sharing> {
  const app = await sharing()
  for (const who of ['lena', 'marcus']) {
    app.workspace.openHome(who)
    await app.settled()
  }
  expect(home(app, 'marcus')).not.toContain('Lena Brandt')
  await showNote(app, 'lena', 'marcus', words)
  expect(home(app, 'marcus')).toContain('Lena Brandt')
  return app
}

test('Home names who shows something as soon as they do, and no more once they took it back', async () => {
  const app = await shown()
  await app.say('lena', 'shared')
  await app.press('lena', 'Look')
  await app.pressIn('lena', 'modal', 'Take Back')
  expect(home(app, 'marcus')).not.toContain('Lena Brandt')
})

test('Home names nobody any more who deleted everything', async () => {
  const app = await shown()
  await app.say('lena', 'forget me')
  await app.press('lena', 'Open Form')
  await app.submit('lena', { word: 'DELETE' })
  expect(home(app, 'marcus')).not.toContain('Lena Brandt')
})

test('Home names nobody any more who left, nor what its reader wants to see no more', async () => {
  const app = await shown()
  await app.press('marcus', 'Don’t Show Me This')
  expect(home(app, 'marcus')).not.toContain('Lena Brandt')
  await showNote(app, 'lena', 'marcus', words)
  expect(home(app, 'marcus')).toContain('Lena Brandt')
  app.workspace.changePerson('lena', { deleted: true })
  await app.settled()
  expect(home(app, 'marcus')).not.toContain('Lena Brandt')
})

test('what Slack does not draw is drawn once it does', async () => {
  const app = await shown()
  await app.say('lena', 'shared')
  await app.press('lena', 'Look')
  app.workspace.setFaults({
    rules: [{ method: 'views.publish', fault: { kind: 'refusal', error: 'internal_error' } }],
  })
  await app.pressIn('lena', 'modal', 'Take Back')
  expect(home(app, 'marcus')).toContain('Lena Brandt')
  app.workspace.setFaults({ rules: [] })
  // The next round of what is due, after a pause.
  app.workspace.clock.advance(2 * 60_000)
  await showNote(app, 'lena', 'ananya', 'Won the okapi deal')
  expect(home(app, 'marcus')).not.toContain('Lena Brandt')
})
