import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { botOf } from '../../src/bot/bot.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { importPerson } from '../../src/store/people/people-data.ts'
import { openVault } from '../../src/store/vault.ts'
import { aims, figure, quantile, table } from './figures.ts'

const asker = { teamId: 'T1', personId: 'U1' }
const questions = ['notes', 'notes "status"', 'readiness', 'note ops: cut status prep from 6 h to 1 h']

const noteCount = 1_000

/** One person with 1,000 notes in SQLite: each private answer, and Home, in ms. Nothing of the notes stays in memory. */
export async function benchOwn(quick: boolean): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-bench-'))
  const url = `sqlite:${join(dir, 'own.db')}`
  const key = { kind: 'given', text: Buffer.alloc(32, 7).toString('base64') } as const
  const { library } = loadLibrary('data')
  const now = new Date()
  const note = (index: number) => ({
    id: v7(),
    createdAt: now,
    at: now,
    versions: [],
    what: `Cut the preparation of status report ${index} from 6 h to 1 h for all teams`,
    dimensions: [library.guidelines[0]?.dimensions[index % 7]?.id ?? ''],
    happenedOn: `2026-${String((index % 12) + 1).padStart(2, '0')}-15`,
    principles: [],
    guideline: library.guidelines[0]?.id ?? '',
    version: '1',
  })
  try {
    const filled = await openVault(url, key)
    const notes = Array.from({ length: noteCount }, (_, index) => note(index))
    await importPerson(
      filled.vault,
      asker,
      { profile: undefined, notes, ratings: [], schedules: [], cases: [] },
      now,
    )
    await filled.vault.db.destroy()
    const size = statSync(join(dir, 'own.db')).size
    const rows: string[][] = []
    const slowest: number[] = []
    for (const question of [...questions, 'Home']) {
      const { vault } = await openVault(url, key)
      const bot = botOf({
        learned: shippedModel(),
        library,
        vault,
        now: () => new Date(),
        newId: () => v7(),
        zoneOf: async () => 'UTC',
      })
      const ask = () => (question === 'Home' ? bot.home(asker) : bot.ask(asker, question, 'dm'))
      await bot.ask(asker, 'levels', 'dm')
      const [first = 0] = await timesOf(1, ask)
      const times = await timesOf(quick ? 20 : 200, ask)
      const [p50 = 0, p99 = 0] = [0.5, 0.99].map((share) => quantile(times, share))
      slowest.push(p99)
      rows.push([question, ...[first, p50, p99].map(figure)])
      await vault.db.destroy()
    }
    return [
      `own: one person with ${noteCount} notes, in ms`,
      table([['question', 'first', 'p50', 'p99'], ...rows]),
      `bytes a note on disk: ${figure(size / noteCount)}`,
      aims([{ what: 'p99 of the slowest, ms', aim: 60, got: Math.max(...slowest) }]),
    ].join('\n')
  } finally {
    rmSync(dir, { recursive: true })
  }
}

async function timesOf(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < count; round += 1) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return times
}
