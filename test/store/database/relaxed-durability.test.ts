import { type RawBuilder, sql } from 'kysely'
import { expect, test } from 'vitest'
import { executeRelaxed } from '../../../src/store/database/dialect.ts'
import { openVault } from '../../../src/store/vault.ts'
import { databases } from '../databases.ts'
import { testKey } from '../keys/test-key.ts'

const full = 2
const normal = 1

test('only what may be lost in a power cut does not wait for the disk, also when it fails', async () => {
  const { url, drop } = await databases.sqlite()
  const { db } = (await openVault(url, testKey)).vault
  const mode = async (one = db) =>
    (await sql<{ synchronous: number }>`pragma main.synchronous`.execute(one)).rows[0]?.synchronous
  const relaxed = async (query: RawBuilder<{ synchronous: number }>) =>
    (await executeRelaxed(db, query.compile(db))).rows[0]?.synchronous
  const during = relaxed(sql`pragma main.synchronous`)
  // Asked for while the other one is under way, as notes are saved while events come in.
  const beside = db.transaction().execute((one) => mode(one))
  expect(await during).toBe(normal)
  expect(await beside).toBe(full)
  await expect(relaxed(sql`broken`)).rejects.toThrow('syntax error')
  expect(await mode()).toBe(full)
  await db.destroy()
  await drop()
})
