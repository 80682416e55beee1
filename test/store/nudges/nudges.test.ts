import { describe, expect, test } from 'vitest'
import type { Schedule } from '../../../src/domain/schedule/schedule.ts'
import { isSqlite } from '../../../src/store/database/dialect.ts'
import {
  failedNudges,
  findNudge,
  findNudgeByMessage,
  lastSent,
  openNudges,
  outcomesAt,
  pruneNudges,
} from '../../../src/store/nudges/find.ts'
import {
  type Ended,
  type Ending,
  endNudges,
  moveOn,
  putBack,
  takeNudges,
  tryNudge,
} from '../../../src/store/nudges/nudges.ts'
import { type Due, listDue, nextDueAt, planNudges } from '../../../src/store/nudges/plan.ts'
import type { Taken } from '../../../src/store/nudges/rows.ts'
import { findSchedule, saveSchedule } from '../../../src/store/nudges/schedules.ts'
import { openVault, type Vault } from '../../../src/store/vault.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, danaElsewhere, eli, later, now, schedule } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

const sent = { state: 'sent', channel: 'D1', ts: '1.2' } as const
const nextWeek = (kept: Schedule) => ({ schedule: kept, nextAt: later(7 * 86_400) })

onEachVault((vault, url) => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ teamId: 'T1', personId: `P${index}` }))
  const enrol = async (owners: readonly { teamId: string; personId: string }[], nextAt = now) => {
    for (const owner of owners) await saveSchedule(vault(), owner, { schedule, nextAt }, now)
  }
  let ids = 0
  const plan = (at = later(1), limit = 1000, { db }: Vault = vault()) =>
    planNudges(db, 'T1', { now: at, limit, newId: () => `g${ids++}`, readyAt: ({ dueAt }: Due) => dueAt })
  const take = (at = later(1), limit = 1000, { db }: Vault = vault()) =>
    takeNudges(db, 'T1', { now: at, limit, lease: `l${ids++}`, until: new Date(at.getTime() + 60_000) })
  const takeOne = async (at?: Date): Promise<Taken> => {
    const [taken] = await take(at)
    if (!taken) throw new Error('There was none to take.')
    return taken
  }
  const endOne = (taken: Taken, ended: Ended, reschedule: Ending['reschedule'], at: Date) =>
    endNudges(vault(), [{ taken, ended, reschedule }], at)

  test('each moment that is due becomes one nudge, and no other does', async () => {
    await enrol([dana, danaElsewhere])
    await enrol([eli], later(100))
    expect(await listDue(vault().db, 'T1', later(1), 10)).toEqual([{ ...dana, scheduleId: 's1', dueAt: now }])
    expect(await plan()).toEqual({ made: 1, repeated: [] })
    expect(await plan()).toEqual({ made: 0, repeated: [] })
    expect(await take()).toMatchObject([
      { ...dana, scheduleId: 's1', dueAt: now, state: 'open', attempts: 0 },
    ])
    expect(await take()).toEqual([])
  })

  test('the next moment is told: of a schedule, or of a nudge', async () => {
    expect(await nextDueAt(vault().db, 'T1')).toBeUndefined()
    await enrol([dana])
    await enrol([eli], later(100))
    expect(await nextDueAt(vault().db, 'T1')).toEqual(now)
    await plan()
    await take(later(1))
    expect(await nextDueAt(vault().db, 'T1')).toEqual(later(61))
  })

  test('what became of a moment is known when nothing of it is due or in hand any more', async () => {
    const outcomes = async () =>
      (await outcomesAt(vault().db, 'T1', now))?.map(({ personId, state, reason }) => [
        personId,
        state,
        reason,
      ])
    expect(await outcomes()).toEqual([])
    await enrol([dana, eli])
    expect(await outcomes()).toBeUndefined()
    await plan()
    expect(await outcomes()).toBeUndefined()
    const [first, second] = await take()
    if (!first || !second) throw new Error('There were less than two to take.')
    expect(await outcomes()).toBeUndefined()
    await putBack(vault().db, first, { state: 'open', readyAt: later(9), reason: 'dnd', attempts: 0 })
    expect(await outcomes()).toBeUndefined()
    await endOne(second, { state: 'skipped', reason: 'note-added' }, nextWeek, later(1))
    expect((await outcomes())?.sort()).toEqual(
      [
        [first.personId, 'open', 'dnd'],
        [second.personId, 'skipped', 'note-added'],
      ].sort(),
    )
    expect(await outcomesAt(vault().db, 'T1', later(2))).toHaveLength(1)
    expect(await outcomesAt(vault().db, 'T1', later(9))).toBeUndefined()
  })

  test('a moment that had its nudge is moved on from, unless its owner set another one meanwhile', async () => {
    await enrol([dana])
    const due = { ...dana, scheduleId: 's1', dueAt: now }
    await saveSchedule(vault(), dana, { schedule, nextAt: later(100) }, later(2))
    await moveOn(vault(), due, nextWeek, later(2))
    expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ nextAt: later(100) })
    await moveOn(vault(), { ...due, dueAt: later(100) }, nextWeek, later(2))
    expect(await findSchedule(vault(), dana, 's1')).toMatchObject(nextWeek(schedule))
  })

  test('many processes plan and take each one once', async () => {
    await enrol(people(120))
    const others = await Promise.all(Array.from({ length: 3 }, () => openVault(url(), testKey)))
    const vaults = others.map((other) => other.vault)
    const planned = await Promise.all(vaults.map((each) => plan(later(1), 50, each)))
    while ((await plan()).made > 0) planned.push({ made: 0, repeated: [] })
    const taken = await Promise.all(
      vaults.map(async (each) => {
        const mine: Taken[] = []
        for (
          let some = await take(later(1), 7, each);
          some.length > 0;
          some = await take(later(1), 7, each)
        ) {
          mine.push(...some)
        }
        return mine
      }),
    )
    expect(taken.flat()).toHaveLength(120)
    expect(new Set(taken.flat().map(({ personId }) => personId)).size).toBe(120)
    for (const { db } of vaults) await db.destroy()
  })

  test('a process does not wait for another one that takes', async () => {
    if (isSqlite(vault().db)) return
    await enrol(people(4))
    await plan()
    const other = (await openVault(url(), testKey)).vault
    await vault()
      .db.transaction()
      .execute(async (trx) => {
        const mine = await takeNudges(trx, 'T1', { now: later(1), limit: 2, lease: 'a', until: later(60) })
        expect(mine).toHaveLength(2)
        expect(await take(later(1), 10, other)).toHaveLength(2)
      })
    await other.db.destroy()
  })

  describe('a nudge that was taken', () => {
    test('is taken by another process when its lease has ended, and then the first may not send it', async () => {
      await enrol([dana])
      await plan()
      const first = await takeOne()
      expect(await take(later(60))).toEqual([])
      const second = await takeOne(later(62))
      expect(second.id).toBe(first.id)
      expect(await tryNudge(vault().db, first, later(200))).toBe(false)
      await putBack(vault().db, first, { state: 'open', readyAt: now, reason: undefined, attempts: 0 })
      expect(await endOne(first, sent, nextWeek, now)).toEqual([false])
      expect(await tryNudge(vault().db, second, later(200))).toBe(true)
    })

    test('is nobody else’s for a lease from the try on, however late in its first lease that was', async () => {
      await enrol([dana])
      await plan()
      const taken = await takeOne()
      expect(await tryNudge(vault().db, taken, later(115))).toBe(true)
      expect(await take(later(62))).toEqual([])
      expect(await take(later(114))).toEqual([])
      expect(await takeOne(later(115))).toMatchObject({ state: 'trying', attempts: 1 })
    })

    test('is known to have been under way when its process ended', async () => {
      await enrol([dana])
      await plan()
      await tryNudge(vault().db, await takeOne(), later(60))
      expect(await takeOne(later(61))).toMatchObject({ state: 'trying', attempts: 1 })
    })

    test('waits where it is put back, and comes again', async () => {
      await enrol([dana])
      await plan()
      await putBack(vault().db, await takeOne(), {
        state: 'unsure',
        readyAt: later(30),
        reason: 'timeout',
        attempts: 3,
      })
      expect(await take(later(29))).toEqual([])
      expect(await takeOne(later(30))).toMatchObject({ state: 'unsure', reason: 'timeout', attempts: 3 })
    })

    test('ends once, with its message, and moves its schedule on', async () => {
      await enrol([dana])
      await plan()
      const taken = await takeOne()
      expect(await endOne(taken, sent, nextWeek, later(2))).toEqual([true])
      expect(await endOne(taken, sent, nextWeek, later(2))).toEqual([false])
      const nudge = { id: taken.id, state: 'sent', message: { channel: 'D1', ts: '1.2' }, endedAt: later(2) }
      expect(await findNudge(vault().db, dana, taken.id)).toMatchObject(nudge)
      expect(await findNudgeByMessage(vault().db, dana, { channel: 'D1', ts: '1.2' })).toMatchObject(nudge)
      expect(await lastSent(vault().db, dana)).toMatchObject(nudge)
      expect(await lastSent(vault().db, dana, 'another')).toBeUndefined()
      expect(await findNudge(vault().db, eli, taken.id)).toBeUndefined()
      expect(await findNudgeByMessage(vault().db, eli, { channel: 'D1', ts: '1.2' })).toBeUndefined()
      expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ nextAt: later(7 * 86_400) })
      expect(await openNudges(vault().db, 'T1', 10)).toEqual([])
    })

    test('ends with all others of its step, or none of them does', async () => {
      await enrol([dana, eli])
      await plan()
      const taken = await take()
      const [first, second] = taken
      if (!first || !second) throw new Error('There were less than two to take.')
      const broken = () => {
        throw new Error('broken')
      }
      const endings = [
        { taken: first, ended: sent, reschedule: nextWeek },
        { taken: second, ended: sent, reschedule: broken },
      ]
      await expect(endNudges(vault(), endings, later(2))).rejects.toThrow('broken')
      expect(await openNudges(vault().db, 'T1', 10)).toHaveLength(2)
      expect(await lastSent(vault().db, first)).toBeUndefined()
      const again = taken.map((each) => ({ taken: each, ended: sent, reschedule: nextWeek }))
      expect(await endNudges(vault(), again, later(3))).toEqual([true, true])
    })

    test('leaves the moment alone that its owner set meanwhile', async () => {
      await enrol([dana])
      await plan()
      const taken = await takeOne()
      await tryNudge(vault().db, taken, later(60))
      await enrol([dana], later(500))
      await endOne(taken, sent, nextWeek, later(2))
      expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ nextAt: later(500) })
    })

    test('is listed when it failed and not else, the newest first', async () => {
      const names = people(4)
      await enrol(names)
      await plan()
      const [first, second, third] = await take()
      if (!first || !second || !third) throw new Error('There were less than three to take.')
      await endOne(first, { state: 'failed', reason: 'older' }, nextWeek, later(2))
      await endOne(second, { state: 'failed', reason: 'newer' }, nextWeek, later(3))
      await endOne(third, sent, nextWeek, later(4))
      expect((await failedNudges(vault().db, 'T1', 10)).map(({ reason }) => reason)).toEqual([
        'newer',
        'older',
      ])
      expect(await failedNudges(vault().db, 'T1', 1)).toMatchObject([{ reason: 'newer' }])
    })

    test('is listed when it failed, until it is pruned', async () => {
      await enrol([dana])
      await plan()
      const taken = await takeOne()
      await endOne(taken, { state: 'failed', reason: 'fatal_error' }, nextWeek, later(2))
      expect(await failedNudges(vault().db, 'T1', 10)).toMatchObject([{ ...dana, reason: 'fatal_error' }])
      expect(await failedNudges(vault().db, 'T2', 10)).toEqual([])
      expect(await pruneNudges(vault().db, 'T1', later(2))).toBe(0)
      expect(await pruneNudges(vault().db, 'T1', later(3))).toBe(1)
    })
  })

  test('a moment that had its nudge gets no second one, and its schedule moves on', async () => {
    await enrol([dana])
    await plan()
    await endOne(await takeOne(), sent, () => ({ schedule, nextAt: now }), later(2))
    const { made, repeated } = await plan()
    expect([made, repeated]).toEqual([0, [{ ...dana, scheduleId: 's1', dueAt: now }]])
    for (const due of repeated) await moveOn(vault(), due, nextWeek, later(3))
    expect(await plan()).toEqual({ made: 0, repeated: [] })
    expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ nextAt: later(7 * 86_400) })
  })
})
