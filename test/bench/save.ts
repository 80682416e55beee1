import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openVault } from '../../src/store/vault.ts'
import { type Child, startChild } from './child.ts'
import { figure, quantile, table } from './figures.ts'
import { type Ask, load } from './load.ts'
import { oursProgram, portOf } from './programs.ts'
import { openSink, type Sink } from './sink.ts'
import { fill, key, person } from './store.ts'

type Sizes = { readonly notes: number; readonly people: number; readonly own: number; readonly ms: number }

/** `/level note …` over signed HTTP, each from another person, to its confirmation, with a million notes kept. */
export async function benchSave(quick: boolean): Promise<string> {
  const sizes = quick
    ? { notes: 50_000, people: 1_000, own: 5_000, ms: 2_000 }
    : { notes: 1_000_000, people: 20_000, own: 5_000, ms: 15_000 }
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-bench-'))
  const [slack, sink] = [await openSlack(), await openSink()]
  try {
    const { vault } = await openVault(`sqlite:${dir}/http.db`, key)
    await fill(vault, sizes)
    await vault.db.destroy()
    const program = oursProgram({ ...slack, botToken: 'xoxb-bench', appToken: '' }, 'http', dir)
    const child = await startChild({ ...program, env: { ...program.env, LEVEL_GUIDE_KEY: key.text } })
    const rows = [await measure(child, sink, sizes, 1), await measure(child, sink, sizes, 8)]
    await child.stop()
    return [
      `save: /level note over signed HTTP, ${sizes.notes} notes of ${sizes.people} people in SQLite, in ms`,
      table([['connections', 'ack p50', 'p99', 'confirmed p50', 'p99', 'saved'], ...rows]),
    ].join('\n')
  } finally {
    sink.close()
    slack.close()
    rmSync(dir, { recursive: true })
  }
}

async function measure(child: Child, sink: Sink, { people, ms }: Sizes, connections: number) {
  const askOf = (index: number): Ask => ({
    ...person(1 + ((index * 7919) % (people - 1))),
    text: `note ops: cut the preparation of review ${index} from 6 h to 1 h`,
  })
  const target = { port: portOf(child), answers: true }
  await load(target, connections, ms / 5, sink, askOf)
  const { acked, answered } = await load(target, connections, ms, sink, askOf)
  return [`${connections}`, ...spread(acked), ...spread(answered), `${answered.length}`]
}

const spread = (times: readonly number[]): string[] =>
  [0.5, 0.99].map((share) => figure(quantile(times, share)))

/** Answers every call of the Web API at once, for anybody: Slack's own time is not what is measured. */
export async function openSlack() {
  const answer = JSON.stringify({
    ok: true,
    bot_id: 'B0BENCH',
    user_id: 'U0BOT',
    team_id: 'T0BENCH',
    user: { id: 'U0BENCH', tz: 'Europe/Berlin' },
  })
  let count = 0
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    count += 1
    request.resume().once('end', () => response.setHeader('content-type', 'application/json').end(answer))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    /** How many calls it was asked for. */
    count: () => count,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
