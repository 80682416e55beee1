import { pino } from 'pino'
import { v7 } from 'uuid'
import { startMany } from '../../src/app/many.ts'
import { manifestScopes } from '../../src/cli/manifest.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { clockOf } from '../../src/store/database/clock.ts'
import { openVault } from '../../src/store/vault.ts'
import { testKey } from '../store/keys/test-key.ts'

// The app of many workspaces, until it is killed: `many-process.ts DATABASE_URL AHEAD SLACK SETTINGS`, the latter two as
// JSON; its clock is so many milliseconds ahead.
const [url = '', ahead = '0', slack = '{}', settings = '{}'] = process.argv.slice(2)
const { vault } = await openVault(url, testKey)
const now = await clockOf(vault.db, () => new Date(Date.now() + Number(ahead)))
await startMany({
  learned: shippedModel(),
  library: loadLibrary('data').library,
  vault,
  now,
  newId: () => v7(),
  // That the database is away is meant to be so.
  log: pino({ level: 'fatal' }),
  slack: { kind: 'oauth', scopes: manifestScopes(), host: '127.0.0.1', ...JSON.parse(slack) },
  ...JSON.parse(settings),
})
process.send?.('ready')
process.on('disconnect', () => process.exit())
