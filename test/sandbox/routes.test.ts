import { request } from 'node:http'
import { expect, test } from 'vitest'
import type { Workspace } from '../../src/sandbox/workspace.ts'
import { socketApp } from './bolt.ts'
import { openWorkspace } from './client.ts'

async function act({ url }: Workspace, name: string, body: object) {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/sandbox/${name}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

async function look({ url }: Workspace, name: string, query: Record<string, string> = {}) {
  return (await fetch(`${url}/sandbox/${name}?${new URLSearchParams(query)}`)).json()
}

/** An app that has a button, a modal and a Home. */
async function served() {
  const workspace = await openWorkspace()
  const text = { type: 'plain_text' as const, text: 'Go' }
  const blocks = [
    { type: 'actions' as const, elements: [{ type: 'button' as const, action_id: 'go', text }] },
  ]
  await socketApp(workspace, (app) => {
    app.message(async ({ say }) => {
      await say({ text: 'Press', blocks })
    })
    app.action('go', async ({ ack, body, client }) => {
      await ack()
      const input = {
        type: 'input' as const,
        block_id: 'what',
        label: text,
        element: { type: 'plain_text_input' as const },
      }
      const view = { type: 'modal' as const, callback_id: 'cb', title: text, submit: text, blocks: [input] }
      if ('trigger_id' in body) await client.views.open({ trigger_id: String(body.trigger_id), view })
    })
    app.view('cb', async ({ ack }) => ack())
    app.command('/example', async ({ ack }) => ack('Hi'))
    app.shortcut('note', async ({ ack }) => ack())
    app.event('app_home_opened', async ({ client, event }) => {
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } })
    })
  })
  return workspace
}

test('people act and look over HTTP as they do in the process', async () => {
  const workspace = await served()
  const lena = { user: 'lena' }
  const said = await act(workspace, 'say', { ...lena, channel: 'dm', text: 'Hello' })
  expect(said).toMatchObject({ status: 200, body: { text: 'Hello', from: 'Lena Brandt' } })
  const { ts } = await workspace.until(() => workspace.messages('lena', 'dm')[1])
  const pressed = await act(workspace, 'press', { ...lena, on: { channel: 'dm', ts }, action_id: 'go' })
  expect(pressed).toMatchObject({ body: { kind: 'acked' } })
  await workspace.until(() => workspace.modals('lena').length === 1)
  expect(await look(workspace, 'modals', lena)).toMatchObject([{ view: { callback_id: 'cb' }, errors: {} }])
  expect(await act(workspace, 'submit-view', lena)).toMatchObject({ body: { kind: 'refused' } })
  expect(await act(workspace, 'submit-view', { ...lena, values: { what: 'x' } })).toMatchObject({
    body: { kind: 'closed' },
  })
  expect(await act(workspace, 'command', { ...lena, channel: 'dm', command: '/example' })).toMatchObject({
    body: { kind: 'acked' },
  })
  expect(await act(workspace, 'shortcut', { ...lena, callback_id: 'note' })).toMatchObject({
    body: { kind: 'acked' },
  })
  await act(workspace, 'open-home', lena)
  await workspace.until(() => workspace.home('lena'))
  expect(await look(workspace, 'home', lena)).toMatchObject({ type: 'home' })
  expect(await look(workspace, 'messages', { ...lena, channel: 'dm' })).toHaveLength(3)
  expect(await look(workspace, 'unread', lena)).toMatchObject({ D07LENA9QX1: 2 })
  await act(workspace, 'mark-read', { ...lena, channel: 'dm' })
  expect(await look(workspace, 'unread', lena)).toMatchObject({ D07LENA9QX1: 0 })
  expect(await look(workspace, 'overview', lena)).toMatchObject({
    team: { name: 'Northwind' },
    app: { name: 'Example Bot', installed: true },
    connections: 1,
    commands: [{ command: '/example' }, {}],
    channels: [
      { name: 'leveling' },
      { name: 'general' },
      { name: 'with-fabrikam' },
      { kind: 'im', unread: 0 },
    ],
  })
  expect(await look(workspace, 'record')).not.toEqual([])
  expect(await look(workspace, 'notices', lena)).toEqual([])
  expect(await look(workspace, 'files', lena)).toEqual([])
})

test('a message is changed, liked and deleted over HTTP', async () => {
  const workspace = await openWorkspace()
  const { ts } = workspace.say('lena', '#leveling', 'Frist')
  const which = { user: 'lena', channel: '#leveling', ts }
  await act(workspace, 'edit', { ...which, text: 'First' })
  await act(workspace, 'react', { ...which, name: 'tada' })
  expect(workspace.messages('lena', '#leveling')).toMatchObject([
    { text: 'First', reactions: [{ name: 'tada' }] },
  ])
  await act(workspace, 'unreact', { ...which, name: 'tada' })
  await act(workspace, 'delete', which)
  expect(workspace.messages('lena', '#leveling')).toEqual([])
})

test('the clock, faults and membership are set over HTTP', async () => {
  const workspace = await openWorkspace()
  const set = await act(workspace, 'clock', { set: '2030-01-01T00:00:00Z' })
  expect(set.body.now).toMatch(/^2030-01-01T00:00:0/)
  await act(workspace, 'clock', { advance: 3_600_000 })
  expect((await look(workspace, 'clock')).now).toMatch(/^2030-01-01T01:00:0/)
  await act(workspace, 'clock', { reset: true })
  expect(Math.abs(workspace.clock.now().getTime() - Date.now())).toBeLessThan(1000)
  await act(workspace, 'faults', { rules: [{ method: '*', fault: { kind: 'server_error' } }] })
  expect(await look(workspace, 'faults')).toMatchObject({
    rules: [{ method: '*', probability: 1, when: 'before' }],
  })
  expect(await fetch(`${workspace.apiUrl}api.test`)).toMatchObject({ status: 500 })
  await act(workspace, 'invite', { user: 'lena', channel: '#general' })
  expect(workspace.channel('#general').members).toContain(workspace.botUserId)
  await act(workspace, 'remove', { user: 'lena', channel: '#general' })
  expect(workspace.channel('#general').members).not.toContain(workspace.botUserId)
  await act(workspace, 'change-person', { user: 'lena', tz: 'Asia/Tokyo' })
  expect(workspace.person('lena').tz).toBe('Asia/Tokyo')
  await act(workspace, 'uninstall', {})
  expect(await look(workspace, 'overview')).toMatchObject({ app: { installed: false } })
  await act(workspace, 'reset', {})
  expect(await look(workspace, 'overview')).toMatchObject({ app: { installed: true } })
})

test('a jump goes to what the app does next, and answers what became of it', async () => {
  const at = new Date('2030-01-01T00:00:00Z')
  const became = async () => [{ text: 'lena: it came.', reader: 'lena' }]
  const workspace = await openWorkspace({ nextMoment: async () => ({ at, what: 'the next nudge', became }) })
  expect(await act(workspace, 'jump', {})).toMatchObject({
    status: 200,
    body: {
      at: at.toISOString(),
      what: 'the next nudge',
      became: [{ text: 'lena: it came.', reader: 'lena' }],
    },
  })
  expect(workspace.clock.now().toISOString()).toMatch(/^2030-01-01T00:00:0/)
  const quiet = await openWorkspace({ nextMoment: async () => undefined })
  expect(await act(quiet, 'jump', {})).toMatchObject({ status: 409 })
})

test('says what is wrong with a request', async () => {
  const workspace = await openWorkspace()
  expect(await act(workspace, 'say', { user: 'lena' })).toMatchObject({ status: 400 })
  const nobody = await act(workspace, 'say', { user: 'nobody', channel: 'dm', text: 'x' })
  expect(nobody).toEqual({ status: 409, body: { error: 'There is nobody called nobody in this workspace.' } })
  expect(await look(workspace, 'events', { user: 'nobody' })).toEqual(nobody.body)
  expect(await act(workspace, 'fly', {})).toMatchObject({ status: 404 })
  expect(await look(workspace, 'fly')).toMatchObject({ error: 'There is no GET /sandbox/fly.' })
})

test('tells a listener when something changed for them, and only then', async () => {
  const workspace = await openWorkspace()
  const response = await fetch(`${workspace.url}/sandbox/events?user=lena`)
  const stream = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await stream?.read())?.value).toBe(': listening\n\n')
  const changes: string[] = []
  const stop = workspace.onChange('lena', ({ what, users }) => users.length > 0 && changes.push(what))
  workspace.say('marcus', 'dm', 'Not for Lena')
  workspace.say('marcus', '#leveling', 'For all')
  expect((await stream?.read())?.value).toMatch(/^data: {"what":"messages"}\n\n/)
  expect(changes).toEqual(['messages'])
  stop()
  workspace.say('marcus', '#leveling', 'More')
  expect(changes).toEqual(['messages'])
})

test('lets no other site in, whatever its name', async () => {
  const workspace = await openWorkspace()
  const { port } = new URL(workspace.url)
  const status = (headers: Record<string, string>) =>
    new Promise((resolve) => {
      const asked = request({ host: '127.0.0.1', port, path: '/sandbox/overview', headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      asked.end()
    })
  expect(await status({})).toBe(200)
  expect(await status({ host: `evil.example:${port}` })).toBe(403)
  expect(await status({ origin: 'https://evil.example' })).toBe(403)
  expect(await status({ origin: `http://127.0.0.1:${port}` })).toBe(200)
  expect(await status({ origin: 'http://localhost:3000' })).toBe(403)
  const simple = { method: 'POST', body: '{"user":"lena","channel":"dm","text":"x"}' }
  expect(await fetch(`${workspace.url}/sandbox/say`, simple)).toMatchObject({ status: 409 })
})
