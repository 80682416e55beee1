import { deletePerson } from '../../../src/store/people/deleting.ts'
import { openVault } from '../../../src/store/vault.ts'
import { dana } from '../samples.ts'
import { testKey } from './test-key.ts'

// Deletes a person, until it is killed.
const [url = ''] = process.argv.slice(2)
const { vault } = await openVault(url, testKey)
process.stdout.write('begun\n')
await deletePerson(vault, dana)
process.stdout.write('deleted\n')
