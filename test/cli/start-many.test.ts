import { join } from 'node:path'
import { expect, test } from 'vitest'
import { health } from '../../src/cli/health.ts'
import type { Shell } from '../../src/cli/shell.ts'
import { start } from '../../src/cli/start.ts'
import { bareEnv } from '../files.ts'
import { freePort } from '../postgres.ts'
import { scratchFolder } from '../scratch.ts'
import { ended as endedBy, shell } from '../shell.ts'
import { testKey } from '../store/keys/test-key.ts'

const healthOf = (args: string[], env: Shell['env']) => endedBy(health, args, env)

test('with a client id the program opens its way in for all, asks for what the manifest does, and ends well', async () => {
  const port = await freePort()
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  const env = {
    ...bareEnv,
    SLACK_CLIENT_ID: '1234567890.2345678901',
    SLACK_CLIENT_SECRET: 'fedcba9876543210fedcba9876543210',
    SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
    SLACK_API_URL: 'https://slack-gov.com/api/',
    PORT: String(port),
    LISTEN_HOST: '127.0.0.1',
    DATABASE_URL: `sqlite:${join(scratchFolder('many'), 'test.db')}`,
    LEVEL_GUIDE_KEY: testKey.text,
    LOG_LEVEL: 'silent',
  }
  const running = start({ ...shell, now: () => new Date(), args: [], env, ended, out: () => {} })
  const page = () => fetch(`http://127.0.0.1:${port}/slack/install`).then((answer) => answer.text(), String)
  await expect.poll(page, { timeout: 20_000 }).toContain('Add to Slack')
  const html = await page()
  expect(html).toContain(
    'https://slack-gov.com/oauth/v2/authorize?scope=app_mentions%3Aread%2Ccanvases%3Awrite',
  )
  expect(html).toContain('client_id=1234567890.2345678901')
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
  expect(await healthOf([], env)).toMatchObject({
    code: 0,
    out: `http://127.0.0.1:${port}/readyz: {"ready":true}\n`,
  })
  end()
  expect(await running).toBe(0)
  expect(await healthOf([], env)).toMatchObject({ code: 1, out: expect.stringContaining('nobody answers') })
  await expect(healthOf([], bareEnv)).rejects.toThrow('set HEALTH_PORT')
  const elsewhere = start({ ...shell, args: [], env: { ...env, LISTEN_HOST: '192.0.2.1' }, out: () => {} })
  await expect(elsewhere).rejects.toThrow('LISTEN_HOST is no address of this machine')
})
