import { existsSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { connect, fileOf } from '../../../src/store/database/db.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { saveNote } from '../../../src/store/notes/notes.ts'
import { openVault, vaultOn } from '../../../src/store/vault.ts'
import { databases, scratchSqlite } from '../databases.ts'
import { dana, note, now } from '../samples.ts'
import { testKey } from './test-key.ts'

const someoneSaves = async (url: string) => {
  const { vault } = await openVault(url, testKey)
  await saveNote(vault, dana, note, { id: 'n1', origin: 'o1', now })
  await vault.db.destroy()
}

const isRefused = async (url: string) => {
  const error: unknown = await openVault(url, testKey).catch((reason: unknown) => reason)
  expect(String(error)).toContain('People have keys')
  expect(String(error)).toContain('restore -- FILE')
}

describe('a start with keys of people is refused', () => {
  test('without the database, and none is made', async () => {
    const url = await scratchSqlite()
    const file = fileOf(url) ?? ''
    await someoneSaves(url)
    renameSync(file, `${file}.away`)
    await isRefused(url)
    expect(existsSync(file)).toBe(false)
  })

  test('with an empty file, which stays as it is', async () => {
    const url = await scratchSqlite()
    const file = fileOf(url) ?? ''
    await someoneSaves(url)
    writeFileSync(file, '')
    await isRefused(url)
    expect(statSync(file).size).toBe(0)
  })

  test('with a new database of another bot', async () => {
    const url = await scratchSqlite()
    await someoneSaves(url)
    const other = await scratchSqlite()
    const { vault } = await openVault(other, testKey)
    await vault.db.destroy()
    renameSync(fileOf(other) ?? '', fileOf(url) ?? '')
    await isRefused(url)
  })

  test('with an empty PostgreSQL', async () => {
    const { url, drop } = await databases.postgres()
    onTestFinished(drop)
    await someoneSaves(url)
    const db = await connect(url)
    await sql`drop schema public cascade`.execute(db)
    await sql`create schema public`.execute(db)
    await db.destroy()
    await isRefused(url)
  })
})

test.each(Object.entries(databases))(
  'a first save on %s that was cut off after its key is no reason',
  async (_, fresh) => {
    const { url, drop } = await fresh()
    onTestFinished(drop)
    await someoneSaves(url)
    const db = await connect(url)
    await db.deleteFrom('person').execute()
    await db.destroy()
    await someoneSaves(url)
  },
)

test.each(Object.entries(databases))(
  'a database on %s from before there were ids gets one',
  async (_, fresh) => {
    const { url, drop } = await fresh()
    onTestFinished(drop)
    await someoneSaves(url)
    const db = await connect(url)
    await db.deleteFrom('database').execute()
    await db.deleteFrom('keys.database').execute()
    const { vault } = await vaultOn(db, url, testKey)
    expect(await listNotes(vault, dana)).toHaveLength(1)
    expect(await db.selectFrom('database').selectAll().execute()).toEqual(
      await db.selectFrom('keys.database').selectAll().execute(),
    )
    await db.destroy()
  },
)

test('what a rotation that was killed left of its key file goes with the next start', async () => {
  const url = await scratchSqlite()
  const dir = dirname(fileOf(url) ?? '')
  const source = { kind: 'file', path: join(dir, 'a.key') } as const
  const { vault } = await openVault(url, source)
  await vault.db.destroy()
  const mine = ['a.key.part', 'b.key.0123abcd.part']
  for (const name of ['a.key.0123abcd.part', ...mine]) writeFileSync(join(dir, name), 'half a key')
  const again = await openVault(url, source)
  await again.vault.db.destroy()
  expect(readdirSync(dir).filter((name) => name.endsWith('.part'))).toEqual(mine)
})
