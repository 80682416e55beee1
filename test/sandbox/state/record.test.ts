import { expect, test } from 'vitest'
import { signingSecret, socketApp } from '../bolt.ts'
import { openWorkspace, refusal, webClient } from '../client.ts'

const channel = 'C07LEVEL5M1'

test('keeps what came and went, newest first', async () => {
  const workspace = await openWorkspace()
  await socketApp(workspace, (app) => {
    app.command('/example', async ({ ack, respond }) => {
      await ack('At once')
      await respond('Later')
    })
  })
  await workspace.command('lena', 'dm', '/example')
  await workspace.until(() => workspace.record()[0]?.kind === 'response_url')
  await refusal(webClient(workspace).chat.postMessage({ channel: 'C0', text: 'x' }))
  expect(workspace.record().slice(0, 3)).toMatchObject([
    {
      kind: 'call',
      method: 'chat.postMessage',
      args: { channel: 'C0', text: 'x' },
      status: 200,
      answer: { ok: false, error: 'channel_not_found' },
    },
    { kind: 'response_url', args: { text: 'Later' }, status: 200 },
    {
      kind: 'envelope',
      type: 'slash_commands',
      outcome: 'acked',
      answer: { text: 'At once' },
      payload: { command: '/example' },
      ms: expect.any(Number),
    },
  ])
})

test('never shows a token or a secret', async () => {
  const workspace = await openWorkspace()
  const { botToken, appToken } = workspace
  await socketApp(workspace, (app) => app.message(async () => undefined))
  await webClient(workspace).chat.postMessage({ channel, text: `My token is ${botToken}` })
  await webClient(workspace, '')
    .apiCall('auth.test', { token: appToken })
    .catch(() => undefined)
  await refusal(webClient(workspace, '').apiCall('auth.test', { token: 'xoxb-of-another-app' }))
  workspace.say('lena', 'dm', `${appToken} and ${signingSecret}`)
  await workspace.until(() => workspace.record().some(({ kind }) => kind === 'envelope'))
  const text = JSON.stringify(workspace.record())
  for (const secret of [botToken, appToken, 'xoxb-of-another-app']) expect(text).not.toContain(secret)
  expect(text).not.toMatch(/ticket=[a-z0-9]/)
})

test('keeps the newest five hundred', async () => {
  const workspace = await openWorkspace()
  const headers = { authorization: `Bearer ${workspace.botToken}` }
  for (let count = 0; count < 510; count += 1)
    await fetch(`${workspace.apiUrl}api.test?n=${count}`, { headers })
  expect(workspace.record()).toHaveLength(500)
  expect(workspace.record()[0]).toMatchObject({ id: 510, args: { n: '509' } })
})

test('starts afresh, and the app stays connected', async () => {
  const workspace = await openWorkspace()
  await socketApp(workspace, (app) => {
    app.message(async ({ say }) => {
      await say('Yes?')
    })
  })
  workspace.say('lena', 'dm', 'Hello')
  await workspace.until(() => workspace.messages('lena', 'dm')[1])
  workspace.setFaults({ duplicateEvents: 1 })
  workspace.clock.advance(60_000)
  workspace.reset()
  expect(workspace.record()).toEqual([])
  expect(workspace.faults().duplicateEvents).toBe(0)
  expect(Math.abs(workspace.clock.now().getTime() - Date.now())).toBeLessThan(1000)
  expect(workspace.messages('lena', 'dm')).toEqual([])
  workspace.say('lena', 'dm', 'Hello again')
  await workspace.until(() => workspace.messages('lena', 'dm')[1])
})
