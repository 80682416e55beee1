import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { botOf } from '../../src/bot/ask.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { noteSchema } from '../../src/domain/own/note.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { openOwner } from '../../src/store/people/owner.ts'
import { importPerson } from '../../src/store/people/people-data.ts'
import { openVault } from '../../src/store/vault.ts'
import { figure, quantile, table } from './figures.ts'

const asker = { teamId: 'T1', personId: 'U1' }
const questions = ['notes', 'notes "status"', 'readiness', 'note ops: cut status prep from 6 h to 1 h']

/**
 * One person with 5,000 notes in SQLite: each private answer, and Home, in ms. Row by row: no pack was made yet, as
 * once after an import. Cold: nothing is in memory, as in a process that was just started; then with a note that was
 * saved since the packs were made.
 */
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
  await importPerson(filled.vault, asker, { profile: undefined, notes, ratings: [], schedules: [] }, now)
  await filled.vault.db.destroy()
  const unpackedSize = statSync(join(dir, 'own.db')).size
  const rows: string[][] = []
  try {
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
      const owner = await openOwner(vault, asker)
      await bot.ask(asker, 'levels', 'dm')
      const rounds = quick ? 20 : 200
      const [first = 0] = await timesOf(1, ask)
      const forget = () => vault.cache.forget(owner?.keyId ?? '')
      const unpacked = await timesOf(rounds / 10, ask, async () => {
        forget()
        await vault.db.deleteFrom('note_pack').execute()
      })
      const cold = await timesOf(rounds, ask, forget)
      const [one = note(0)] = notes
      const saving = { id: v7(), origin: v7(), now }
      await saveNote(vault, asker, noteSchema.parse(one), saving)
      const changed = await timesOf(rounds, ask, forget)
      const known = await timesOf(rounds, ask)
      rows.push([question, figure(first), ...[unpacked, cold, changed, known].flatMap(spread)])
      await vault.db.destroy()
    }
    const sizes = [unpackedSize, statSync(join(dir, 'own.db')).size].map((size) =>
      figure(size / notes.length),
    )
    const heads = ['row by row p50', 'cold p50', 'cold, one more p50', 'known p50'].flatMap((head) => [
      head,
      'p99',
    ])
    return [
      'own: one person with 5,000 notes, in ms',
      table([['question', 'first', ...heads], ...rows]),
      `bytes a note on disk: ${sizes[0]}, with packs ${sizes[1]}`,
    ].join('\n')
  } finally {
    rmSync(dir, { recursive: true })
  }
}

async function timesOf(
  count: number,
  work: () => Promise<unknown>,
  before: () => void | Promise<void> = () => {},
): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < count; round += 1) {
    await before()
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return times
}

const spread = (times: readonly number[]): string[] =>
  [0.5, 0.99].map((share) => figure(quantile(times, share)))
