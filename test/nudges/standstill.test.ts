import { afterEach, beforeEach, expect, test } from 'vitest'
import { giveUp, type Sender } from '../../src/nudges/end.ts'
import { handle } from '../../src/nudges/send.ts'
import { lastSent, openNudges } from '../../src/store/nudges/find.ts'
import { takeNudges } from '../../src/store/nudges/nudges.ts'
import { planNudges } from '../../src/store/nudges/plan.ts'
import { findSchedule } from '../../src/store/nudges/schedules.ts'
import { awhile, friday, fridays, later, type Nudged, quick, startNudged, until } from './nudging.ts'

const lease = quick.lease / 1000

let nudged: Nudged
beforeEach(async () => {
  nudged = await startNudged()
  await nudged.enrol('lena')
  nudged.workspace.clock.set(friday)
})
afterEach(() => nudged.close())

const nothingOpen = async () => (await openNudges(nudged.vault.db, nudged.workspace.teamId, 9)).length === 0

test.each([
  ['before the mark that it is tried', 'before'],
  ['between that mark and the call', 'after'],
] as const)('a process that stands still %s does not send what another one sent', async (_, when) => {
  const { workspace, vault, start, messages, ownerOf } = nudged
  const sender = nudged.oneProcess()
  const standStill = async () => {
    workspace.clock.set(later(lease + 1))
    await start()
    await until(() => messages('lena').length === 1)
    await until(nothingOpen)
  }
  const begin: Sender['begin'] = async (taken) => {
    if (when === 'before') await standStill()
    const isOurs = await sender.begin(taken)
    if (when === 'after') await standStill()
    return isOurs
  }
  await handle({ ...sender, begin }, await nudged.takeOne())
  expect(messages('lena')).toHaveLength(1)
  expect(await lastSent(vault.db, ownerOf('lena'))).toMatchObject({
    message: { ts: messages('lena')[0]?.ts },
  })
})

test('who waits for a turn when the end is asked for gets none, and nobody does afterwards', async () => {
  const { pace } = nudged.oneProcess()
  await pace.hold(60_000)
  const waiting = [pace.turn(), pace.turn()]
  await awhile()
  pace.stop()
  expect(await Promise.all([...waiting, pace.turn()])).toEqual([false, false, false])
})

test('a try renews the lease: nobody else takes what is being sent', async () => {
  const { workspace, vault } = nudged
  const taken = await nudged.takeOne()
  workspace.clock.set(later(lease - 0.5))
  expect(await nudged.oneProcess().begin(taken)).toBe(true)
  const take = (seconds: number) =>
    takeNudges(vault.db, workspace.teamId, {
      now: later(seconds),
      limit: 9,
      lease: 'b',
      until: later(seconds + lease),
    })
  expect(await take(2 * lease - 0.6)).toEqual([])
  expect(await take(60)).toHaveLength(1)
})

test.each([
  ['goes on after its lease', lease + 1],
  ['finds the clock set back', -3_600],
])(
  'a process that stood still and %s leaves it to whoever takes it next, and it comes',
  async (_, seconds) => {
    const { workspace, start, messages } = nudged
    const sender = nudged.oneProcess()
    const begin: Sender['begin'] = async (taken) => {
      const isOurs = await sender.begin(taken)
      workspace.clock.set(later(seconds))
      return isOurs
    }
    expect(await handle({ ...sender, begin }, await nudged.takeOne())).toBe('waiting')
    expect(messages('lena')).toEqual([])
    workspace.clock.set(later(lease + 1))
    await start()
    await until(() => messages('lena').length === 1)
    await until(nothingOpen)
    await awhile()
    expect(messages('lena')).toHaveLength(1)
  },
)

test('a message that Slack shows only after it was looked for is not sent again', async () => {
  const { workspace, start, messages } = nudged
  // The call ends unheard after `timeout`, is looked for soon after that, and takes effect a little later.
  const fault = { kind: 'delay', ms: quick.timeout + 130 } as const
  workspace.setFaults({ rules: [{ method: 'chat.postMessage', times: 1, fault }] })
  await start()
  await until(() => workspace.record().some((entry) => entry.kind === 'call' && entry.fault === 'delay'))
  await until(nothingOpen)
  expect(messages('lena')).toHaveLength(1)
})

test('what a person sets anew while their nudges are being stopped goes on', async () => {
  const { workspace, vault, enrol, ownerOf, oneProcess, takeOne } = nudged
  workspace.clock.set(later(-60))
  const monday = { ...fridays.wish, weekday: 1 }
  await enrol('lena', { id: 'other', what: { kind: 'reminder', says: 'show sr-mgr' }, wish: monday })
  workspace.clock.set(friday)
  const sender = oneProcess()
  const taken = await takeOne()
  const finish: Sender['finish'] = async (ending) => {
    const isOurs = await sender.finish(ending)
    // They came back, and it is due at once.
    await enrol('lena', { wish: { unit: 'once', day: '2026-11-27', time: '15:30' } })
    workspace.clock.set(later(1_800))
    await planNudges(vault.db, workspace.teamId, {
      now: workspace.clock.now(),
      limit: 9,
      newId: () => 'g2',
      readyAt: () => later(1_800),
    })
    return isOurs
  }
  const gone = { state: 'failed', reason: 'user_not_found' } as const
  expect(await giveUp({ ...sender, finish }, taken, gone)).toBe('failed')
  const lena = ownerOf('lena')
  expect(await findSchedule(vault, lena, 'fridays')).toMatchObject({ nextAt: later(1_800) })
  expect(await findSchedule(vault, lena, 'other')).toMatchObject({ nextAt: undefined })
})
