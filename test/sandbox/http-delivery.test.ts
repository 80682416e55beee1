import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '../postgres.ts'
import { httpApp, signingSecret } from './bolt.ts'
import { openWorkspace } from './client.ts'

async function reachable(secret = signingSecret) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/slack/events`
  const workspace = await openWorkspace({ delivery: { kind: 'http', url, signingSecret: secret } })
  return { workspace, port }
}

test('Bolt takes events, commands, actions and views over signed HTTP', async () => {
  const { workspace, port } = await reachable()
  const button = {
    type: 'button' as const,
    action_id: 'go',
    text: { type: 'plain_text' as const, text: 'Go' },
  }
  await httpApp(port, workspace, (app) => {
    app.message(async ({ say }) => {
      await say({ text: 'Press', blocks: [{ type: 'actions', elements: [button] }] })
    })
    app.action('go', async ({ ack, respond }) => {
      await ack()
      await respond({ text: 'Pressed', replace_original: true })
    })
    app.command('/example', async ({ ack, command }) => {
      await ack(`You said ${command.text}`)
    })
  })
  workspace.say('lena', 'dm', 'Hello')
  const { ts } = await workspace.until(() => workspace.messages('lena', 'dm')[1])
  expect(await workspace.press('lena', { channel: 'dm', ts }, { action_id: 'go' })).toEqual({ kind: 'acked' })
  await workspace.until(() => workspace.messages('lena', 'dm')[1]?.text === 'Pressed')
  expect(await workspace.command('lena', '#leveling', '/example', 'x=1&y')).toEqual({ kind: 'acked' })
  expect(workspace.messages('lena', '#leveling')).toMatchObject([
    { text: 'You said x=1&amp;y', ephemeral: true },
  ])
})

test('Bolt refuses another signature, and Slack tells the person', async () => {
  const { workspace, port } = await reachable('not-the-secret')
  await httpApp(port, workspace, (app) => {
    app.command('/example', async ({ ack }) => ack('Never'))
  })
  const outcome = await workspace.command('lena', 'dm', '/example')
  expect(outcome).toEqual({ kind: 'failed', notice: '/example failed with the error "dispatch_failed"' })
  expect(workspace.notices('lena')).toMatchObject([
    { text: '/example failed with the error "dispatch_failed"' },
  ])
})

/** A server that answers as told and keeps the headers. */
async function listener(
  answer: (count: number) => { status: number; headers?: Record<string, string> } | undefined,
) {
  const port = await freePort()
  const headers: Record<string, unknown>[] = []
  const server = createServer((request, response) => {
    headers.push(request.headers)
    request.resume()
    const { status, headers: more } = answer(headers.length) ?? {}
    if (status !== undefined) response.writeHead(status, more).end()
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const delivery = { kind: 'http', url: `http://127.0.0.1:${port}/`, signingSecret } as const
  return { headers, workspace: await openWorkspace({ delivery, timing: { ack: 500, retries: [0, 0, 0] } }) }
}

test('repeats an event after an error and after silence, with the reason in its headers', async () => {
  const { headers, workspace } = await listener((count) =>
    count === 1 ? { status: 500 } : count === 2 ? undefined : { status: 200 },
  )
  workspace.say('lena', 'dm', 'Hello')
  await workspace.until(() => workspace.record().length === 3)
  expect(headers[0]).not.toHaveProperty('x-slack-retry-num')
  expect(headers.slice(1)).toMatchObject([
    { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_error' },
    { 'x-slack-retry-num': '2', 'x-slack-retry-reason': 'http_timeout' },
  ])
  expect(workspace.record().map((entry) => entry.kind === 'envelope' && entry.outcome)).toEqual([
    'acked',
    'http_timeout',
    'http_error',
  ])
})

test('does not repeat an event when it is asked not to', async () => {
  const { headers, workspace } = await listener(() => ({ status: 500, headers: { 'x-slack-no-retry': '1' } }))
  // A repeat would be sent at once, and so before what is said later.
  for (const count of [1, 2]) {
    workspace.say('lena', 'dm', 'Hello')
    await workspace.until(() => workspace.record().length === count)
  }
  expect(headers).toHaveLength(2)
  for (const each of headers) expect(each).not.toHaveProperty('x-slack-retry-num')
})

test('a command that is answered too late has timed out', async () => {
  const { workspace } = await listener(() => undefined)
  const outcome = await workspace.command('lena', 'dm', '/example')
  expect(outcome).toEqual({ kind: 'failed', notice: '/example failed with the error "operation_timeout"' })
})
