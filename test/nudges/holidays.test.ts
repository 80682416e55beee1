import { beforeEach, describe, expect, test } from 'vitest'
import { openNudges } from '../../src/store/nudges/find.ts'
import { findSchedule } from '../../src/store/nudges/schedules.ts'
import type { Vault } from '../../src/store/vault.ts'
import { databases } from '../store/databases.ts'
import { awhile, type Nudged, nudgedOn, until } from './nudging.ts'

describe.each(Object.entries(databases))('on %s', (_, fresh) => {
  let vault: Vault
  let nudged: Nudged
  beforeEach(async () => {
    nudged = await nudgedOn(fresh)
    vault = nudged.vault
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
