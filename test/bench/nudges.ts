import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { Client } from 'pg'
import { v7 } from 'uuid'
import { isSqlite } from '../../src/store/database/dialect.ts'
import { takeNudges } from '../../src/store/nudges/nudges.ts'
import { planNudges } from '../../src/store/nudges/plan.ts'
import { openVault, type Vault } from '../../src/store/vault.ts'
import { enrol, scheduleAt } from '../chaos/enrolling.ts'
import { type Slack, startSlack } from '../chaos/slack.ts'
import { startPostgres } from '../postgres.ts'
import { testKey } from '../store/keys/test-key.ts'
import { type Aim, aims, figure, table } from './figures.ts'

const due = 10_000
const teamId = 'T0BENCH'
const now = new Date('2026-11-27T14:00:00Z')
const later = (ms: number): Date => new Date(now.getTime() + ms)

/** Claiming what is due of few and of many, and sending it: as fast as it goes, and under a limit. */
export async function benchNudges(quick: boolean): Promise<string> {
  const sizes = quick ? [10_000, 30_000] : [10_000, 100_000, 1_000_000]
  return [
    await onSqlite((url) => claim('SQLite', url, sizes)),
    await onPostgres((url) => claim('PostgreSQL (fsync off)', url, sizes)),
    await onSqlite((url) => send(url, quick ? 2_000 : 10_000)),
    await onSqlite((url) => sendLimited(url, quick ? 60 : 180)),
  ].join('\n\n')
}

export async function onSqlite(work: (url: string) => Promise<string>): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-bench-'))
  try {
    return await work(`sqlite:${join(dir, 'bench.db')}`)
  } finally {
    rmSync(dir, { recursive: true })
  }
}

export async function onPostgres(work: (url: string) => Promise<string>): Promise<string> {
  const server = await startPostgres()
  try {
    const client = new Client({ connectionString: `${server.url}/postgres` })
    await client.connect()
    await client.query('create database bench')
    await client.end()
    return await work(`${server.url}/bench`)
  } finally {
    await server.stop()
  }
}

async function claim(name: string, url: string, sizes: readonly number[]): Promise<string> {
  const { vault } = await openVault(url, testKey)
  const rows = [['enrolled', 'plan 10,000', 'take them, 60 at once', 'together', 'memory before', 'after']]
  const met: Aim[] = []
  let enrolled = 0
  for (const [round, size] of sizes.entries()) {
    await fillTo(vault, enrolled, size, round)
    enrolled = size
    const before = process.memoryUsage.rss()
    const { planned, taken } = await claimDue(vault, later(round * 1000))
    const after = process.memoryUsage.rss()
    const cells = [planned, taken, planned + taken].map((ms) => `${figure(ms / 1000)} s`)
    rows.push([String(size), ...cells, ...[before, after].map((bytes) => `${figure(bytes / 1e6)} MB`)])
    met.push({ what: `claim 10,000 of ${size}, seconds`, aim: 2, got: (planned + taken) / 1000 })
  }
  const plan = await planOf(vault)
  await vault.db.destroy()
  return [`nudges: finding and claiming on ${name}`, table(rows), plan, aims(met)].join('\n')
}

/** The next 10,000 are due in this round, and everybody else in a week. */
async function fillTo(vault: Vault, from: number, to: number, round: number): Promise<void> {
  const schedule = scheduleAt(now)
  for (let start = from; start < to; start += 50_000) {
    const count = Math.min(50_000, to - start)
    await enrol(vault, {
      teamId,
      people: Array.from({ length: count }, (_, index) => `U${String(start + index).padStart(9, '0')}`),
      now,
      schedule,
      nextAt: (index) => (start + index < from + due ? later(round * 1000) : later(7 * 86_400_000 + index)),
    })
  }
  if (!isSqlite(vault.db)) await sql`vacuum analyze`.execute(vault.db)
}

async function claimDue({ db }: Vault, at: Date): Promise<{ planned: number; taken: number }> {
  const began = performance.now()
  let made = 0
  for (let more = -1; more !== 0; made += more) {
    more = (await planNudges(db, teamId, { now: at, limit: 1000, newId: v7, readyAt: () => at })).made
  }
  const planned = performance.now() - began
  let count = 0
  for (let more = -1; more !== 0; count += more) {
    const until = later(86_400_000)
    more = (await takeNudges(db, teamId, { now: at, limit: 60, lease: v7(), until })).length
  }
  if (made !== due || count !== due) throw new Error(`${made} planned, ${count} taken`)
  return { planned, taken: performance.now() - began - planned }
}

async function planOf({ db }: Vault): Promise<string> {
  const queries = [
    sql`select person_id from schedule where team_id = ${teamId} and next_at <= ${later(0).toISOString()} order by next_at limit 1000`,
    sql`select person_id from nudge where team_id = ${teamId} and ready_at <= ${later(0).toISOString()} order by ready_at limit 60`,
  ]
  const lines: string[] = []
  for (const query of queries) {
    const explain = isSqlite(db) ? sql`explain query plan ${query}` : sql`explain (costs off) ${query}`
    const { rows } = await explain.execute(db)
    for (const row of rows) lines.push(`  ${Object.values(row ?? {}).at(-1)}`)
  }
  return ['query plans:', ...lines].join('\n')
}

async function withApp<T>(
  url: string,
  { people, perMinute }: { readonly people: number; readonly perMinute: number },
  work: (slack: Slack) => Promise<T>,
): Promise<T> {
  const slack = await startSlack(people)
  const { vault } = await openVault(url, testKey)
  const at = new Date()
  const names = Array.from({ length: people }, (_, index) => `P${String(index + 1).padStart(5, '0')}`)
  const schedule = scheduleAt(at)
  await enrol(vault, { teamId: slack.address.teamId, people: names, now: at, schedule, nextAt: () => at })
  await vault.db.destroy()
  const told = [url, JSON.stringify(slack.address), JSON.stringify({ perMinute })]
  const app = fork('test/chaos/app-process.ts', told, { execArgv: [] })
  await once(app, 'message')
  try {
    return await work(slack)
  } finally {
    app.kill('SIGKILL')
    slack.close()
  }
}

async function send(url: string, people: number): Promise<string> {
  return withApp(url, { people, perMinute: 999_999 }, async (slack) => {
    const seconds = await secondsFor(slack, people)
    const rate = people / seconds
    return [
      `nudges: ${people} sent by one process, SQLite, without limits, in ${figure(seconds)} s`,
      aims([{ what: 'messages a second', aim: 300, got: rate, atLeast: true }]),
    ].join('\n')
  })
}

async function secondsFor(slack: Slack, count: number): Promise<number> {
  while ((await slack.count()) === 0) await setTimeout(5)
  const began = performance.now()
  while ((await slack.count()) < count) await setTimeout(20)
  return (performance.now() - began) / 1000
}

async function sendLimited(url: string, seconds: number): Promise<string> {
  const perMinute = 200
  const people = Math.ceil((perMinute * seconds) / 60) + 400
  return withApp(url, { people, perMinute }, async (slack) => {
    await slack.setFaults({ rates: { channelMs: 1000, perMinute } })
    while ((await slack.count()) === 0) await setTimeout(5)
    const first = await slack.count()
    await setTimeout(seconds * 1000)
    const share = (100 * ((await slack.count()) - first)) / ((perMinute * seconds) / 60)
    return [
      `nudges: under a limit of ${perMinute} a minute, for ${seconds} s`,
      aims([
        { what: 'of the limit, %', aim: 95, got: share, atLeast: true },
        { what: 'calls answered with 429', aim: 5, got: await slack.limited() },
      ]),
    ].join('\n')
  })
}
