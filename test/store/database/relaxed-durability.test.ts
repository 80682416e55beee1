import { type RawBuilder, sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '../../../src/store/database/db.ts'
import { executeRelaxed, executeTogether } from '../../../src/store/database/dialect.ts'
import { openVault } from '../../../src/store/vault.ts'
import { databases } from '../databases.ts'
import { testKey } from '../keys/test-key.ts'

const full = 2
const normal = 1

type Mode = { readonly synchronous: number }

async function openSqlite() {
  const { url, drop } = await databases.sqlite()
  const { db } = (await openVault(url, testKey)).vault
  await sql`create temp table tried (mode integer unique)`.execute(db)
  const relaxed = (query: RawBuilder<unknown>) => executeRelaxed(db, query.compile(db))
  const together = (query: RawBuilder<unknown>) => executeTogether(db, query.compile(db))
  const tried = async () =>
    (await sql<{ mode: number }>`select mode from tried order by rowid`.execute(db)).rows.map(
      ({ mode }) => mode,
    )
  const close = async () => {
    await db.destroy()
    await drop()
  }
  return { db, relaxed, together, tried, close }
}

const modeOf = async (db: Db) => (await sql<Mode>`pragma main.synchronous`.execute(db)).rows[0]?.synchronous

test('only what may be lost in a power cut does not wait for the disk, also when it fails', async () => {
  const { db, relaxed, tried, close } = await openSqlite()
  const during = relaxed(sql`insert into tried select synchronous from pragma_synchronous('main')`)
  // Asked for while the other one is under way, as notes are saved while events come in.
  const beside = db.transaction().execute((one) => modeOf(one))
  expect(await during).toBe(1n)
  expect(await tried()).toEqual([normal])
  expect(await beside).toBe(full)
  await expect(relaxed(sql`broken`)).rejects.toThrow('syntax error')
  expect(await modeOf(db)).toBe(full)
  await close()
})

test('what comes together is committed together, and fails each for itself', async () => {
  const { db, together, tried, close } = await openSqlite()
  const outcomes = await Promise.allSettled([
    together(sql`insert into tried values (11), (12)`),
    together(sql`insert into tried values (11)`),
    together(sql`insert into tried values (13)`),
  ])
  expect(outcomes.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([
    2n,
    'failed',
    1n,
  ])
  expect(await tried()).toEqual([11, 12, 13])
  expect(await modeOf(db)).toBe(full)
  await close()
})
