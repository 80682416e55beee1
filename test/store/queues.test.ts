import { expect, test } from 'vitest'
import { tablesOf } from '../../src/store/database/db.ts'
import { beginEvent } from '../../src/store/events/events.ts'
import { countInstallations, quieten, saveInstallation } from '../../src/store/installations/installations.ts'
import { saveSchedule } from '../../src/store/nudges/schedules.ts'
import { queueAges } from '../../src/store/queues.ts'
import { dana, danaElsewhere, hold, incoming, installing, later, now, schedule } from './samples.ts'
import { onEachVault } from './vaults.ts'

onEachVault((vault) => {
  test('the oldest that waits is told, of live workspaces where there are several', async () => {
    const { db } = vault()
    expect(await queueAges(db, now, false)).toEqual({ events: 0, nudges: 0 })
    await beginEvent(vault(), incoming(dana, 'words'), hold)
    for (const [owner, at] of [
      [dana, now],
      [danaElsewhere, later(30)],
    ] as const) {
      await saveInstallation(vault(), installing(owner), now)
      await saveSchedule(vault(), owner, { schedule, nextAt: at }, now)
    }
    expect(await queueAges(db, later(60), false)).toEqual({ events: 60, nudges: 60 })
    expect(await queueAges(db, later(60), true)).toEqual({ events: 60, nudges: 60 })
    await quieten(db, { teamId: dana.teamId, version: 1 }, { reason: 'account_inactive', now })
    expect(await queueAges(db, later(60), true)).toEqual({ events: 0, nudges: 30 })
    expect(Object.fromEntries(await countInstallations(db))).toEqual({ live: 1, quiet: 1 })
  })

  test('tables of this program are known from those of another version', async () => {
    const { db } = vault()
    expect(await tablesOf(db)).toBe('current')
    await db.insertInto('kysely_migration').values({ name: '999', timestamp: '' }).execute()
    expect(await tablesOf(db)).toBe('newer')
    await db.deleteFrom('kysely_migration').execute()
    expect(await tablesOf(db)).toBe('older')
  })
})
