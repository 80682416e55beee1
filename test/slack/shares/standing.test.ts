import { describe, expect, test } from 'vitest'
import { manifest } from '../../running.ts'
import { type Sharing, sharing, showNote } from './running.ts'

const words = 'Won the zebra deal'
/** Slack tells nothing by itself of who left or became a guest. */
const untold: unknown = JSON.parse(JSON.stringify(manifest).replace(',"user_change"', ''))
const changes = [
  ['becomes a guest', { guest: true }],
  ['leaves', { deleted: true }],
] as const

const shares = ({ vault }: Sharing) => vault.db.selectFrom('share').selectAll().execute()
const sees = ({ dm, workspace }: Sharing, who: string) =>
  [...dm(who), ...workspace.modals(who).map(({ view }) => JSON.stringify(view))].join()
const silent = { method: 'users.info', fault: { kind: 'refusal', error: 'fatal_error' } } as const

/** A preview in front of Lena, for Marcus. */
async function previewed(app: Sharing): Promise<void> {
  await app.say('lena', `note leadership: ${words}`)
  await app.say('lena', 'my notes')
  await app.press('lena', 'Open')
  await app.press('lena', 'Show to Someone')
  await app.submit('lena', { person: app.idOf('marcus') })
}

const formWords = async (app: Sharing, said: 'comment on' | 'rate what is shown') => {
  const [share] = await shares(app)
  await app.workspace.command('marcus', '#leveling', '/level', `${said} ${share?.id}`)
  await app.settled()
  return app.view('marcus')
}

describe('between preview and sending, the reader', () => {
  test.each(changes)('%s: nothing is sent, and nothing of the copy is kept', async (_, change) => {
    const app = await sharing({}, { manifest: untold })
    await previewed(app)
    app.workspace.changePerson('marcus', change)
    await app.settled()
    await app.pressIn('lena', 'modal', 'Show to Marcus Hale')
    expect(app.view('lena')).toContain('Nothing was shown. They’')
    expect(app.dm('marcus')).toEqual([])
    expect(await shares(app)).toEqual([])
  })

  test('can’t be asked for: nothing is sent until they can', async () => {
    const app = await sharing()
    await previewed(app)
    app.workspace.setFaults({ rules: [silent] })
    await app.say('lena', `share send ${(await shares(app))[0]?.id}`)
    expect(app.dm('lena').at(-1)).toContain('Try again in a minute')
    expect(await shares(app)).toMatchObject([{ sent_at: null }])
    app.workspace.setFaults({ rules: [] })
    await app.pressIn('lena', 'modal', 'Show to Marcus Hale')
    expect(await shares(app)).not.toMatchObject([{ sent_at: null }])
  })
})

describe('who becomes a guest', () => {
  test.each(['lena', 'marcus'])(
    '%s shows nothing and is shown nothing, and what is open is covered',
    async (who) => {
      const app = await sharing()
      await showNote(app, 'lena', 'marcus', words)
      await app.press('marcus', 'Open')
      app.workspace.changePerson(who, { guest: true })
      await app.settled()
      expect(await shares(app)).toEqual([])
      expect(sees(app, 'marcus')).not.toContain('zebra')
    },
  )

  test('opens nothing though Slack told nobody, and asks for a form in vain', async () => {
    const app = await sharing({}, { manifest: untold })
    await showNote(app, 'lena', 'marcus', words)
    await app.press('marcus', 'Open')
    app.workspace.changePerson('marcus', { guest: true })
    await app.settled()
    await app.pressIn('marcus', 'modal', 'Comment')
    expect(sees(app, 'marcus')).not.toContain('zebra')
    expect(await shares(app)).toEqual([])
  })
})

describe('the forms that show words of a copy', () => {
  test.each(['comment on', 'rate what is shown'] as const)('are an opening: %s', async (said) => {
    const app = await sharing()
    await showNote(app, 'lena', 'marcus', words)
    await formWords(app, said)
    expect((await shares(app))[0]?.opened_at).not.toBeNull()
  })

  test.each(changes)('show nothing when its owner %s and nobody told', async (_, change) => {
    const app = await sharing({}, { manifest: untold })
    await showNote(app, 'lena', 'marcus', words)
    app.workspace.changePerson('lena', change)
    await app.settled()
    expect(await formWords(app, 'comment on')).not.toContain('zebra')
    expect(await shares(app)).toEqual([])
  })
})

test('while Slack does not tell who the two are nothing is shown, and it can be tried again', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  app.workspace.setFaults({ rules: [silent] })
  await app.press('marcus', 'Open')
  expect(app.dm('marcus').at(-1)).toContain('Try again in a minute')
  expect(sees(app, 'marcus')).not.toContain('zebra')
  app.workspace.setFaults({ rules: [] })
  expect(await app.press('marcus', 'Open')).toContain(words)
  await app.pressIn('marcus', 'modal', 'Comment')
  app.workspace.setFaults({ rules: [silent] })
  expect(await app.submit('marcus', { text: 'Well done' })).toContain('Try again in a minute')
})
