import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { botOf } from '../../src/bot/ask.ts'
import { loadLibrary } from '../../src/data.ts'
import { importPerson } from '../../src/store/people-data.ts'
import { openVault } from '../../src/store/vault.ts'
import { table } from './figures.ts'

const asker = { teamId: 'T1', personId: 'U1' }
const questions = ['notes', 'notes "status"', 'readiness', 'note ops: cut status prep from 6 h to 1 h']

/** One person with 5,000 notes in SQLite: each private answer, and Home, cold and warm, in ms. */
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
  const filled = await openVault(url, key)
  const notes = Array.from({ length: 5_000 }, (_, index) => note(index))
  await importPerson(filled.vault, asker, { profile: undefined, notes, ratings: [] }, now)
  await filled.vault.db.destroy()
  const rows: string[][] = []
  try {
    for (const question of [...questions, 'Home']) {
      const { vault } = await openVault(url, key)
      const bot = botOf({
        library,
        vault,
        now: () => new Date(),
        newId: () => v7(),
        zoneOf: async () => 'UTC',
      })
      await bot.ask(asker, 'levels', 'dm')
      const times: number[] = []
      for (let round = 0; round < (quick ? 20 : 200); round += 1) {
        const started = performance.now()
        if (question === 'Home') await bot.home(asker)
        else await bot.ask(asker, question, 'dm')
        times.push(performance.now() - started)
      }
      const [cold = 0, ...warm] = times
      const sorted = warm.toSorted((a, b) => a - b)
      const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
      rows.push([question, cold.toFixed(1), at(0.5), at(0.99)])
      await vault.db.destroy()
    }
  } finally {
    rmSync(dir, { recursive: true })
  }
  return `own: one person with 5,000 notes, in ms\n${table([['question', 'first', 'then p50', 'p99'], ...rows])}`
}
