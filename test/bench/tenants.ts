import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { pino } from 'pino'
import { v7 } from 'uuid'
import { usualNudges } from '../../src/nudges/deps.ts'
import { startNudges } from '../../src/nudges/nudges.ts'
import { isSqlite } from '../../src/store/database/dialect.ts'
import { saveInstallation } from '../../src/store/installations/installations.ts'
import { openVault, type Vault } from '../../src/store/vault.ts'
import { enrol, scheduleAt } from '../chaos/enrolling.ts'
import { testKey } from '../store/keys/test-key.ts'
import { installing } from '../store/samples.ts'
import { type Child, startChild, usageOf, usageSchema } from './child.ts'
import { type Aim, aims, figure, medianRatio, quantile, table } from './figures.ts'
import { type Ask, load } from './load.ts'
import { onPostgres, onSqlite } from './nudges.ts'
import { portOf } from './programs.ts'
import { openSlack } from './save.ts'
import { openSink } from './sink.ts'

type Sizes = {
  readonly teams: number
  readonly people: number
  /** In each workspace, and in one that is loud. */
  readonly due: number
  readonly loud: number
  /** How long each round of commands takes. */
  readonly ms: number
}

const rounds = 5

const now = new Date('2026-11-27T14:00:00Z')
/** Of this hour are those that are sent while somebody asks. */
const hour = new Date('2026-11-27T16:00:00Z')
const later = (ms: number, from = now): Date => new Date(from.getTime() + ms)
const teamOf = (index: number): string => `T${String(index).padStart(6, '0')}`

/** Many workspaces in one database: claiming what is due in all of them, and a command in a quiet one meanwhile. */
export async function benchTenants(quick: boolean): Promise<string> {
  const sizes = quick
    ? { teams: 500, people: 20, due: 10, loud: 1_000, ms: 4_000 }
    : { teams: 5_000, people: 200, due: 10, loud: 10_000, ms: 10_000 }
  return [
    await onSqlite((url) => onOne('SQLite', url, sizes)),
    await onPostgres((url) => onOne('PostgreSQL (fsync off)', url, sizes)),
  ].join('\n\n')
}

async function onOne(name: string, url: string, sizes: Sizes): Promise<string> {
  const { teams, people, due, loud } = sizes
  const { vault } = await openVault(url, testKey)
  const began = performance.now()
  await fillAll(url, vault, sizes)
  const filled = `filled in ${figure((performance.now() - began) / 1000)} s`
  const claimed = await claim(vault, sizes)
  await vault.db.deleteFrom('nudge').execute()
  await vault.db.destroy()
  const asked = await commands(url, sizes)
  return [
    `tenants: ${teams} workspaces of ${people} people on ${name}, ${filled}`,
    `${teams * due} due at once, and ${loud} in one more, taken as fast as it goes:`,
    claimed,
    `a command in a quiet workspace, while ${teams * due} are due in an hour, in ms:`,
    asked,
  ].join('\n')
}

/** In each workspace the first are due now, as many others within the later hour, and the rest in a week. */
async function fillAll(url: string, vault: Vault, { teams, people, due, loud }: Sizes): Promise<void> {
  const schedule = scheduleAt(now)
  const names = Array.from({ length: people }, (_, index) => `U${String(index).padStart(6, '0')}`)
  for (let team = 0; team < teams; team += 1) {
    const teamId = teamOf(team)
    await saveInstallation(vault, installing({ teamId, personId: 'U000000' }), now)
    const inHour = (index: number) =>
      later((((team * due + index) * 7919) % (teams * due)) * (3_600_000 / (teams * due)), hour)
    await enrol(vault, {
      teamId,
      people: names,
      now,
      schedule,
      nextAt: (index) =>
        index < due ? now : index < 2 * due ? inHour(index - due) : later(7 * 86_400_000 + index),
    })
  }
  const crowd = Array.from({ length: loud }, (_, index) => `L${index}`)
  await saveInstallation(vault, installing({ teamId: 'T0LOUD', personId: 'L0' }), now)
  await enrol(vault, { teamId: 'T0LOUD', people: crowd, now, schedule, nextAt: () => now })
  await saveInstallation(vault, installing({ teamId: 'T0QUIET', personId: 'U0BENCH' }), now)
  if (!isSqlite(vault.db)) await analyzed(url)
}

async function claim(vault: Vault, { teams, due, loud }: Sizes): Promise<string> {
  const all = teams * due + loud
  const step = Math.min(10_000, loud)
  const marks: { readonly ms: number; readonly cpu: number; readonly mb: number }[] = []
  const first = new Map<string, number>()
  let taken = 0
  let last = performance.now()
  let used = process.cpuUsage()
  const began = last
  const { promise: done, resolve } = Promise.withResolvers<void>()
  const mb = () => process.memoryUsage.rss() / 1e6
  const before = mb()
  const hands = {
    send: async ({ teamId }: { readonly teamId: string }) => {
      if (!first.has(teamId)) first.set(teamId, performance.now() - began)
      taken += 1
      if (taken % step !== 0) return
      const { user, system } = process.cpuUsage(used)
      marks.push({ ms: performance.now() - last, cpu: (user + system) / 1000, mb: mb() })
      used = process.cpuUsage()
      last = performance.now()
      if (taken === all) resolve()
    },
    stop: async () => {},
  }
  const { stop } = startNudges({
    vault,
    now: () => later(1000),
    newId: () => v7(),
    log: pino({ level: 'error' }),
    settings: { ...usualNudges, perMinute: 999_999 },
    handsIn: async () => hands,
  })
  await done
  await stop()
  const whole = performance.now() - began
  const starved = Math.max(...first.values()) / whole
  const met: Aim[] = [
    {
      what: `the slowest ${step}, seconds`,
      aim: (2 * step) / 10_000,
      got: Math.max(...marks.map(({ ms }) => ms)) / 1000,
    },
    {
      what: 'memory at the end, to that after the first',
      aim: 1.2,
      got: (marks.at(-1)?.mb ?? 0) / (marks[0]?.mb ?? 1),
    },
    { what: 'workspaces that had their first', aim: teams + 1, got: first.size, atLeast: true },
    { what: 'when the last of them had it, of the whole time', aim: 0.9, got: starved },
  ]
  const rows = marks.map(({ ms, cpu, mb: at }, index) => [
    String((index + 1) * step),
    `${figure(ms / 1000)} s`,
    `${figure(cpu / 1000)} s`,
    `${figure(at)} MB`,
  ])
  return [
    table([['taken', 'within', 'CPU', `memory, ${figure(before)} MB before`], ...rows]),
    aims(met),
  ].join('\n')
}

/** Idle and busy in turn: the machine's speed swings. */
async function commands(url: string, { ms }: Sizes): Promise<string> {
  const [slack, sink] = [await openSlack(), await openSink()]
  const args = [url, slack.apiUrl, later(-3_600_000, hour).toISOString()]
  const child = await startChild({ script: 'test/bench/tenants-process.ts', args })
  const ask = (): Ask => ({ teamId: 'T0QUIET', personId: 'U0BENCH', text: 'levels' })
  const target = { port: portOf(child), answers: true }
  const measure = async () => {
    const { acked, answered } = await load(target, 1, ms, sink, ask)
    const { rss } = await usageOf(child)
    return {
      acked: quantile(acked, 0.99),
      answered: quantile(answered, 0.99),
      median: quantile(answered, 0.5),
      mb: rss / 1e6,
    }
  }
  try {
    await load(target, 1, ms / 4, sink, ask)
    const all: Record<'idle' | 'busy', Awaited<ReturnType<typeof measure>>[]> = { idle: [], busy: [] }
    let at = hour
    for (let round = 0; round < rounds; round += 1) {
      all.idle.push(await measure())
      await jump(child, at)
      // Past what was due while it stood still.
      await setTimeout(1_000)
      all.busy.push(await measure())
      at = later(ms + 1_000, at)
      await jump(child, later(-3_600_000, hour))
      await setTimeout(2_000)
    }
    const sent = slack.count()
    const rows = (['idle', 'busy'] as const).flatMap((state) =>
      all[state].map((one) => [state, ...[one.median, one.answered, one.acked, one.mb].map(figure)]),
    )
    const of = (state: 'idle' | 'busy') => all[state].map(({ answered }) => answered)
    return [
      table([['', 'answered p50', 'p99', 'acknowledged p99', 'memory, MB'], ...rows]),
      `calls of Slack meanwhile: ${sent}`,
      aims([
        { what: 'p99 while nudges go out, to idle', aim: 1.5, got: medianRatio(of('busy'), of('idle')) },
      ]),
    ].join('\n')
  } finally {
    await child.stop()
    sink.close()
    slack.close()
  }
}

const jump = (child: Child, to: Date) => child.request(to.toISOString(), usageSchema)

/** Takes longer than the bot waits for a statement. */
async function analyzed(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('vacuum analyze')
  await client.end()
}
