import { WebClient } from '@slack/web-api'
import pino from 'pino'
import { expect, test } from 'vitest'
import { makeCanvas } from '../../src/bot/canvases/making.ts'
import { addMinutes } from '../../src/domain/dates.ts'
import { canvasesOf } from '../../src/slack/canvases.ts'
import { beginEvent } from '../../src/store/events/events.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { openVault } from '../../src/store/vault.ts'
import { manifest } from '../running.ts'
import { scratchSqlite } from '../store/databases.ts'
import { bytesOf, holds } from '../store/keys/bytes.ts'
import { testKey } from '../store/keys/test-key.ts'
import { type Sharing, sharing } from './shares/running.ts'

const marks = ['zanzibar', 'quetzalcoatl']

async function begun(...parts: Parameters<typeof sharing>): Promise<Sharing> {
  const app = await sharing(...parts)
  await app.say('lena', 'note leadership: zanzibar, hired two leads')
  await app.say('lena', 'case edit')
  await app.press('lena', 'Open Form')
  await app.submit('lena', { opening: 'quetzalcoatl' })
  return app
}

const canvasIn = (app: Sharing) => app.workspace.canvases('lena')[0]

test('a case is in a canvas that its owner alone can open, until they delete it', async () => {
  const url = await scratchSqlite()
  const vault = (await openVault(url, testKey)).vault
  const app = await begun({ vault })
  await app.say('lena', 'case')
  await app.press('lena', 'Get Document')
  await app.press('lena', 'Make a Canvas')
  const told = app.dm('lena').at(-1) ?? ''
  expect(told).toContain('a canvas that only you can open')
  const canvas = canvasIn(app)
  expect(told).toContain(`/docs/${app.workspace.teamId}/${canvas?.id}`)
  expect(canvas?.title).toBe('Case for Sr. Mgr')
  for (const mark of [...marks, 'Lena Brandt', '## Leadership']) expect(canvas?.markdown).toContain(mark)
  // What is said of a note stands in its line: paragraphs in a list are drawn apart.
  expect(canvas?.markdown).toMatch(/hired two leads · \*22 Nov 2026\*$/m)
  expect(canvas?.markdown).not.toContain('What weakens it')
  // Nobody else has it, whatever they ask for, nor is a word of it where nobody reads for anyone.
  for (const who of ['marcus', 'ananya']) {
    await app.say(who, 'case canvas')
    await app.say(who, 'case versions')
    expect(
      app.workspace
        .canvases(who)
        .map(({ markdown }) => markdown)
        .join(),
    ).not.toContain('zanzibar')
    expect(app.dm(who).join()).not.toContain(canvas?.id)
  }
  const [kept] = await vault.db
    .selectFrom('canvas')
    .selectAll()
    .where('page_id', '=', canvas?.id ?? '')
    .execute()
  await app.say('marcus', `case gone ${kept?.id}`)
  expect(canvasIn(app)?.id).toBe(canvas?.id)
  for (const mark of marks) {
    expect(app.logged.join()).not.toContain(mark)
    expect(holds(await bytesOf(vault, url), mark)).toBe(false)
  }
  await app.say('lena', 'case versions')
  await app.press('lena', 'Delete Canvas')
  expect(app.dm('lena').at(-1)).toContain('The canvas is deleted.')
  expect(canvasIn(app)).toBeUndefined()
  await vault.db.destroy()
})

test('closing the case leaves it, and says so; deleting everything removes it, again where Slack was away', async () => {
  const app = await begun()
  await app.say('lena', 'make a canvas of my case')
  await app.say('lena', 'case promoted')
  expect(app.dm('lena').at(-1)).toContain('Its canvas stays as it is, for you alone, until you delete it.')
  expect(canvasIn(app)?.markdown).toContain('zanzibar')
  app.workspace.setFaults({
    rules: [{ method: 'canvases.delete', times: 1, fault: { kind: 'refusal', error: 'internal_error' } }],
  })
  await app.say('lena', 'forget me')
  await app.press('lena', 'Open Form')
  await app.submit('lena', { word: 'DELETE' })
  expect(canvasIn(app)).toBeDefined()
  app.workspace.clock.advance(2 * 60_000)
  // What does so by the minute is called by another person's deletion here.
  await app.say('marcus', 'note leadership: one')
  await app.say('marcus', 'forget me')
  await app.press('marcus', 'Open Form')
  await app.submit('marcus', { word: 'DELETE' })
  expect(canvasIn(app)).toBeUndefined()
  expect(await app.vault.db.selectFrom('canvas').selectAll().execute()).toEqual([])
})

test('on a free plan a sentence says why there is none, the document stays, and it is offered no more', async () => {
  const app = await begun()
  app.workspace.setFaults({
    rules: [
      {
        method: 'canvases.create',
        fault: { kind: 'refusal', error: 'free_teams_cannot_create_non_tabbed_canvases' },
      },
    ],
  })
  await app.say('lena', 'case document')
  await app.press('lena', 'Make a Canvas')
  expect(app.dm('lena').at(-1)).toContain('This workspace has no canvases for me')
  await app.press('lena', 'Get Document')
  expect(app.workspace.files('lena').length).toBeGreaterThanOrEqual(4)
  expect(app.dm('lena').slice(-2).join()).not.toContain('Make a Canvas')
})

test('without the optional scope, none is offered', async () => {
  const granted: unknown = JSON.parse(JSON.stringify(manifest).replaceAll('"canvases:write",', ''))
  const app = await begun({}, { manifest: granted })
  await app.say('lena', 'case document')
  expect(app.dm('lena').join()).not.toContain('Make a Canvas')
  expect(await app.say('lena', 'case canvas')).toContain('This workspace has no canvases for me')
})

function slackCanvases(app: Sharing) {
  const client = new WebClient(app.workspace.botToken, {
    slackApiUrl: app.workspace.apiUrl,
    retryConfig: { retries: 0 },
  })
  const now = () => app.workspace.clock.now()
  return {
    client,
    canvases: canvasesOf({ client, scopes: ['canvases:write'], now, log: pino({ level: 'silent' }) }),
  }
}

test('no word is put where somebody else could read it, or where that is not known', async () => {
  const app = await sharing()
  const { client, canvases } = slackCanvases(app)
  const owner = { teamId: app.workspace.teamId, personId: app.idOf('lena') }
  const page = await canvases.begin('A title')
  const pageId = 'pageId' in page ? page.pageId : ''
  await client.canvases.access.set({
    canvas_id: pageId,
    access_level: 'read',
    user_ids: [app.idOf('marcus')],
  })
  expect(await canvases.give(pageId, owner, 'zanzibar')).toEqual({ no: 'not-alone' })
  app.workspace.setFaults({
    rules: [{ method: 'files.info', fault: { kind: 'refusal', error: 'internal_error' } }],
  })
  expect(await canvases.give(pageId, owner, 'zanzibar')).toEqual({ no: 'not-now' })
  expect(app.workspace.canvases('marcus')).toMatchObject([{ markdown: '' }])
  expect(await canvases.remove(pageId)).toBe(true)
  expect(await canvases.remove(pageId)).toBe(true)
})

test('a refusal of one person leaves others theirs; a missing answer about who can open it is not taken for nobody', async () => {
  const app = await sharing()
  const { client, canvases } = slackCanvases(app)
  const owner = { teamId: app.workspace.teamId, personId: app.idOf('lena') }
  const refuse = (method: string, error: string) =>
    app.workspace.setFaults({ rules: [{ method, times: 1, fault: { kind: 'refusal', error } }] })
  for (const error of ['restricted_action', 'canvas_disabled_user_team']) {
    refuse('canvases.create', error)
    expect(await canvases.begin('A title')).toEqual({ no: 'none-here' })
    expect(canvases.areHere()).toBe(true)
  }
  const page = await canvases.begin('A title')
  const pageId = 'pageId' in page ? page.pageId : ''
  refuse('canvases.access.set', 'missing_scope')
  expect(await canvases.give(pageId, owner, 'zanzibar')).toEqual({ no: 'none-here' })
  expect(canvases.areHere()).toBe(true)
  const told = client.files.info.bind(client.files)
  for (const field of ['channels', 'dm_mpdm_users_with_file_access', 'org_or_workspace_access']) {
    client.files.info = async (args) => {
      const { file, ...rest } = await told(args)
      return { ...rest, file: { ...file, [field]: undefined } }
    }
    expect(await canvases.give(pageId, owner, 'zanzibar')).toEqual({ no: 'not-known' })
  }
  expect(app.workspace.canvases('lena')).toMatchObject([{ markdown: '' }])
})

test('pressing Delete while Slack refuses never makes it forget the canvas', async () => {
  const app = await begun()
  await app.say('lena', 'case canvas')
  const { db } = app.vault
  await db.updateTable('canvas').set({ attempts: 250 }).execute()
  app.workspace.setFaults({
    rules: [{ method: 'canvases.delete', fault: { kind: 'refusal', error: 'internal_error' } }],
  })
  await app.press('lena', 'Delete Canvas')
  expect(app.dm('lena').at(-1)).toContain('I’ll keep trying')
  expect(await db.selectFrom('canvas').select('attempts').execute()).toEqual([{ attempts: 1 }])
})

test('another attempt at an order goes on with its canvas; one whose person deleted everything makes nobody known', async () => {
  const app = await begun()
  await app.say('lena', 'case canvas')
  const { db } = app.vault
  const owner = { teamId: app.workspace.teamId, personId: app.idOf('lena') }
  const now = () => app.workspace.clock.now()
  const order = { teamId: owner.teamId, eventId: 'E1', id: 'order-1', begunAt: now() }
  const from = { personId: owner.personId, words: 'case canvas' }
  const event = { teamId: owner.teamId, eventId: 'E1', orderId: order.id, from }
  await beginEvent(app.vault, event, { now: now(), lease: 'l', until: addMinutes(now(), 5) })
  const attempt = (nth: number) =>
    makeCanvas(
      {
        canvases: slackCanvases(app).canvases,
        vault: { ...app.vault, order: { ...order, attempt: nth } },
        now,
        newId: () => `id-${nth}`,
      },
      owner,
      { title: 'Newer', markdown: 'quetzalcoatl' },
    )
  app.workspace.setFaults({
    rules: [{ method: 'canvases.edit', when: 'after', fault: { kind: 'hang' }, times: 1 }],
  })
  void attempt(1).catch(() => undefined)
  const newer = () => app.workspace.canvases('lena').find(({ title }) => title === 'Newer')
  await expect.poll(() => newer()?.markdown).toBe('quetzalcoatl')
  const made = await attempt(2)
  expect(made).toMatchObject({ url: expect.stringContaining(newer()?.id ?? 'none') })
  expect(newer()?.markdown).toBe('quetzalcoatl')
  expect(app.workspace.canvases('lena')).toHaveLength(2)
  await deletePerson(app.vault, owner)
  expect(await attempt(3)).toEqual({ no: 'not-now' })
  expect(await db.selectFrom('person').selectAll().where('person_id', '=', owner.personId).execute()).toEqual(
    [],
  )
  expect(newer()).toBeUndefined()
})
