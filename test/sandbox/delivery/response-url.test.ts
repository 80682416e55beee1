import { expect, test } from 'vitest'
import type { Workspace } from '../../../src/sandbox/workspace.ts'
import { socketApp } from '../bolt.ts'
import { openWorkspace, webClient } from '../client.ts'

async function post(url: string, body: object) {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return [response.status, (await response.json()).error]
}

/** The response_url of a command that Lena typed in #leveling. */
async function commanded(workspace: Workspace): Promise<string> {
  const urls: string[] = []
  await socketApp(workspace, (app) => {
    app.command('/example', async ({ ack, body }) => {
      urls.push(body.response_url)
      await ack()
    })
  })
  await workspace.command('lena', '#leveling', '/example')
  return urls[0] ?? ''
}

test('works five times', async () => {
  const workspace = await openWorkspace()
  const url = await commanded(workspace)
  for (let use = 1; use <= 5; use += 1)
    expect(await post(url, { text: `Use ${use}` })).toEqual([200, undefined])
  expect(await post(url, { text: 'Use 6' })).toEqual([404, 'used_url'])
  expect(workspace.messages('lena', '#leveling')).toHaveLength(5)
})

test('works for thirty minutes of the workspace’s time', async () => {
  const workspace = await openWorkspace()
  const url = await commanded(workspace)
  workspace.clock.advance(30 * 60_000 - 1000)
  expect(await post(url, { text: 'Just in time' })).toEqual([200, undefined])
  workspace.clock.advance(2000)
  expect(await post(url, { text: 'Too late' })).toEqual([404, 'expired_url'])
  expect(await post(`${workspace.url}/response/T0/unknown`, { text: 'x' })).toEqual([404, 'used_url'])
})

test('answers the person, or the channel', async () => {
  const workspace = await openWorkspace()
  const url = await commanded(workspace)
  await post(url, { text: 'For you' })
  await post(url, { text: 'For all', response_type: 'in_channel' })
  const texts = (user: string) =>
    workspace.messages(user, '#leveling').map(({ text, ephemeral }) => [text, ephemeral])
  expect(texts('lena')).toEqual([
    ['For you', true],
    ['For all', false],
  ])
  expect(texts('marcus')).toEqual([['For all', false]])
})

test('refuses what no message can be, and does not count it', async () => {
  const workspace = await openWorkspace()
  const url = await commanded(workspace)
  const wrong = [{}, { text: 'x', blocks: [{ type: 'sparkles' }] }, { text: 'x', response_type: 'shout' }]
  const errors = []
  for (const body of wrong) errors.push(await post(url, body))
  expect(errors).toEqual([
    [400, 'no_text'],
    [400, 'invalid_blocks'],
    [400, 'invalid_payload'],
  ])
  expect(await fetch(url, { method: 'POST', body: '{' })).toMatchObject({ status: 400 })
  for (let use = 1; use <= 5; use += 1) expect(await post(url, { text: 'x' })).toEqual([200, undefined])
})

test.each(['shared', 'ephemeral'])('replaces and deletes the %s message that was pressed', async (kind) => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  await socketApp(workspace, (app) => {
    app.action('again', async ({ ack, respond }) => {
      await ack()
      await respond({ replace_original: true, text: 'Replaced', blocks: [row('away')] })
    })
    app.action('away', async ({ ack, respond }) => {
      await ack()
      await respond({ delete_original: true })
    })
  })
  const message = { channel: 'C07LEVEL5M1', text: 'Press', blocks: [row('again')] }
  if (kind === 'shared') await client.chat.postMessage(message)
  else await client.chat.postEphemeral({ ...message, user: 'U07LENA4BR7' })
  const seen = () => workspace.messages('lena', '#leveling')
  const on = { channel: '#leveling', ts: seen()[0]?.ts ?? '' }
  await workspace.press('lena', on, { action_id: 'again' })
  await workspace.until(() => seen()[0]?.text === 'Replaced')
  await workspace.press('lena', on, { action_id: 'away' })
  await workspace.until(() => seen().length === 0)
})

function row(action_id: string) {
  const text = { type: 'plain_text' as const, text: 'Press me' }
  return { type: 'actions' as const, elements: [{ type: 'button' as const, action_id, text }] }
}
