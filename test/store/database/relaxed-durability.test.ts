import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { withRelaxedDurability } from '../../../src/store/database/dialect.ts'
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
  const during = withRelaxedDurability(db, (one) => mode(one))
  // Asked for while the other one is under way, as notes are saved while events come in.
  const beside = db.transaction().execute((one) => mode(one))
  expect(await during).toBe(normal)
  expect(await beside).toBe(full)
  await expect(withRelaxedDurability(db, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await mode()).toBe(full)
  await db.destroy()
  await drop()
})
