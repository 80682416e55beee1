import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { health } from '../../src/cli/health.ts'
import { reload } from '../../src/cli/reload.ts'
import { startWorkspace } from '../../src/sandbox/workspace.ts'
import { bareEnv } from '../files.ts'
import { freePort } from '../postgres.ts'
import { manifest, noon, type Running, startRunning, testVault } from '../running.ts'
import { scratchFolder } from '../scratch.ts'
import { ended as told } from '../shell.ts'
import { behindHttp } from './behind-http.ts'

async function running(parts: Parameters<typeof startRunning>[0] = {}): Promise<Running> {
  const started = await startRunning(parts)
  onTestFinished(started.close)
  return started
}

const refuse = (method: string, error: string) => ({ method, fault: { kind: 'refusal', error } as const })
const soon = (app: Pick<Running, 'app'>) => Promise.race([app.app.lost, wait(10_000, 'not lost')])

/** The program itself, connected to a workspace; what it says, and how it ends. */
async function program() {
  const workspace = await startWorkspace({
    port: 0,
    now: () => new Date(),
    manifest,
    delivery: { kind: 'socket' },
  })
  onTestFinished(workspace.close)
  const env = {
    ...bareEnv,
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_API_URL: workspace.apiUrl,
    DATABASE_URL: `sqlite:${join(scratchFolder('token'), 'test.db')}`,
    LEVEL_GUIDE_KEY: Buffer.alloc(32, 7).toString('base64'),
  }
  const child = spawn(process.execPath, ['src/level-guide.mjs', 'start'], { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (part) => {
    said += part
  })
  const ended = once(child, 'exit').then(([code]) => ({
    code,
    fatal: said.split('\n').filter((line) => line.includes('"level":60')),
  }))
  await expect.poll(() => said, { timeout: 30_000 }).toContain('"ready"')
  return { workspace, child, ended }
}

test('a bot that is taken out of its workspace ends, with one line that says so', async () => {
  const { workspace, ended } = await program()
  workspace.uninstall()
  const { code, fatal } = await ended
  expect(code).toBe(1)
  expect(fatal).toHaveLength(1)
  expect(fatal[0]).toContain('Slack no longer accepts SLACK_BOT_TOKEN (account_inactive)')
})

test('a bot that is asked to end does so, and calls nothing wrong', async () => {
  const { child, ended } = await program()
  child.kill('SIGTERM')
  expect(await ended).toEqual({ code: 0, fatal: [] })
})

test.each(['token_revoked', 'account_inactive', 'invalid_auth'])(
  'a token that Slack refuses with %s is noticed by the next call',
  async (code) => {
    const app = await running()
    app.workspace.setFaults({ rules: [refuse('*', code)] })
    app.workspace.say('lena', 'dm', 'levels')
    expect(await soon(app)).toContain(`(${code})`)
  },
)

test('a bot whose tables a newer version changed, in a way that it can’t go on with, ends and says so', async () => {
  const vault = await testVault()
  const newer = { name: '999-no-shoes', timestamp: noon.toISOString() }
  await vault.db.insertInto('kysely_migration').values(newer).execute()
  expect(await soon(await running({ vault }))).toContain('made by a newer version (it has "999-no-shoes")')
})

test('a refusal that is about a person is none of the token', async () => {
  const app = await running()
  app.workspace.setFaults({ rules: [refuse('chat.postMessage', 'account_inactive')] })
  app.workspace.say('lena', 'dm', 'levels')
  await app.settled()
  await app.workspace.until(() =>
    app.workspace.record().find((entry) => entry.kind === 'call' && entry.method === 'auth.test'),
  )
  expect(await Promise.race([app.app.lost, wait(200, 'not lost')])).toBe('not lost')
})

test('an app token that is refused when a connection has to come back is told', async () => {
  const app = await running()
  app.workspace.setFaults({ rules: [refuse('apps.connections.open', 'invalid_auth')] })
  app.workspace.dropSockets()
  expect(await soon(app)).toContain('Slack refused SLACK_APP_TOKEN (invalid_auth)')
})

test('behind HTTP it ends as well, and says before that it is not ready', async () => {
  const { workspace, url, start } = await behindHttp()
  const app = await start()
  onTestFinished(app.close)
  const ready = async () => (await fetch(new URL('/readyz', url))).status
  expect(await ready()).toBe(200)
  workspace.uninstall()
  await expect.poll(ready).toBe(503)
  expect(await soon(app)).toContain('Slack no longer accepts SLACK_BOT_TOKEN (account_inactive)')
})

test('after Slack was away, the connections come back and messages are answered', async () => {
  const app = await running()
  const comeBack = await app.workspace.goAway()
  await wait(1_500)
  await comeBack()
  await app.workspace.until(() => app.workspace.connections() === 2, 5_000)
  app.workspace.say('lena', 'dm', 'levels')
  await app.workspace.until(() => app.workspace.messages('lena', 'dm')[1])
})

test('asked to end while Slack can’t be reached, it ends well, and was never ready', async () => {
  const env = {
    ...bareEnv,
    SLACK_BOT_TOKEN: 'xoxb-a-token',
    SLACK_APP_TOKEN: 'xapp-a-token',
    SLACK_BOT_TOKN: 'xoxb-another',
    HEALTH_PORT: String(await freePort()),
    // Nothing listens there.
    SLACK_API_URL: 'http://127.0.0.1:9/api/',
    DATABASE_URL: `sqlite:${join(scratchFolder('token'), 'test.db')}`,
    LEVEL_GUIDE_KEY: Buffer.alloc(32, 7).toString('base64'),
  }
  const child = spawn(process.execPath, ['src/level-guide.mjs', 'start'], { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => {
      said += part
    })
  const ended = once(child, 'exit')
  await expect.poll(() => said, { timeout: 30_000 }).toMatch(/reached|fetch failed/)
  expect(await told(health, [], env)).toMatchObject({
    code: 1,
    out: expect.stringContaining('"not asked yet"'),
  })
  expect(await told(health, ['--live'], env)).toMatchObject({
    code: 0,
    out: expect.stringContaining('/livez: ok'),
  })
  expect(await told(reload, [], env)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Reloaded data'),
  })
  // The second try is over by then.
  await wait(1_500)
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  const [strange, ...lines] = said.trim().split('\n')
  expect(strange).toBe('In the environment: SLACK_BOT_TOKN isn’t a setting: did you mean SLACK_BOT_TOKEN?')
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
    'Slack can’t be reached, trying again',
    'data reloaded',
  ])
})
