import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { Note } from '../../src/domain/own/note.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { originOf, sealedNote } from '../../src/store/notes/note-rows.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { type Opened, ownedBy, withNewOwner } from '../../src/store/people/owner.ts'
import { type Owner, openVault, type Vault } from '../../src/store/vault.ts'
import { figure, quantile, table } from './figures.ts'

const now = new Date('2026-11-22T10:00:00Z')
export const key = { kind: 'given', text: Buffer.alloc(32, 7).toString('base64') } as const
const words = 'Cut the preparation of the weekly operations review from six hours to one by generating it. '

const noteOf = (index: number): Note => ({
  what: words.repeat(1 + (index % 3)),
  result: `Saved ${index % 90} hours a month for the team, told to the director`,
  dimensions: ['ops-excellence'],
  expectation: 'ops-excellence.plan',
  level: 'sr-mgr',
  scope: 'team',
  happenedOn: new Date(now.getTime() - (index % 700) * 86_400_000).toISOString().slice(0, 10),
  principles: ['Frugality'],
  guideline: 'professional-services-manager',
  version: '2026-01',
})

export const person = (index: number): Owner => ({
  teamId: `T${String(index % 5).padStart(10, '0')}`,
  personId: `U${String(index).padStart(10, '0')}`,
})

type Sizes = { readonly notes: number; readonly people: number; readonly own: number; readonly saves: number }

/** Saving and listing with a million notes of 20,000 people in SQLite, 1,000 of them one's own. */
export async function benchStore(quick: boolean): Promise<string> {
  const sizes = quick
    ? { notes: 50_000, people: 1_000, own: 1_000, saves: 2_000 }
    : { notes: 1_000_000, people: 20_000, own: 1_000, saves: 100_000 }
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-bench-'))
  const file = join(dir, 'bench.db')
  const { vault } = await openVault(`sqlite:${file}`, key)
  try {
    return await measure(vault, file, sizes)
  } finally {
    await vault.db.destroy()
    rmSync(dir, { recursive: true })
  }
}

async function measure(vault: Vault, file: string, sizes: Sizes): Promise<string> {
  const filling = performance.now()
  await fill(vault, sizes)
  const filled = (performance.now() - filling) / 1000
  const size = statSync(file).size
  const lists = await timesOf(300, () => listNotes(vault, person(0)))
  const memory = [process.memoryUsage.rss()]
  const saves = await timesOf(sizes.saves, (index) => {
    if (index % (sizes.saves / 10) === 0) memory.push(process.memoryUsage.rss())
    return saveNote(vault, person(1 + (index % (sizes.people - 1))), noteOf(index), saving(v7()))
  })
  memory.push(process.memoryUsage.rss())
  const listsAfter = await timesOf(300, () => listNotes(vault, person(0)))
  const rows = [
    ['', 'p50', 'p99', 'most', ''],
    ['save a note', ...spread(saves), 'ms'],
    [`list ${sizes.own} notes of one person, each unsealed`, ...spread(lists), 'ms'],
    ['the same again after the saves', ...spread(listsAfter), 'ms'],
  ]
  return [
    `store: ${sizes.notes} notes of ${sizes.people} people, SQLite, filled in ${figure(filled)} s`,
    table(rows),
    `bytes a note on disk: ${figure(size / sizes.notes)}, of ${JSON.stringify(noteOf(1)).length} of JSON`,
    `memory over ${sizes.saves} saves, MB: ${memory.map((bytes) => figure(bytes / 1e6)).join(' ')}`,
  ].join('\n')
}

const spread = (values: readonly number[]): string[] =>
  [quantile(values, 0.5), quantile(values, 0.99), Math.max(...values)].map(figure)

const saving = (id: string) => ({ id, origin: `view ${id}`, now })

/** Everybody's notes mixed as they come in over time, so that one's own lie far apart in the file. */
export async function fill(vault: Vault, { notes, people, own }: Omit<Sizes, 'saves'>): Promise<void> {
  const opened: Opened[] = []
  for (let index = 0; index < people; index += 1) {
    opened.push(await withNewOwner(vault, person(index), now, async (_, owner) => owner))
  }
  const every = Math.floor(notes / own)
  const rowOf = (index: number) => {
    const owner = opened[index % every === 0 ? 0 : 1 + ((index * 7919) % (people - 1))]
    if (!owner) throw new Error('nobody')
    const at = new Date(now.getTime() + index).toISOString()
    const id = v7()
    const origin = originOf(owner, `view ${id}`)
    return { ...ownedBy(owner), id, created_at: at, at, origin, ...sealedNote(owner, id, 1, noteOf(index)) }
  }
  for (let done = 0; done < notes; done += 20_000) {
    await vault.db.transaction().execute(async (trx) => {
      for (let chunk = done; chunk < Math.min(done + 20_000, notes); chunk += 100) {
        const rows = Array.from({ length: 100 }, (_, index) => rowOf(chunk + index))
        await trx.insertInto('note').values(rows).execute()
      }
    })
  }
}

async function timesOf(count: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    const startedAt = performance.now()
    await work(index)
    times.push(performance.now() - startedAt)
  }
  return times
}
