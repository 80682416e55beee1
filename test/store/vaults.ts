import { afterEach, beforeEach, describe } from 'vitest'
import { openVault, type Vault } from '../../src/store/vault.ts'
import { databases, type Fresh } from './databases.ts'
import { testKey } from './test-key.ts'

/** The same tests on a fresh vault in an SQLite file and in a PostgreSQL database. */
export function onEachVault(tests: (vault: () => Vault, url: () => string) => void): void {
  describe.each(Object.entries(databases))('on %s', (_, fresh) => {
    let made: Fresh
    let vault: Vault
    beforeEach(async () => {
      made = await fresh()
      vault = (await openVault(made.url, testKey)).vault
    })
    afterEach(async () => {
      await vault.db.destroy()
      await made.drop()
    })
    tests(
      () => vault,
      () => made.url,
    )
  })
}
