import { afterEach, beforeEach } from 'vitest'
import { type Vault, vaultOn } from '../../src/store/vault.ts'
import { closeAfterTest, connectedTo, onEachFresh } from './databases.ts'
import { testKey } from './keys/test-key.ts'

/** The same tests on a fresh vault in an SQLite file and in a PostgreSQL database. */
export function onEachVault(tests: (vault: () => Vault, url: () => string) => void): void {
  onEachFresh((url) => {
    let vault: Vault
    beforeEach(async () => {
      vault = (await vaultOn(await connectedTo(url()), url(), testKey)).vault
    })
    afterEach(() => closeAfterTest(vault.db, url()))
    tests(() => vault, url)
  })
}
