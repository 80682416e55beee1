import { pino } from 'pino'
import { v7 } from 'uuid'
import { startMany } from '../../src/app/many.ts'
import { manifestScopes } from '../../src/cli/manifest.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { openVault } from '../../src/store/vault.ts'
import { testKey } from '../store/keys/test-key.ts'
import { signingSecret } from './programs.ts'

// The app of many workspaces: `tenants-process.ts DATABASE_URL API_URL TIME`; a message with a time sets its clock.
const [url = '', apiUrl = '', time = ''] = process.argv.slice(2)
const { vault } = await openVault(url, testKey)
let ahead = Date.parse(time) - Date.now()
const app = await startMany({
  learned: shippedModel(),
  library: loadLibrary('data').library,
  vault,
  now: () => new Date(Date.now() + ahead),
  newId: () => v7(),
  log: pino({ level: 'error' }),
  slack: {
    kind: 'oauth',
    clientId: '1.2',
    clientSecret: '0'.repeat(32),
    scopes: manifestScopes(),
    signingSecret,
    apiUrl,
    port: 0,
    host: '127.0.0.1',
  },
})
process.on('message', (what) => {
  if (typeof what === 'string' && what !== 'usage') ahead = Date.parse(what) - Date.now()
  const { user, system } = process.cpuUsage()
  process.send?.({ cpu: (user + system) / 1000, rss: process.memoryUsage.rss() })
})
process.stdout.write(`${JSON.stringify({ msg: 'ready', port: app.port })}\n`)
process.on('disconnect', () => process.exit())
