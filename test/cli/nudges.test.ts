import { expect, test } from 'vitest'
import { tellNudges } from '../../src/cli/nudges.ts'
import type { Schedule } from '../../src/domain/schedule/schedule.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { endNudges, takeNudges } from '../../src/store/nudges/nudges.ts'
import { planNudges } from '../../src/store/nudges/plan.ts'
import { saveSchedule } from '../../src/store/nudges/schedules.ts'
import { friday, fridays, later } from '../nudges/nudging.ts'
import { testVault } from '../running.ts'
import { note } from '../store/samples.ts'

const asked = later(-86_400)

async function filled() {
  const vault = await testVault()
  const owner = (name: string) => ({ teamId: 'T1', personId: name })
  const enrol = (name: string, more: Partial<Schedule> = {}, nextAt = friday) =>
    saveSchedule(vault, owner(name), { schedule: { ...fridays, ...more }, nextAt }, asked)
  await enrol('U1')
  await enrol('U2')
  await saveNote(vault, owner('U2'), { ...note, what: 'MARK of U2' }, { id: 'n', origin: 'o', now: asked })
  await enrol('U3', { what: { kind: 'reminder', says: 'show MARK' } })
  await enrol('U4', { absences: [{ from: '2027-03-20', until: '2027-04-01' }] })
  await enrol('U5', { wish: { unit: 'once', day: '2026-11-27', time: '15:00' } })
  return { vault, owner, enrol }
}

test('an operator is told who would get what at a moment, and why not', async () => {
  const { vault } = await filled()
  const lines: string[] = []
  await tellNudges(vault, new Date('2027-03-26T15:00:00Z'), (line) => lines.push(line))
  expect(lines).toMatchInlineSnapshot(`
    [
      "T1 at 2027-03-26T15:00:00.000Z, as things are now. Slack isn’t asked: who has left, is on holiday or",
      "has Do Not Disturb on is checked only when a nudge is due.",
      "  U1 nudge of Fri 2027-03-26 15:00 Europe/Berlin: would be sent",
      "  U2 nudge of Fri 2027-03-26 15:00 Europe/Berlin: would not be sent (note-added)",
      "  U3 reminder of Fri 2027-03-26 15:00 Europe/Berlin: would be sent",
      "  U4 nudge: not due (absence); next Fri 2027-04-02 15:00 Europe/Berlin",
      "  U5 nudge: not due; next never",
      "3 due: 2 would be sent, 1 not.",
      "T1 now: nothing is under way; the next one is due at 2026-11-27T14:00:00.000Z. 0 given up in the last 90 days.",
    ]
  `)
  expect(lines.join('\n')).not.toContain('MARK')
  await vault.db.destroy()
})

test('and what is under way, and what nobody tries any more', async () => {
  const { vault } = await filled()
  const { db } = vault
  let ids = 0
  await planNudges(db, 'T1', { now: friday, limit: 2, newId: () => `g${ids++}`, readyAt: () => friday })
  const [taken] = await takeNudges(db, 'T1', { now: friday, limit: 1, lease: 'a', until: later(60) })
  if (!taken) throw new Error('There was none to take.')
  const next = () => ({ schedule: fridays, nextAt: later(7 * 86_400) })
  const ended = { state: 'failed', reason: 'msg_too_long' } as const
  await endNudges(vault, [{ taken, ended, reschedule: next }], later(9))
  const lines: string[] = []
  await tellNudges(vault, undefined, (line) => lines.push(line))
  expect(lines).toMatchInlineSnapshot(`
    [
      "T1 now: 1 under way or waiting. 1 given up in the last 90 days.",
      "  U2 of 2026-11-27T14:00:00.000Z (g1): open, no trouble",
      "  U1 of 2026-11-27T14:00:00.000Z (g0): given up at 2026-11-27T14:00:09.000Z, msg_too_long",
    ]
  `)
  await vault.db.destroy()
})
