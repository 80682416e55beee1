import { openVault } from '../../../src/store/vault.ts'

// Starts and ends when it is told to by its input; says what went wrong.
const [url = '', path = ''] = process.argv.slice(2)
process.stdout.write('ready\n')
process.stdin.once('data', async () => {
  try {
    const { vault } = await openVault(url, { kind: 'file', path })
    await vault.db.destroy()
    process.exit(0)
  } catch (error) {
    process.stderr.write(error instanceof Error ? `${error.stack}` : String(error))
    process.exit(1)
  }
})
