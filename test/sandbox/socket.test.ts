import { SocketModeClient } from '@slack/socket-mode'
import { expect, onTestFinished, test } from 'vitest'
import type { Workspace } from '../../src/sandbox/workspace.ts'
import { socketApp } from './bolt.ts'
import { manifest, openWorkspace, refusal, silent, webClient, without } from './client.ts'

type Arrived = {
  type: string
  retry_num: number
  retry_reason: string
  body: { event_id: string; event?: { text?: string } }
}

/** A bare Socket Mode client that acknowledges what `acks` says, and keeps everything. */
async function connect(workspace: Workspace, acks: (count: number) => boolean, comesBackIn = 5_000) {
  const { apiUrl, appToken } = workspace
  const arrived: Arrived[] = []
  const clientOptions = { slackApiUrl: apiUrl, retryConfig: { retries: 0 } }
  const client = new SocketModeClient({
    appToken,
    logger: silent,
    clientOptions,
    // So long it waits before it connects anew, too; on a busy machine pings are late.
    clientPingTimeout: comesBackIn,
  })
  client.on('slack_event', async ({ ack, ...event }) => {
    arrived.push(event)
    if (acks(arrived.length)) await ack()
  })
  await client.start()
  onTestFinished(() => client.disconnect())
  return { client, arrived }
}

/** What is repeated is repeated at once, and so comes before whatever is said later. */
const atOnce = { ack: 150, retries: [0, 0, 0] }
const last = { retry_num: 0, body: { event: { text: 'The last of it' } } }

async function nothingMore(workspace: Workspace, arrived: readonly Arrived[]): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  workspace.say('lena', 'dm', 'The last of it')
  await workspace.until(() => arrived.at(-1)?.body.event?.text === 'The last of it')
}

test('brings an event once when it is acknowledged', async () => {
  const workspace = await openWorkspace({ timing: atOnce })
  const { arrived } = await connect(workspace, () => true)
  workspace.say('lena', 'dm', 'Hello')
  await workspace.until(() => workspace.record().some(({ kind }) => kind === 'envelope'))
  await nothingMore(workspace, arrived)
  expect(arrived).toMatchObject([{ type: 'events_api', retry_num: 0, retry_reason: '' }, last])
})

test('brings an event again until it is acknowledged, and says why', async () => {
  const workspace = await openWorkspace({ timing: { ack: 100, retries: [5, 5, 5] } })
  const { arrived } = await connect(workspace, (count) => count === 3)
  workspace.say('lena', 'dm', 'Hello')
  await workspace.until(() =>
    workspace.record().some((entry) => entry.kind === 'envelope' && entry.outcome === 'acked'),
  )
  expect(arrived.map(({ retry_num, retry_reason }) => [retry_num, retry_reason])).toEqual([
    [0, ''],
    [1, 'timeout'],
    [2, 'timeout'],
  ])
  expect(new Set(arrived.map(({ body }) => body.event_id)).size).toBe(1)
})

test('gives up after three repeats', async () => {
  const workspace = await openWorkspace({ timing: { ...atOnce, ack: 50 } })
  const { arrived } = await connect(workspace, (count) => count > 4)
  workspace.say('lena', 'dm', 'Hello')
  await workspace.until(() => workspace.record().filter(({ kind }) => kind === 'envelope').length === 4)
  await nothingMore(workspace, arrived)
  expect(arrived).toMatchObject([{}, {}, {}, { retry_num: 3 }, last])
})

test('never repeats a command', async () => {
  const workspace = await openWorkspace({ timing: { ...atOnce, ack: 100 } })
  const { arrived } = await connect(workspace, (count) => count > 1)
  expect(await workspace.command('lena', 'dm', '/example')).toMatchObject({ kind: 'failed' })
  await nothingMore(workspace, arrived)
  expect(arrived).toMatchObject([{ type: 'slash_commands' }, last])
})

test('spreads envelopes over its connections, each to one', async () => {
  const workspace = await openWorkspace()
  const both = [await connect(workspace, () => true), await connect(workspace, () => true)]
  expect(workspace.connections()).toBe(2)
  for (let count = 0; count < 20; count += 1) workspace.say('lena', 'dm', `Hello ${count}`)
  await workspace.until(() => both.reduce((sum, { arrived }) => sum + arrived.length, 0) === 20)
  for (const { arrived } of both) expect(arrived.length).toBeGreaterThan(2)
})

test('an event that finds no connection waits for the next one', async () => {
  const workspace = await openWorkspace({ timing: { ack: 150, retries: [400] } })
  workspace.say('lena', 'dm', 'Anyone?')
  const { arrived } = await connect(workspace, () => true)
  await workspace.until(() => arrived.length === 1)
  expect(arrived).toMatchObject([{ retry_num: 1, retry_reason: 'connection_failed' }])
})

test('a client comes back after it is asked to, and after its line is cut', async () => {
  const workspace = await openWorkspace()
  const { client } = await connect(workspace, () => true, 300)
  for (const cut of [() => workspace.refreshSockets(), () => workspace.dropSockets()]) {
    const back = new Promise((resolve) => client.once('connected', resolve))
    cut()
    await back
  }
  expect(workspace.connections()).toBe(1)
})

test('a ticket opens one connection', async () => {
  const workspace = await openWorkspace()
  const { url } = await webClient(workspace, workspace.appToken)
    .apiCall('apps.connections.open')
    .then((answer) => ({ url: '', ...answer }))
  const opens = () =>
    new Promise((resolve) => {
      const socket = new WebSocket(url)
      socket.onopen = () => resolve(true)
      socket.onerror = () => resolve(false)
      onTestFinished(() => socket.close())
    })
  expect(url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/link\/\?ticket=/)
  expect([await opens(), await opens()]).toEqual([true, false])
})

test('there is no Socket Mode where the app is reached over HTTP', async () => {
  const delivery = { kind: 'http', url: 'http://127.0.0.1:1/slack/events', signingSecret: 'x' } as const
  const workspace = await openWorkspace({ delivery })
  const call = webClient(workspace, workspace.appToken).apiCall('apps.connections.open')
  expect(await refusal(call)).toBe('socket_mode_not_enabled')
})

test('sends only events that the app subscribed to and has the scope for', async () => {
  const workspace = await openWorkspace({ manifest: without('im:history') })
  const { arrived } = await connect(workspace, () => true)
  workspace.say('lena', 'dm', 'Unheard')
  workspace.unreact('lena', '#leveling', workspace.say('lena', '#leveling', 'Heard').ts, 'eyes')
  await workspace.until(() => arrived.length === 1)
  expect(arrived).toMatchObject([{ body: { event: { text: 'Heard', channel_type: 'channel' } } }])
})

test('sends nothing that the app did not subscribe to', async () => {
  const settings = { ...manifest.settings, event_subscriptions: { bot_events: ['message.channels'] } }
  const workspace = await openWorkspace({ manifest: { ...manifest, settings } })
  const { arrived } = await connect(workspace, () => true)
  workspace.say('lena', 'dm', 'Unheard')
  workspace.openHome('lena')
  workspace.say('lena', '#leveling', 'Heard, and no mention of @Example Bot')
  await workspace.until(() => arrived.length > 0)
  expect(arrived).toMatchObject([{ body: { event: { type: 'message', channel_type: 'channel' } } }])
})

test('a Bolt app hears events as Slack writes them', async () => {
  const workspace = await openWorkspace()
  const heard: unknown[] = []
  await socketApp(workspace, (app) => {
    app.event('app_mention', async ({ event, body, context }) => {
      heard.push({ event, body, context })
    })
  })
  workspace.say('lena', '#leveling', 'Hi @Example Bot, 1 < 2 & more at https://example.com/a?b=1&c=2.')
  await workspace.until(() => heard.length === 1)
  expect(heard[0]).toMatchObject({
    event: {
      type: 'app_mention',
      user: 'U07LENA4BR7',
      channel: 'C07LEVEL5M1',
      text: `Hi <@${workspace.botUserId}>, 1 &lt; 2 &amp; more at <https://example.com/a?b=1&amp;c=2>.`,
      blocks: [{ type: 'rich_text' }],
    },
    body: { team_id: workspace.teamId, api_app_id: workspace.appId, event_id: expect.stringMatching(/^Ev/) },
    context: { botUserId: workspace.botUserId, retryNum: 0 },
  })
})
