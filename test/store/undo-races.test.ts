import { expect, test } from 'vitest'
import { nextMoment } from '../../src/domain/schedule/next-moment.ts'
import { transition } from '../../src/domain/schedule/transitions.ts'
import { endNudges, moveOn, silence, takeNudges, tryNudge } from '../../src/store/nudges/nudges.ts'
import { type Due, planNudges } from '../../src/store/nudges/plan.ts'
import type { Taken } from '../../src/store/nudges/rows.ts'
import {
  changeSchedule,
  findSchedule,
  removeSchedule,
  saveSchedule,
} from '../../src/store/nudges/schedules.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { actingIn } from '../../src/store/undo/changes.ts'
import { undoAct } from '../../src/store/undo/undo.ts'
import type { Vault } from '../../src/store/vault.ts'
import { dana, later, now, schedule } from './samples.ts'
import { onEachVault } from './vaults.ts'

const week = 7 * 86_400
const reminder = { ...schedule, id: 's2', what: { kind: 'reminder', says: 'show sr-mgr' } } as const

/** A sender that counts what it sends. */
function senderOf(vault: Vault, at: Date) {
  const sent: string[] = []
  let ids = 0
  const newId = () => `g${at.getTime()}-${ids++}`
  const onwards = (kind: 'sent' | 'skipped', dueAt: Date) => (kept: typeof schedule) => {
    const left = transition(kept, { kind, dueAt })
    return { schedule: left, nextAt: nextMoment(left, at) }
  }
  const plan = async () => {
    const { repeated } = await planNudges(vault.db, 'T1', { now: at, limit: 9, newId, readyAt: () => at })
    for (const due of repeated) await moveOn(vault, due, onwards('skipped', due.dueAt), at)
  }
  const take = () => takeNudges(vault.db, 'T1', { now: at, limit: 9, lease: newId(), until: later(9_999) })
  const send = async (taken: Taken) => {
    if (!(await tryNudge(vault.db, taken, later(9_999)))) return
    sent.push(nameOf(taken))
    const ended = { state: 'sent', channel: 'D1', ts: taken.id } as const
    await endNudges(vault, [{ taken, ended, reschedule: onwards('sent', taken.dueAt) }], at)
  }
  const all = async () => {
    await plan()
    for (const taken of await take()) await send(taken)
  }
  return { sent, plan, take, send, all }
}

const nameOf = ({ scheduleId, dueAt }: Due): string => `${scheduleId} ${dueAt.toISOString()}`

const orders: Readonly<Record<string, (acting: Vault, id: string) => Promise<unknown>>> = {
  stopped: (acting, id) => removeSchedule(acting, dana, id),
  paused: (acting, id) =>
    changeSchedule(
      acting,
      dana,
      id,
      (kept) => {
        const paused = transition(kept, { kind: 'paused', until: '2026-12-24' })
        return { schedule: paused, nextAt: nextMoment(paused, now) }
      },
      now,
    ),
}

onEachVault((vault) => {
  const both = ['s1', 's2']
  const settled = async (name: string) => {
    for (const each of [schedule, reminder])
      await saveSchedule(vault(), dana, { schedule: each, nextAt: now }, now)
    const sender = senderOf(vault(), later(60))
    const order = async () => {
      for (const id of both) await orders[name]?.(actingIn(vault(), { id: 'a', at: now }), id)
    }
    return { sender, order, undo: () => undoAct(vault(), dana, 'a', later(30)) }
  }

  test.each(Object.keys(orders))('what is %s and undone while it is sent comes once', async (name) => {
    for (const sooner of ['nothing', 'planned', 'taken', 'sent']) {
      for (let round = 0; round < 3; round += 1) {
        const { sender, order, undo } = await settled(name)
        if (sooner !== 'nothing') await sender.plan()
        const taken = ['taken', 'sent'].includes(sooner) ? await sender.take() : []
        const send = () => Promise.all(taken.map(sender.send))
        if (sooner === 'sent') await Promise.all([order(), send()])
        else await order()
        await Promise.all([undo(), send(), sender.all(), undo()])
        for (const _ of both) await sender.all()
        expect(sender.sent.toSorted()).toEqual(
          both.map((id) => nameOf({ ...dana, scheduleId: id, dueAt: now })),
        )
        for (const id of both) {
          const kept = await findSchedule(vault(), dana, id)
          expect([sooner, kept?.nextAt, kept?.schedule.pausedUntil]).toEqual([sooner, later(week), undefined])
        }
        await deletePerson(vault(), dana)
      }
    }
  })

  test.each(Object.keys(orders))(
    'what is %s and undone while they leave is there, and stopped or due',
    async (name) => {
      for (let round = 0; round < 5; round += 1) {
        const { sender, order, undo } = await settled(name)
        if (round % 2) await sender.plan()
        await order()
        await Promise.all([undo(), silence(vault(), dana), sender.plan(), silence(vault(), dana)])
        for (const id of both) {
          const kept = await findSchedule(vault(), dana, id)
          expect(kept?.schedule.pausedUntil).toBeUndefined()
          expect([undefined, now.getTime()]).toContain(kept?.nextAt?.getTime())
        }
        await deletePerson(vault(), dana)
      }
    },
  )
})
