import { afterEach, beforeEach } from 'vitest'
import { openVault, type Vault } from '../../src/store/vault.ts'
import { onEachFresh } from './databases.ts'
import { testKey } from './keys/test-key.ts'

/** The same tests on a fresh vault in an SQLite file and in a PostgreSQL database. */
export function onEachVault(tests: (vault: () => Vault, url: () => string) => void): void {
  onEachFresh((url) => {
    let vault: Vault
    beforeEach(async () => {
      vault = (await openVault(url(), testKey)).vault
    })
    afterEach(() => vault.db.destroy())
    tests(() => vault, url)
  })
}
