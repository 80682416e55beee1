import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Counted } from '../../../src/domain/usage.ts'
import { backupFile } from '../../../src/store/database/backup.ts'
import { fileOf } from '../../../src/store/database/db.ts'
import { keysPath } from '../../../src/store/database/sqlite.ts'
import { rotateAppKey } from '../../../src/store/keys/rotation.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { recordUses, type Use } from '../../../src/store/usage/counting.ts'
import { closeMonths, readUsage } from '../../../src/store/usage/months.ts'
import { openVault } from '../../../src/store/vault.ts'
import { folderOf } from '../../files.ts'
import { bytesOf, holds } from '../keys/bytes.ts'
import { testKey } from '../keys/test-key.ts'
import { onEachVault } from '../vaults.ts'

const december = new Date('2026-12-01T01:00:00Z')

/** So many people, each so often. */
const uses = (
  people: number,
  what: Counted,
  { times = 1, teamId = 'T1', month = '2026-11' }: { times?: number; teamId?: string; month?: string } = {},
): Use[] =>
  Array.from({ length: people }, (_, index) => ({ teamId, personId: `WHO${index}`, month, what, times }))

onEachVault((vault, url) => {
  const count = (...some: readonly Use[][]) => recordUses(vault(), some.flat())
  const told = async (teamId = 'T1', now = december) => {
    await closeMonths(vault().db, now)
    return readUsage(vault().db, teamId, now)
  }
  const openRows = async () => [
    ...(await vault().db.selectFrom('usage_open').selectAll().execute()),
    ...(await vault().db.selectFrom('keys.usage_key').selectAll().execute()),
  ]

  test('of five people at least, in fives, of each workspace alone; the key and who it was die with the month', async () => {
    await count(
      uses(5, 'kind compare'),
      uses(4, 'dimension leadership', { times: 90 }),
      uses(7, 'questions without an answer', { times: 2 }),
      uses(9, 'kind search', { teamId: 'T2' }),
    )
    // The same people once more: they are no more people.
    await count(uses(5, 'kind compare'), uses(4, 'dimension leadership'))
    expect(holds(await bytesOf(vault(), url()), 'WHO')).toBe(false)
    expect(await told()).toEqual([
      { month: '2026-11', counts: { 'kind compare': 10, 'questions without an answer': 10 } },
    ])
    expect(await told('T2')).toEqual([{ month: '2026-11', counts: { 'kind search': 5 } }])
    expect(await openRows()).toEqual([])
    // What another process counted and wrote down too late makes nothing of it new.
    await count(uses(50, 'kind levels'))
    expect(await openRows()).toEqual([])
    expect(await told()).toHaveLength(1)
    expect(await told('T1', new Date('2027-03-01T12:00:00Z'))).toMatchObject([{ counts: {} }])
  })

  test('nothing of a month that isn’t over, also where a clock is late', async () => {
    await count(uses(9, 'kind compare'))
    for (const at of ['2026-11-30T23:59:00Z', '2026-12-01T00:59:00Z'])
      expect((await told('T1', new Date(at))).filter(({ month }) => month >= '2026-11')).toEqual([])
    expect((await openRows()).length).toBe(10)
    expect(await told()).toMatchObject([{ counts: { 'kind compare': 5 } }, { month: '2026-10' }])
  })

  test('who deletes everything is counted no more, in their own workspace, also under a newer application key', async () => {
    await count(uses(5, 'kind compare'), uses(5, 'kind compare', { teamId: 'T2' }))
    const text = Buffer.alloc(32, 9).toString('base64')
    const keys = { kind: 'given', text: `${text},${testKey.text}` } as const
    const { vault: both } = await openVault(url(), keys)
    await rotateAppKey(both, keys)
    await recordUses(both, uses(5, 'kind compare'))
    await deletePerson(both, { teamId: 'T1', personId: 'WHO3' })
    await both.db.destroy()
    expect(await told()).toEqual([{ month: '2026-11', counts: {} }])
    expect(await told('T2')).toMatchObject([{ counts: { 'kind compare': 5 } }])
  })

  test('a workspace whose key is damaged costs the others nothing', async () => {
    await count(uses(5, 'kind compare'))
    await vault()
      .db.updateTable('keys.usage_key')
      .set({ sealed: Buffer.alloc(60) })
      .execute()
    const both = count(uses(5, 'kind compare'), uses(5, 'kind compare', { teamId: 'T2' }))
    await expect(both).rejects.toThrow('1 of 2')
    expect(await told('T2')).toMatchObject([{ counts: { 'kind compare': 5 } }])
  })

  test('people who wrote notes or got nudges are counted as the month ends, and only of that month', async () => {
    const { db } = vault()
    const at = '2026-11-30T23:00:00.000Z'
    for (let index = 0; index < 6; index += 1) {
      const owner = { team_id: 'T1', person_id: `U${index}` }
      await db
        .insertInto('person')
        .values({ ...owner, key_id: `k${index}`, since: at })
        .execute()
      const sealed = Buffer.from('x')
      await db
        .insertInto('note')
        .values({
          ...owner,
          ...{ id: 'n', created_at: index < 5 ? at : '2026-12-01T00:00:00.000Z', at, deleted_at: null },
          ...{ version: 1, origin: 'o', sealed },
        })
        .execute()
      await db
        .insertInto('nudge')
        .values({
          ...owner,
          ...{ id: `g${index}`, schedule_id: 's', due_at: at, ready_at: null, lease: null, attempts: 1 },
          ...{ state: index < 4 ? 'sent' : 'skipped', reason: null, channel: null, ts: null },
          ...{ created_at: at, ended_at: at },
        })
        .execute()
    }
    expect(await told()).toEqual([{ month: '2026-11', counts: { 'people who wrote notes': 5 } }])
  })

  test('neither who did what nor the key is in a backup', async () => {
    const file = fileOf(url())
    if (file === undefined) return
    await count(uses(5, 'kind compare'))
    const dir = folderOf({})
    for (const [name, table, path] of [
      ['a.db', 'usage_open', file],
      ['a.keys.db', 'usage_key', keysPath(file)],
    ] as const) {
      await backupFile(path, join(dir, name))
      const copy = new Database(join(dir, name))
      expect(copy.prepare(`select count(*) as count from ${table}`).get()).toEqual({ count: 0 })
      copy.close()
    }
  })
})
