import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openNudges } from '../../src/store/nudges/find.ts'
import { findSchedule } from '../../src/store/nudges/schedules.ts'
import { openVault, type Vault } from '../../src/store/vault.ts'
import { databases, type Fresh } from '../store/databases.ts'
import { testKey } from '../store/keys/test-key.ts'
import { awhile, type Nudged, startNudged, until } from './nudging.ts'

describe.each(Object.entries(databases))('on %s', (_, fresh) => {
  let made: Fresh
  let vault: Vault
  let nudged: Nudged
  beforeEach(async () => {
    made = await fresh()
    vault = (await openVault(made.url, testKey)).vault
    nudged = await startNudged({ vault })
  })
  afterEach(async () => {
    await nudged.close()
    await vault.db.destroy()
    await made.drop()
  })

  test('a nudge of Christmas Day comes on the next working day, once, for who chose that', async () => {
    const { workspace, enrol, start, messages, ownerOf } = nudged
    workspace.clock.set(new Date('2026-12-19T12:00:00Z'))
    await enrol('lena', { holidays: 'DE' })
    await enrol('marcus')
    await start()
    workspace.clock.set(new Date('2026-12-25T14:00:00Z'))
    await until(() => messages('marcus').length === 1)
    await awhile()
    expect(messages('lena')).toEqual([])
    workspace.clock.set(new Date('2026-12-28T14:00:00Z'))
    await until(() => messages('lena').length === 1)
    await until(async () => (await openNudges(vault.db, workspace.teamId, 9)).length === 0)
    const kept = await findSchedule(vault, ownerOf('lena'), 'fridays')
    // New Year's Day is a Friday too.
    expect(kept?.nextAt).toEqual(new Date('2027-01-04T14:00:00Z'))
  })
})
