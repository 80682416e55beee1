import { expect, onTestFinished, test } from 'vitest'
import { healthOf } from '../../src/app/health.ts'
import { openHealth } from '../../src/app/health-server.ts'
import { metricsOf } from '../../src/app/metrics.ts'
import { health as askHealth } from '../../src/cli/health.ts'
import { waysToSlack } from '../../src/slack/ways.ts'
import { openVault } from '../../src/store/vault.ts'
import { startRunning } from '../running.ts'
import { ended } from '../shell.ts'
import { scratchSqlite } from '../store/databases.ts'
import { testKey } from '../store/keys/test-key.ts'

/** The bot in a workspace, with a port for those who watch it, at a clock of their own. */
async function watched() {
  const metrics = metricsOf('1.2.3')
  const { vault } = await openVault(await scratchSqlite(), testKey, metrics.asked)
  const ways = waysToSlack()
  let seconds = 0
  const now = () => new Date(1_800_000_000_000 + seconds++ * 10_000)
  const health = healthOf({ db: vault.db, now, ways, many: false, metrics })
  const server = await openHealth({ port: 0, host: '127.0.0.1' }, health)
  const running = await startRunning({ vault, metrics, ways, health })
  onTestFinished(async () => {
    await running.close()
    await server.stop()
    await vault.db.destroy()
  })
  const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method })
  const told = async (path: string) => (await ask(path)).text()
  const asked = () => ended(askHealth, [], { HEALTH_PORT: String(server.port) })
  return { ...running, vault, health, ask, told, asked }
}

const ready = {
  ready: true,
  database: 'ok',
  tables: 'current',
  slack: { token: 'ok', 'socket-1': 'connected', 'socket-2': 'connected' },
}

test('who watches is told whether people can be answered, and why not; the process lives meanwhile', async () => {
  const { workspace, vault, health, ask, told, asked } = await watched()
  expect(JSON.parse(await told('/readyz'))).toEqual(ready)
  expect(await asked()).toMatchObject({ code: 0, out: expect.stringContaining('/readyz: {"ready":true,') })
  expect((await ask('/metrics', 'POST')).status).toBe(405)
  expect((await ask('/elsewhere')).status).toBe(404)

  const comeBack = await workspace.goAway()
  await expect.poll(async () => (await ask('/readyz')).status).toBe(503)
  expect(await told('/readyz')).toMatch(/"slack":\{"token":"ok","socket-1":"(disconnected|not reached)"/)
  await comeBack()
  await expect.poll(async () => (await ask('/readyz')).status, { timeout: 10_000 }).toBe(200)

  await vault.db.insertInto('kysely_migration').values({ name: '999-later', timestamp: '' }).execute()
  expect(JSON.parse(await told('/readyz'))).toMatchObject({ ready: true, tables: 'newer' })
  await vault.db.deleteFrom('kysely_migration').execute()
  expect(JSON.parse(await told('/readyz'))).toMatchObject({ ready: false, tables: 'older' })
  await vault.db.schema.alterTable('kysely_migration').renameTo('gone').execute()
  await vault.db.schema.alterTable('gone').renameTo('kysely_migration').execute()

  // Strangers are told no reason, and the numbers are not for them.
  expect((await health.open('/readyz'))?.text).toBe('{"ready":false}\n')
  expect(await health.open('/metrics')).toBe(undefined)
  expect((await ask('/livez')).status).toBe(200)
  expect(await asked()).toMatchObject({ code: 1 })
})

/** Each label with all its values. */
function labelsIn(text: string): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  for (const [, labels = ''] of text.matchAll(/^level_guide_\w+\{(.*)\} /gm))
    for (const [, name = '', value = ''] of labels.matchAll(/(\w+)="([^"]*)"/g))
      all.set(name, (all.get(name) ?? new Set()).add(value))
  return all
}

test('the numbers tell what was done, and nothing of whom: no names, no ids, no words', async () => {
  const { workspace, settled, told } = await watched()
  await workspace.command('lena', '#leveling', '/level', 'compare ops-excellence')
  workspace.say('lena', 'dm', 'note ops: zebra-striped planning')
  await settled()
  workspace.setFaults({
    rules: [{ method: 'chat.postMessage', fault: { kind: 'ratelimited', retryAfter: 0 }, times: 1 }],
  })
  workspace.say('marcus', 'dm', 'qwertz asdfgh')
  await workspace.until(() => workspace.messages('marcus', 'dm')[1])
  await settled()
  const text = await told('/metrics')
  const number = (name: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.slice(name.length),
    )
  expect(number('level_guide_answers_total{kind="compare",outcome="answered"}')).toBe(1)
  expect(number('level_guide_answers_total{kind="notes.add",outcome="answered"}')).toBe(1)
  expect(number('level_guide_answers_total{kind="unknown",outcome="answered"}')).toBe(1)
  expect(number('level_guide_ack_seconds_count{door="command"}')).toBe(1)
  expect(number('level_guide_answer_seconds_count{door="message"}')).toBe(2)
  expect(number('level_guide_slack_call_seconds_count{method="chat.postMessage",outcome="ok"}')).toBe(2)
  expect(number('level_guide_slack_call_seconds_count{method="chat.postMessage",outcome="limited"}')).toBe(1)
  expect(number('level_guide_slack_wait_seconds_count{method="chat.postMessage"}')).toBe(1)
  expect(number('level_guide_database_seconds_count{verb="insert",ok="true"}')).toBeGreaterThan(3)
  expect(number('level_guide_slack_way_ok{way="token"}')).toBe(1)
  expect(number('level_guide_ready')).toBe(1)
  expect(number('level_guide_workspaces{state="live"}')).toBe(1)
  expect(number('level_guide_queue_oldest_seconds{queue="events"}')).toBe(0)
  expect(number('level_guide_info{version="1.2.3"}')).toBe(1)

  const people = ['lena', 'marcus'].map((name) => workspace.person(name).id)
  for (const secret of [...people, workspace.teamId, 'lena', 'zebra', 'qwertz', 'leveling', 'D0'])
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase())
  // What is not known beforehand would grow without end.
  const { kind, door, method, outcome, verb, ok, way, queue, state, version, le, ...others } =
    Object.fromEntries(labelsIn(text))
  expect(others).toEqual({})
  for (const value of [...(kind ?? []), ...(method ?? [])]) expect(value).toMatch(/^[a-z]+(\.[a-zA-Z]+)*$/)
})

test('who watches is told where looking fails', async () => {
  const own = () => Promise.reject(new Error('no numbers'))
  const server = await openHealth({ port: 0, host: '127.0.0.1' }, { own })
  onTestFinished(server.stop)
  const answered = await fetch(`http://127.0.0.1:${server.port}/metrics`, {
    signal: AbortSignal.timeout(2_000),
  })
  expect([answered.status, await answered.text()]).toEqual([500, 'no numbers\n'])
})
