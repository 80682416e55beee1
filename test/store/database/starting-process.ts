import { createInterface } from 'node:readline'
import { openVault } from '../../../src/store/vault.ts'

// Opens and closes the database that each line of its input names; says what went wrong.
process.stdout.write('ready\n')
for await (const line of createInterface(process.stdin)) {
  const { url, path } = JSON.parse(line)
  try {
    const { vault } = await openVault(url, { kind: 'file', path })
    await vault.db.destroy()
    process.stdout.write('opened\n')
  } catch (error) {
    process.stdout.write(error instanceof Error ? `${error.stack}` : String(error))
  }
}
