import { pino } from 'pino'
import { v7 } from 'uuid'
import { startApp } from '../../src/app.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { openVault } from '../../src/store/vault.ts'
import { testKey } from '../store/keys/test-key.ts'

// The app as it is, until it is killed: `app-process.ts DATABASE_URL ADDRESS SETTINGS`, the latter two as JSON.
const [url = '', address = '{}', settings = '{}'] = process.argv.slice(2)
const { vault } = await openVault(url, testKey)
await startApp({
  learned: shippedModel(),
  library: loadLibrary('data').library,
  vault,
  now: () => new Date(),
  newId: () => v7(),
  // That sockets break is meant to be so, and Bolt's to say.
  log: pino({ level: 'error' }, { write: (line) => line.includes('"bolt"') || process.stderr.write(line) }),
  slack: { kind: 'socket', ...JSON.parse(address) },
  ...JSON.parse(settings),
})
process.send?.('ready')
process.on('disconnect', () => process.exit())
