import { beforeEach, describe, expect, test } from 'vitest'
import { newRecap, recapWish, theRecap } from '../../src/bot/schedules/recap.ts'
import { noteSchema } from '../../src/domain/own/note.ts'
import type { Schedule } from '../../src/domain/schedule/schedule.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { lastSent, openNudges } from '../../src/store/nudges/find.ts'
import { findSchedule, removeSchedule } from '../../src/store/nudges/schedules.ts'
import type { Vault } from '../../src/store/vault.ts'
import { shipped } from '../running.ts'
import { databases } from '../store/databases.ts'
import { awhile, type Nudged, nudgedOn, until } from './nudging.ts'

/** Tuesday, 1 December 2026, nine o'clock in Berlin. */
const due = new Date('2026-12-01T08:00:00Z')
const begun = new Date('2026-11-02T09:00:00Z')
const monthly = newRecap(recapWish('monthly', '09:00'), 'Europe/Berlin', undefined, begun)
const words = 'the zanzibar migration'

describe.each(Object.entries(databases))('on %s, a recap', (_, fresh) => {
  let vault: Vault
  let nudged: Nudged
  beforeEach(async () => {
    nudged = await nudgedOn(fresh)
    vault = nudged.vault
  })

  const enrol = (more: Partial<Schedule> = {}) => nudged.enrol('lena', { ...monthly, ...more })
  const write = async (happenedOn: string, dimension: string) => {
    const [guideline] = shipped.guidelines
    const about = { guideline: guideline?.id, version: guideline?.version, dimensions: [dimension] }
    const id = `${happenedOn} ${dimension}`
    const note = noteSchema.parse({ what: words, happenedOn, ...about })
    await saveNote(vault, nudged.ownerOf('lena'), note, { id, origin: id, now: due })
  }
  const seen = () => JSON.stringify(nudged.messages('lena'))
  const nextAt = async () => (await findSchedule(vault, nudged.ownerOf('lena'), theRecap))?.nextAt
  const isOver = () =>
    until(async () => (await openNudges(vault.db, nudged.workspace.teamId, 10)).length === 0)

  test('tells the month before in counts, and says no word of a note, though one was added since', async () => {
    await write('2026-10-31', 'leadership')
    await write('2026-11-03', 'leadership')
    await write('2026-11-30', 'ops-excellence')
    await write('2026-12-01', 'ops-excellence')
    await enrol()
    await nudged.start()
    nudged.workspace.clock.set(due)
    await until(() => nudged.messages('lena').length === 1)
    await isOver()
    expect(seen()).toContain('Your recap of November 2026: 2 notes in 2 of 7 dimensions.')
    expect(seen()).toContain('One gap: you have no note on')
    expect(seen()).not.toContain('zanzibar')
    expect(await nextAt()).toEqual(new Date('2027-01-01T08:00:00Z'))
    await awhile()
    expect(nudged.messages('lena')).toHaveLength(1)
  })

  test('comes once from two processes, and once after a crash between sending and marking', async () => {
    await enrol()
    nudged.workspace.setFaults({
      rules: [{ method: 'chat.postMessage', times: 1, fault: { kind: 'drop' }, when: 'after' }],
    })
    await Promise.all([nudged.start(), nudged.start()])
    nudged.workspace.clock.set(due)
    await until(async () => (await lastSent(vault.db, nudged.ownerOf('lena'), theRecap)) !== undefined)
    await awhile()
    expect(nudged.messages('lena')).toHaveLength(1)
  })

  test('does not come in a pause, and comes on the first day back', async () => {
    await enrol({ pausedUntil: '2026-12-10' })
    await nudged.start()
    nudged.workspace.clock.set(due)
    await awhile()
    expect(nudged.messages('lena')).toEqual([])
    nudged.workspace.clock.set(new Date('2026-12-10T08:00:00Z'))
    await until(() => nudged.messages('lena').length === 1)
    expect(seen()).toContain('Your recap of November 2026')
  })

  test('does not come once it is stopped', async () => {
    await enrol()
    await nudged.start()
    await removeSchedule(vault, nudged.ownerOf('lena'), theRecap)
    nudged.workspace.clock.set(due)
    await awhile()
    expect(nudged.messages('lena')).toEqual([])
  })

  test('waits for the working day, and is late rather than lost', async () => {
    // The first of August 2027 is a Sunday.
    nudged.workspace.clock.set(new Date('2027-07-20T08:00:00Z'))
    await enrol()
    expect(await nextAt()).toEqual(new Date('2027-08-02T07:00:00Z'))
    nudged.workspace.clock.set(new Date('2027-08-02T20:00:00Z'))
    await nudged.start()
    await until(() => nudged.messages('lena').length === 1)
    expect(seen()).toContain('Your recap of July 2027: no notes.')
  })
})
