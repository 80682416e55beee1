import { expect, test } from 'vitest'
import type { Fault } from '../../../src/sandbox/server/faults.ts'
import type { Workspace } from '../../../src/sandbox/workspace.ts'
import { socketApp } from '../bolt.ts'
import { openWorkspace, refusal, webClient } from '../client.ts'

const channel = 'C07LEVEL5M1'

/** The status and headers of a bare call, or how it failed. */
async function call({ apiUrl, botToken }: Workspace, method = 'auth.test', patience = 5000) {
  const headers = { authorization: `Bearer ${botToken}` }
  const signal = AbortSignal.timeout(patience)
  return fetch(`${apiUrl}${method}`, { method: 'POST', headers, signal }).then(
    async (response) => ({ status: response.status, retryAfter: response.headers.get('retry-after') }),
    (error: Error) => ({ status: error.name === 'TimeoutError' ? 'no answer' : 'cut', retryAfter: null }),
  )
}

test('answers as the fault says', async () => {
  const workspace = await openWorkspace()
  const answer = async (fault: Fault, patience?: number) => {
    workspace.setFaults({ rules: [{ method: '*', fault }] })
    return call(workspace, 'auth.test', patience)
  }
  expect(await answer({ kind: 'ratelimited', retryAfter: 30 })).toEqual({ status: 429, retryAfter: '30' })
  expect(await answer({ kind: 'ratelimited' })).toEqual({ status: 429, retryAfter: null })
  expect(await answer({ kind: 'server_error' })).toMatchObject({ status: 500 })
  expect(await answer({ kind: 'drop' })).toMatchObject({ status: 'cut' })
  expect(await answer({ kind: 'refusal', error: 'account_inactive' })).toMatchObject({ status: 200 })
  expect(await answer({ kind: 'hang' }, 100)).toMatchObject({ status: 'no answer' })
})

test('a call that is delayed is answered after those that came later', async () => {
  const workspace = await openWorkspace()
  workspace.setFaults({ rules: [{ method: 'auth.test', fault: { kind: 'delay', ms: 100 } }] })
  const answered: unknown[] = []
  const made = ['auth.test', 'team.info'].map(async (method) => {
    answered.push([method, (await call(workspace, method, 5000)).status])
  })
  await Promise.all(made)
  expect(answered).toEqual([
    ['team.info', 200],
    ['auth.test', 200],
  ])
})

test('strikes one method, as often as it may, and no more once it is lifted', async () => {
  const workspace = await openWorkspace()
  const fault = { kind: 'server_error' } as const
  workspace.setFaults({ rules: [{ method: 'auth.test', fault, times: 2 }] })
  expect(await call(workspace, 'team.info')).toMatchObject({ status: 200 })
  const statuses = [await call(workspace), await call(workspace), await call(workspace)].map(
    ({ status }) => status,
  )
  expect(statuses).toEqual([500, 500, 200])
  workspace.setFaults({ rules: [{ method: '*', fault }] })
  workspace.setFaults({})
  expect(await call(workspace)).toMatchObject({ status: 200 })
})

test('the same seed strikes the same calls', async () => {
  const workspace = await openWorkspace()
  const run = async (seed: number) => {
    workspace.setFaults({ seed, rules: [{ method: '*', probability: 0.5, fault: { kind: 'server_error' } }] })
    const statuses = []
    for (let count = 0; count < 16; count += 1) statuses.push((await call(workspace)).status)
    return statuses.join(' ')
  }
  const first = await run(7)
  expect(first).toContain('200')
  expect(first).toContain('500')
  expect(await run(7)).toBe(first)
  expect(await run(8)).not.toBe(first)
})

test('an answer may be lost after the call took effect', async () => {
  const workspace = await openWorkspace()
  workspace.setFaults({
    rules: [{ method: 'chat.postMessage', when: 'after', times: 1, fault: { kind: 'drop' } }],
  })
  const post = () => refusal(webClient(workspace).chat.postMessage({ channel, text: 'Twice' }))
  expect(await post()).toContain('fetch failed')
  expect(await post()).toBe('ok')
  expect(workspace.messages('lena', '#leveling').map(({ text }) => text)).toEqual(['Twice', 'Twice'])
})

test('an event may come twice under one event_id', async () => {
  const workspace = await openWorkspace()
  const ids: string[] = []
  await socketApp(workspace, (app) => {
    app.message(async ({ body }) => {
      ids.push(body.event_id)
    })
  })
  workspace.setFaults({ duplicateEvents: 1 })
  workspace.say('lena', 'dm', 'Hello')
  await workspace.until(() => ids.length === 2)
  expect(ids[0]).toBe(ids[1])
})

test('keeps to one message a second in a channel, by the workspace’s time', async () => {
  const workspace = await openWorkspace()
  workspace.setFaults({ rates: { channelMs: 1000 } })
  const client = webClient(workspace)
  const post = (where: string) => client.apiCall('chat.postMessage', { channel: where, text: 'x' })
  await post(channel)
  await post('U07LENA4BR7')
  expect(await call429(workspace)).toEqual({ status: 429, retryAfter: '1' })
  workspace.clock.advance(1000)
  expect(await call429(workspace)).toEqual({ status: 200, retryAfter: null })
})

test('keeps to so many messages a minute', async () => {
  const workspace = await openWorkspace()
  workspace.setFaults({ rates: { perMinute: 2 } })
  const answers = [await call429(workspace), await call429(workspace), await call429(workspace)]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
  workspace.clock.advance(60_000)
  expect(await call429(workspace)).toMatchObject({ status: 200 })
})

async function call429(workspace: Workspace) {
  return call(workspace, `chat.postMessage?channel=${channel}&text=x`)
}

test('the workspace closes while calls hang', async () => {
  const workspace = await openWorkspace()
  workspace.setFaults({ rules: [{ method: '*', fault: { kind: 'hang' } }] })
  const hanging = call(workspace, 'auth.test', 5000)
  await workspace.until(() => workspace.record().length === 1)
  await workspace.close()
  expect(await hanging).toMatchObject({ status: 'cut' })
})
