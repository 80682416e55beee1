import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { askedHelp } from '../../src/commands/help.ts'
import { startPostgres } from '../postgres.ts'
import { type Outcome, runChaos } from './chaos.ts'

const help = askedHelp('chaos', process.argv.slice(2))
if (help !== undefined) {
  process.stdout.write(`${help}\n`)
  process.exit(0)
}

// `run.ts [--seed N] [--people N] [--kills N] [sqlite|postgres…]`; ends with 1 when a message is lost or came twice.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    people: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '30' },
  },
})
const [seed, people, kills] = [values.seed, values.people, values.kills].map(Number)
const print = (line: string) => void process.stdout.write(`${line}\n`)
print(`seed ${seed}: replay with npm run chaos -- --seed ${seed}`)

const chaos = { seed: seed ?? 0, people: people ?? 0, kills: kills ?? 0, tell: print }
const outcomes: Outcome[] = []
for (const name of positionals.length > 0 ? positionals : ['postgres', 'sqlite']) {
  const outcome = await (name === 'sqlite' ? onSqlite() : onPostgres())
  const { messages, lost, twice, failed, limited, seconds } = outcome
  print(
    `${name}: ${people} people, ${messages} messages, ${lost.length} lost, ${twice.length} twice, ${failed} given up;`,
  )
  print(`${outcome.kills} kills, ${limited} calls limited, ${seconds.toFixed(0)} s`)
  outcomes.push(outcome)
}
process.exit(outcomes.some(({ lost, twice }) => lost.length + twice.length > 0) ? 1 : 0)

async function onSqlite(): Promise<Outcome> {
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-chaos-'))
  try {
    return await runChaos({ ...chaos, url: `sqlite:${join(dir, 'chaos.db')}`, processes: 1 })
  } finally {
    rmSync(dir, { recursive: true })
  }
}

async function onPostgres(): Promise<Outcome> {
  const server = await startPostgres()
  try {
    const client = new Client({ connectionString: `${server.url}/postgres` })
    await client.connect()
    await client.query('create database chaos')
    await client.end()
    return await runChaos({ ...chaos, url: `${server.url}/chaos`, processes: 3 })
  } finally {
    await server.stop()
  }
}
