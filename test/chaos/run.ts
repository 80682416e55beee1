import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { askedHelp } from '../../src/cli/help.ts'
import { type Postgres, startPostgres } from '../postgres.ts'
import { runChaos } from './chaos.ts'
import { talkAndKill } from './keeping.ts'
import { outage } from './outage.ts'

const help = askedHelp('chaos', process.argv.slice(2))
if (help !== undefined) {
  process.stdout.write(`${help}\n`)
  process.exit(0)
}

// `run.ts [--seed N] [--people N] [--kills N] [--part nudges|keeping|outage] [sqlite|postgres…]`; ends with 1 when something
// is lost or came twice.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    people: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '30' },
    part: { type: 'string' },
  },
})
const [seed = 0, people = 0, kills = 0] = [values.seed, values.people, values.kills].map(Number)
const print = (line: string) => void process.stdout.write(`${line}\n`)
print(`seed ${seed}: replay with npm run chaos -- --seed ${seed}`)

type On = {
  readonly name: string
  readonly url: string
  readonly processes: number
  /** Where the database can be stopped. */
  readonly server?: Postgres
}

/** Everybody gets one nudge; returns how many do not. */
async function nudges({ name, server: _, ...on }: On): Promise<number> {
  const outcome = await runChaos({ ...on, seed, people, kills, tell: print })
  const { messages, lost, twice, failed, limited, seconds } = outcome
  print(
    `${name}: ${people} people, ${messages} messages, ${lost.length} lost, ${twice.length} twice, ${failed} given up;`,
  )
  print(`${outcome.kills} kills, ${limited} calls limited, ${seconds.toFixed(0)} s`)
  return lost.length + twice.length
}

/** What people write is saved once and answered; returns what is not. */
async function keeping({ name, server: _, ...on }: On): Promise<number> {
  const perSecond = 60
  // Slack's last repeat comes when nothing is killed any more, as its fifth minute would.
  const retries = [0, 6_000, Math.max(20_000, (people / perSecond) * 1000)]
  const outcome = await talkAndKill({ ...on, messages: people, perSecond, kills, seed, retries, tell: print })
  const { acknowledged, refused, givenUp, lost, savedTwice, unanswered, answeredTwice, leftOver } = outcome
  print(
    `${name}: ${people} direct messages, mentions and commands, ${acknowledged} acknowledged, ${refused} commands refused, ${givenUp} given up by Slack;`,
  )
  print(
    `${lost.length} lost, ${savedTwice.length} saved twice, ${unanswered.length} unanswered, ${answeredTwice} answered twice, ${leftOver} left over;`,
  )
  print(`${outcome.kills} kills, ${outcome.seconds.toFixed(0)} s`)
  return lost.length + savedTwice.length + unanswered.length + leftOver
}

/** The database is restarted, and away for a minute, while three workspaces on three processes go on. */
async function away({ server }: On): Promise<number> {
  if (!server) return 0
  const sizes = { messages: 600, perSecond: 4, nudged: 60, seconds: 60 }
  const outcome = await outage({ server, database: 'chaos', ...sizes, tell: print })
  const { kept, lost, twice, afterRevoked, away, ready, limited, seen } = outcome
  for (const [workspace, one] of Object.entries(kept))
    print(
      `${workspace}: ${one.acknowledged} acknowledged, ${one.refused} commands refused, ${one.givenUp} given up by Slack; ${one.lost.length} lost, ${one.savedTwice.length} saved twice, ${one.unanswered.length} unanswered, ${one.answeredTwice} answered twice, ${one.leftOver} left over`,
    )
  print(
    `nudges: lost ${JSON.stringify(lost)}, twice ${JSON.stringify(twice)}; ${afterRevoked} to where the token was revoked`,
  )
  print(
    `not ready for ${away.map((seconds) => seconds.toFixed(0)).join(', ')} s; ready again: ${ready.join(', ')}; ${limited} calls limited`,
  )
  for (const line of seen) print(`  “${line}”`)
  const wrongs = Object.values(kept).map(
    (one) => one.lost.length + one.savedTwice.length + one.unanswered.length,
  )
  const nudgesWrong = lost.calm + lost.limited + twice.calm + twice.limited + twice.revoked + afterRevoked
  return wrongs.reduce((sum, count) => sum + count, nudgesWrong + ready.filter((is) => !is).length)
}

const parts: Readonly<Record<string, (on: On) => Promise<number>>> = { nudges, keeping, outage: away }
let wrong = 0
for (const database of positionals.length > 0 ? positionals : ['postgres', 'sqlite']) {
  for (const [name, part] of Object.entries(parts)) {
    if (values.part !== undefined && values.part !== name) continue
    wrong += await (database === 'sqlite' ? onSqlite(part) : onPostgres(part))
  }
}
process.exit(wrong > 0 ? 1 : 0)

async function onSqlite<T>(work: (on: On) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-chaos-'))
  try {
    return await work({ name: 'sqlite', url: `sqlite:${join(dir, 'chaos.db')}`, processes: 2 })
  } finally {
    rmSync(dir, { recursive: true })
  }
}

async function onPostgres<T>(work: (on: On) => Promise<T>): Promise<T> {
  const server = await startPostgres()
  try {
    const client = new Client({ connectionString: `${server.url}/postgres` })
    await client.connect()
    await client.query('create database chaos')
    await client.end()
    return await work({ name: 'postgres', url: `${server.url}/chaos`, processes: 3, server })
  } finally {
    await server.stop()
  }
}
