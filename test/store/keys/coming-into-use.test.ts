import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginEvent } from '../../../src/store/events/events.ts'
import { newAppKey, readKeys, replaceKeys } from '../../../src/store/keys/app-key.ts'
import { openVault, sealedCheck } from '../../../src/store/vault.ts'
import { folderOf } from '../../files.ts'
import { onEachFresh } from '../databases.ts'
import { now } from '../samples.ts'

onEachFresh((url) => {
  test('what comes in just before a new key is in use, and looks for it just after, is not taken for a repeat', async () => {
    const file = { kind: 'file', path: join(folderOf({}), 'a.key') } as const
    const first = await openVault(url(), file)
    await first.vault.db.destroy()
    const next = newAppKey()
    replaceKeys(file.path, [next, ...readKeys(file)])
    const { vault } = await openVault(url(), file)
    let results = 0
    const db = vault.db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        results += 1
        if (results === 1) await vault.db.updateTable('keys.app_key').set(sealedCheck(next)).execute()
        return result
      },
    })
    const incoming = {
      teamId: 'T1',
      eventId: 'E1',
      orderId: 'O1',
      from: { personId: 'U1', words: 'note: okapi' },
    }
    const hold = { now, lease: 'one', until: now }
    expect(await beginEvent({ ...vault, db }, incoming, hold)).toMatchObject({ kind: 'begun' })
    expect(await vault.db.selectFrom('seen_event').select('event_id').execute()).toEqual([{ event_id: 'E1' }])
    await vault.db.destroy()
  })
})
