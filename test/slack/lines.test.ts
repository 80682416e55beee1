import { expect, onTestFinished, test } from 'vitest'
import { inLines } from '../../src/slack/lines.ts'
import { type Running, startRunning } from '../running.ts'

async function running(): Promise<Running> {
  const started = await startRunning()
  onTestFinished(started.close)
  return started
}

const limitOnce = ({ workspace }: Running, method: string, retryAfter: number) =>
  workspace.setFaults({ rules: [{ method, fault: { kind: 'ratelimited', retryAfter }, times: 1 }] })
const answers = ({ workspace }: Running, user: string) =>
  workspace.messages(user, 'dm').filter((message) => message.user === workspace.botUserId)
const limited = ({ workspace }: Running) =>
  workspace.until(() => workspace.record().find((entry) => entry.kind === 'call' && entry.status === 429))

test('one person’s limit makes nobody else wait, and keeps no form from opening', async () => {
  const app = await running()
  limitOnce(app, 'chat.postMessage', 4)
  app.workspace.say('lena', 'dm', 'levels')
  await limited(app)
  app.workspace.say('marcus', 'dm', 'levels')
  await app.workspace.until(() => answers(app, 'marcus')[0], 2_000)
  await app.workspace.command('lena', '#leveling', '/level', 'note')
  await app.workspace.until(() => app.workspace.modals('lena')[0], 1_500)
  expect(answers(app, 'lena')).toEqual([])
})

test('a form that can’t open in time is given up at once, and the person is told', async () => {
  const app = await running()
  limitOnce(app, 'views.open', 20)
  await app.workspace.command('lena', '#leveling', '/level', 'note')
  const told = await app.workspace.until(() => app.workspace.messages('lena', '#leveling')[0], 1_500)
  expect(told.text).toContain('that didn’t work')
})

test('what is limited comes when Slack takes it again, in the order in which it was sent', async () => {
  const app = await running()
  limitOnce(app, 'chat.postMessage', 1)
  app.workspace.say('lena', 'dm', 'levels')
  await limited(app)
  app.workspace.say('lena', 'dm', 'dimensions')
  await app.workspace.until(() => answers(app, 'lena')[1], 5_000)
  const [first, second] = answers(app, 'lena').map(({ text }) => text)
  expect(first).toContain('Mgr III')
  expect(second).toContain('dimensions')
})

test('a limit that lasts longer than a call is of use is handed back', async () => {
  const calls: string[] = []
  const fetch = inLines({
    timeout: 1_000,
    fetch: async (address) => {
      calls.push(String(address))
      return new Response('', { status: 429, headers: { 'retry-after': '600' } })
    },
  })
  const answer = await fetch('http://127.0.0.1/api/chat.postMessage', { body: 'channel=C1' })
  expect(answer.status).toBe(429)
  expect(calls).toHaveLength(1)
})
