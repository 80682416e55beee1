import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openVault } from '../../../src/store/vault.ts'
import { folderOf } from '../../files.ts'
import { testKey } from '../keys/test-key.ts'
import { onEachVault } from '../vaults.ts'
import { killWhileSaving } from './killing.ts'

onEachVault((_, url) => {
  test('every acknowledged note is there, once, after a kill -9 in the middle of saving', async () => {
    const rounds = url().startsWith('sqlite:') ? 4 : 2
    const { acknowledged, ...wrong } = await killWhileSaving(url(), rounds)
    // Each process is killed after its first acknowledgement; on a slow machine there may be no other.
    expect(acknowledged).toBeGreaterThanOrEqual(rounds)
    expect(wrong).toEqual({ lost: [], twice: [], damage: [] })
  }, 120_000)
})

test('SQLite has every commit on the disk before it is acknowledged, in both files', async () => {
  const { vault } = await openVault(`sqlite:${join(folderOf({}), 'test.db')}`, testKey)
  const setting = async (name: string) =>
    Object.values((await sql<object>`pragma ${sql.raw(name)}`.execute(vault.db)).rows[0] ?? {})[0]
  for (const schema of ['main', 'keys']) {
    expect(await setting(`${schema}.journal_mode`)).toBe('wal')
    // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
    expect(await setting(`${schema}.synchronous`)).toBe(2)
    expect(await setting(`${schema}.secure_delete`)).toBe(1)
  }
  expect(await setting('foreign_keys')).toBe(1)
  await vault.db.destroy()
})
