import { expect, test } from 'vitest'
import { openNudges, outcomesAt } from '../../../src/store/nudges/find.ts'
import { endNudges, silence, takeNudges, tryNudge } from '../../../src/store/nudges/nudges.ts'
import { listDue, nextDueAt, planNudges, teamsOf } from '../../../src/store/nudges/plan.ts'
import type { Taken } from '../../../src/store/nudges/rows.ts'
import {
  changeSchedule,
  findSchedule,
  listSchedules,
  saveSchedule,
} from '../../../src/store/nudges/schedules.ts'
import type { Owner } from '../../../src/store/vault.ts'
import { dana, danaElsewhere, eli, later, now, schedule } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

// Two schedules of one person, two people of one workspace, and the same ids in another workspace.
onEachVault((vault) => {
  const save = (owner: Owner, id: string, nextAt: Date | undefined) =>
    saveSchedule(vault(), owner, { schedule: { ...schedule, id }, nextAt }, now)
  let made = 0
  const plan = (teamId = 'T1', at = later(1), newId = () => `g${made++}`) =>
    planNudges(vault().db, teamId, { now: at, limit: 10, newId, readyAt: ({ dueAt }) => dueAt })
  const take = (limit = 10, teamId = 'T1', at = later(100)): Promise<Taken[]> =>
    takeNudges(vault().db, teamId, { now: at, limit, lease: `l${made++}`, until: later(160) })
  const namesOf = (all: readonly { personId: string; scheduleId: string }[]) =>
    all.map(({ personId, scheduleId }) => `${personId} ${scheduleId}`).sort()
  const inHand = async (teamId = 'T1') => namesOf(await openNudges(vault().db, teamId, 10))
  const whens = async (owner: Owner) =>
    Object.fromEntries(
      (await listSchedules(vault(), owner)).map(({ schedule: { id }, nextAt }) => [id, nextAt]),
    )

  test('each schedule tells the moment of its own nudge in hand, and of no other', async () => {
    await save(dana, 's1', now)
    await save(dana, 's2', later(1))
    await save(dana, 's3', undefined)
    await save(eli, 's1', later(2))
    await save(danaElsewhere, 's1', undefined)
    await plan('T1', later(3))
    await plan('T2', later(3))
    expect(await whens(dana)).toEqual({ s1: now, s2: later(1), s3: undefined })
    expect(await whens(eli)).toEqual({ s1: later(2) })
    expect(await whens(danaElsewhere)).toEqual({ s1: undefined })
  })

  test('a nudge that ended is not the moment of its schedule any more', async () => {
    await save(dana, 's1', now)
    await plan()
    const [taken] = await take()
    if (!taken) throw new Error('There was none to take.')
    const sent = { state: 'sent', channel: 'D1', ts: '1.2' } as const
    const ending = {
      taken,
      ended: sent,
      reschedule: (kept: typeof schedule) => ({ schedule: kept, nextAt: undefined }),
    }
    await endNudges(vault(), [ending], later(2))
    expect(await whens(dana)).toEqual({ s1: undefined })
  })

  test('of two nudges of one schedule in hand, the later one is its moment', async () => {
    await save(dana, 's1', now)
    await plan()
    const [first] = await take()
    if (first) await tryNudge(vault().db, first, later(160))
    await save(dana, 's1', later(50))
    await plan('T1', later(60))
    expect(await openNudges(vault().db, 'T1', 10)).toHaveLength(2)
    expect(await whens(dana)).toEqual({ s1: later(50) })
  })

  test('no more are taken than asked for, those that are ready longest first', async () => {
    await save(dana, 's3', later(20))
    await save(dana, 's2', later(10))
    await save(dana, 's1', later(30))
    await save(eli, 's1', later(15))
    await plan('T1', later(60))
    const order: string[] = []
    for (let some = await take(1); some.length > 0; some = await take(1)) {
      expect(some).toHaveLength(1)
      order.push(...namesOf(some))
    }
    expect(order).toEqual(['U1 s2', 'U2 s1', 'U1 s3', 'U1 s1'])
  })

  test('a nudge of another person under the same id is not taken along', async () => {
    await save(dana, 's1', now)
    await plan('T1', later(1), () => 'same')
    await save(eli, 's1', later(5))
    await plan('T1', later(6), () => 'same')
    expect(namesOf(await take(10, 'T1', later(1)))).toEqual(['U1 s1'])
    expect(namesOf(await take())).toEqual(['U2 s1'])
  })

  test('what is due comes earliest first', async () => {
    await save(dana, 's1', later(3))
    await save(eli, 's1', later(1))
    await save(dana, 's2', later(2))
    const due = await listDue(vault().db, 'T1', later(9), 2)
    expect(due.map(({ personId, scheduleId }) => `${personId} ${scheduleId}`)).toEqual(['U2 s1', 'U1 s2'])
  })

  test('the next moment and the outcomes of a workspace are none of another’s', async () => {
    await save(danaElsewhere, 's1', now)
    await save(dana, 's1', later(500))
    expect(await nextDueAt(vault().db, 'T1')).toEqual(later(500))
    await plan('T2')
    expect(await nextDueAt(vault().db, 'T1')).toEqual(later(500))
    expect(await nextDueAt(vault().db, 'T2')).toEqual(now)
    expect(await outcomesAt(vault().db, 'T1', now)).toEqual([])
    expect(await outcomesAt(vault().db, 'T2', now)).toBeUndefined()
  })

  test('a workspace of which something is kept is named once', async () => {
    for (const owner of [danaElsewhere, eli, dana]) await save(owner, 's1', now)
    expect(await teamsOf(vault().db)).toEqual(['T1', 'T2'])
  })

  test('a silence ends what is not under way yet, of the schedules that are not changed since', async () => {
    await save(dana, 's1', now)
    await save(dana, 's2', now)
    await save(dana, 's3', now)
    await save(eli, 's1', now)
    await plan()
    for (const taken of await take()) {
      if (taken.personId === 'U1' && taken.scheduleId === 's1') await tryNudge(vault().db, taken, later(160))
    }
    await changeSchedule(vault(), dana, 's3', (kept) => ({ schedule: kept, nextAt: later(70) }), later(20))
    await plan('T1', later(80))
    await silence(vault(), dana, later(10))
    expect(await inHand()).toEqual(['U1 s1', 'U1 s3', 'U2 s1'])
    expect(await findSchedule(vault(), dana, 's3')).toMatchObject({ nextAt: later(70) })
  })
})
