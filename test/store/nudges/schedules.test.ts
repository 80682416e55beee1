import { describe, expect, test } from 'vitest'
import { openNudges } from '../../../src/store/nudges/find.ts'
import { silence, takeNudges, tryNudge } from '../../../src/store/nudges/nudges.ts'
import { listDue, planNudges } from '../../../src/store/nudges/plan.ts'
import {
  changeSchedule,
  findSchedule,
  listSchedules,
  markSchedule,
  removeSchedule,
  saveSchedule,
} from '../../../src/store/nudges/schedules.ts'
import { dana, danaElsewhere, eli, later, now, schedule } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

onEachVault((vault) => {
  const save = (owner = dana, nextAt: Date | undefined = now, id = 's1') =>
    saveSchedule(vault(), owner, { schedule: { ...schedule, id }, nextAt }, now)
  const plan = () =>
    planNudges(vault().db, 'T1', { now: later(1), limit: 10, newId: () => 'g1', readyAt: () => now })
  let ids = 0
  const take = () =>
    takeNudges(vault().db, 'T1', { now: later(1), limit: 10, lease: 'mine', until: later(60) })

  test('a schedule is kept, and replaced', async () => {
    expect(await listSchedules(vault(), dana)).toEqual([])
    await save()
    const changed = { ...schedule, unanswered: 2 }
    await saveSchedule(vault(), dana, { schedule: changed, nextAt: later(9) }, later(1))
    await saveSchedule(vault(), dana, { schedule: { ...schedule, id: 's2' }, nextAt: undefined }, now)
    expect(await listSchedules(vault(), dana)).toEqual([
      { schedule: changed, nextAt: later(9), at: later(1) },
      { schedule: { ...schedule, id: 's2' }, nextAt: undefined, at: now },
    ])
    expect(await findSchedule(vault(), dana, 's2')).toMatchObject({ schedule: { id: 's2' } })
  })

  test('two changes at once are both made', async () => {
    await save()
    const more = (kept: typeof schedule) => ({
      schedule: { ...kept, unanswered: kept.unanswered + 1 },
      nextAt: now,
    })
    await Promise.all(Array.from({ length: 8 }, () => changeSchedule(vault(), dana, 's1', more, now)))
    expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ schedule: { unanswered: 8 } })
  })

  test('a mark changes the schedule of its owner, and nobody else’s of the same id', async () => {
    for (const owner of [dana, eli, danaElsewhere]) await save(owner)
    await save(dana, now, 's0')
    const kept = { schedule, nextAt: now, at: now }
    await markSchedule(vault(), dana, 's1', (its) => ({ ...its, unanswered: 3 }))
    expect(await findSchedule(vault(), dana, 's1')).toEqual({
      ...kept,
      schedule: { ...schedule, unanswered: 3 },
    })
    for (const owner of [eli, danaElsewhere]) expect(await findSchedule(vault(), owner, 's1')).toEqual(kept)
    expect(await findSchedule(vault(), dana, 's0')).toEqual({ ...kept, schedule: { ...schedule, id: 's0' } })
  })

  test('a change, a silence and a removal leave alone what others have under the same id', async () => {
    const others = [eli, danaElsewhere]
    for (const owner of [dana, ...others]) await save(owner)
    for (const teamId of ['T1', 'T2']) {
      const newId = () => `g${ids++}`
      await planNudges(vault().db, teamId, { now: later(1), limit: 10, newId, readyAt: () => now })
    }
    const inHand = async () =>
      [...(await openNudges(vault().db, 'T1', 10)), ...(await openNudges(vault().db, 'T2', 10))]
        .map(({ teamId, personId }) => ({ teamId, personId }))
        .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
    expect(await inHand()).toEqual([dana, eli, danaElsewhere])
    await changeSchedule(vault(), dana, 's1', (its) => ({ schedule: its, nextAt: later(500) }), now)
    await silence(vault(), dana)
    await removeSchedule(vault(), dana, 's1')
    expect(await listSchedules(vault(), dana)).toEqual([])
    expect(await inHand()).toEqual(others)
    for (const owner of others)
      expect(await findSchedule(vault(), owner, 's1')).toMatchObject({ nextAt: now })
  })

  test('nothing comes of a silence for who has no schedule, or none since then', async () => {
    await silence(vault(), dana)
    await save()
    await silence(vault(), dana, later(-1))
    expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ nextAt: now })
    await silence(vault(), dana, now)
    expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ nextAt: undefined })
  })

  test('another owner finds, changes and removes nothing', async () => {
    await save()
    for (const stranger of [eli, danaElsewhere]) {
      await save(stranger, undefined, 'own')
      expect(await findSchedule(vault(), stranger, 's1')).toBeUndefined()
      expect(
        await changeSchedule(vault(), stranger, 's1', () => ({ schedule, nextAt: now }), now),
      ).toBeUndefined()
      expect(await removeSchedule(vault(), stranger, 's1')).toBe(false)
      await silence(vault(), stranger)
    }
    expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ nextAt: now })
  })

  describe('a schedule in hand', () => {
    test('still tells its moment', async () => {
      await save()
      await plan()
      expect(await listDue(vault().db, 'T1', later(1), 10)).toEqual([])
      expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ nextAt: now })
    })

    test.each<[string, () => Promise<unknown>]>([
      ['saved anew', () => save(dana, later(500))],
      ['changed', () => changeSchedule(vault(), dana, 's1', () => ({ schedule, nextAt: later(500) }), now)],
      ['removed', () => removeSchedule(vault(), dana, 's1')],
      ['silenced', () => silence(vault(), dana)],
    ])('is not sent any more once it is %s', async (_, change) => {
      await save()
      await plan()
      const [taken] = await take()
      await change()
      expect(taken && (await tryNudge(vault().db, taken, later(60)))).toBe(false)
      expect(await openNudges(vault().db, 'T1', 10)).toEqual([])
    })

    test('that is under way already stays, to be looked for', async () => {
      await save()
      await plan()
      const [taken] = await take()
      expect(taken && (await tryNudge(vault().db, taken, later(60)))).toBe(true)
      await removeSchedule(vault(), dana, 's1')
      expect(await openNudges(vault().db, 'T1', 10)).toMatchObject([{ id: 'g1', state: 'trying' }])
    })
  })
})
