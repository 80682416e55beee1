import { expect, test } from 'vitest'
import { socketApp } from '../bolt.ts'
import { manifest, openWorkspace, refusal, webClient } from '../client.ts'

const lena = 'U07LENA4BR7'
const text = { type: 'plain_text' as const, text: 'A title' }
const modal = (more: object = {}) => ({ type: 'modal' as const, title: text, blocks: [], ...more })
const home = (more: object = {}) => ({
  type: 'home' as const,
  blocks: [{ type: 'divider' as const }],
  ...more,
})

/** A workspace, its client, and a way to get a new trigger_id from something that Lena does. */
async function opened() {
  const workspace = await openWorkspace()
  const triggers: string[] = []
  await socketApp(workspace, (app) => {
    app.shortcut('note', async ({ ack, body }) => {
      triggers.push(body.trigger_id)
      await ack()
    })
  })
  const trigger = async () => {
    await workspace.shortcut('lena', 'note')
    return triggers.at(-1) ?? ''
  }
  return { workspace, client: webClient(workspace), trigger }
}

test('opens, pushes and updates modals', async () => {
  const { workspace, client, trigger } = await opened()
  const first = await client.views.open({
    trigger_id: await trigger(),
    view: modal({ external_id: 'first' }),
  })
  const second = await client.views.push({ trigger_id: await trigger(), view: modal() })
  expect(second.view).toMatchObject({ root_view_id: first.view?.id, previous_view_id: first.view?.id })
  const changed = modal({ title: { ...text, text: 'Another' }, external_id: 'first' })
  await client.views.update({ external_id: 'first', view: changed })
  await client.views.update({
    view_id: second.view?.id ?? '',
    hash: second.view?.hash,
    view: modal({ callback_id: 'cb' }),
  })
  expect(workspace.modals('lena').map(({ view }) => [view.title, view.callback_id])).toEqual([
    [{ type: 'plain_text', text: 'Another' }, ''],
    [text, 'cb'],
  ])
})

test('stacks three modals and no more', async () => {
  const { client, trigger } = await opened()
  const push = async () => refusal(client.views.push({ trigger_id: await trigger(), view: modal() }))
  expect(await push()).toBe('not_found')
  await client.views.open({ trigger_id: await trigger(), view: modal() })
  expect([await push(), await push(), await push()]).toEqual(['ok', 'ok', 'push_limit_reached'])
})

test('takes a trigger_id once, within three seconds', async () => {
  const { workspace, client, trigger } = await opened()
  const open = (trigger_id: string) => refusal(client.views.open({ trigger_id, view: modal() }))
  const once = await trigger()
  expect(await open(once)).toBe('ok')
  expect(await open(once)).toBe('exchanged_trigger_id')
  expect(await open('1.2.abc')).toBe('invalid_trigger_id')
  const late = await trigger()
  workspace.clock.advance(3500)
  expect(await open(late)).toBe('expired_trigger_id')
})

test('refuses views that are wrong, large, or named like another', async () => {
  const { client, trigger } = await opened()
  const open = async (view: object) =>
    refusal(client.apiCall('views.open', { trigger_id: await trigger(), view }))
  expect(await open(modal({ title: undefined }))).toBe('invalid_arguments')
  expect(await open(modal({ blocks: [{ type: 'table', rows: [] }] }))).toBe('invalid_arguments')
  const section = { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3000) } }
  expect(await open(modal({ blocks: Array(90).fill(section) }))).toBe('view_too_large')
  expect(await open(modal({ external_id: 'one' }))).toBe('ok')
  expect(await open(modal({ external_id: 'one' }))).toBe('duplicate_external_id')
})

test('refuses to update what is not there or has changed', async () => {
  const { client, trigger } = await opened()
  const { view } = await client.views.open({ trigger_id: await trigger(), view: modal() })
  const update = (args: object) => refusal(client.apiCall('views.update', { view: modal(), ...args }))
  expect(await update({ view_id: 'V0NONE' })).toBe('not_found')
  expect(await update({})).toBe('not_found')
  expect(await update({ view_id: view?.id, hash: 'old' })).toBe('hash_conflict')
  expect(await update({ view_id: view?.id, hash: view?.hash })).toBe('ok')
  expect(await update({ view_id: view?.id, hash: view?.hash })).toBe('hash_conflict')
})

test('publishes Home for one person', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const { view } = await client.views.publish({ user_id: lena, view: home() })
  expect(workspace.home('lena')).toMatchObject({ id: view?.id, type: 'home' })
  expect(workspace.home('marcus')).toBeUndefined()
  const again = await client.views.publish({
    user_id: lena,
    hash: view?.hash,
    view: home({ private_metadata: 'new' }),
  })
  expect(again.view?.id).toBe(view?.id)
  const publish = (args: object) =>
    refusal(client.apiCall('views.publish', { user_id: lena, view: home(), ...args }))
  expect(await publish({ hash: view?.hash })).toBe('hash_conflict')
  expect(await publish({ user_id: 'U0' })).toBe('user_not_found')
  expect(await publish({ view: modal() })).toBe('invalid_arguments')
  expect(await publish({ view: '{' })).toBe('invalid_arguments')
})

test('publishes nothing where the manifest has no Home', async () => {
  const features = { ...manifest.features, app_home: { messages_tab_enabled: true } }
  const client = webClient(await openWorkspace({ manifest: { ...manifest, features } }))
  expect(await refusal(client.views.publish({ user_id: lena, view: home() }))).toBe('not_enabled')
})
