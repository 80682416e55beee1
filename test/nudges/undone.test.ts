import { afterEach, beforeEach, expect, test } from 'vitest'
import { openNudges } from '../../src/store/nudges/find.ts'
import { changeSchedule, findSchedule, removeSchedule } from '../../src/store/nudges/schedules.ts'
import { actingIn } from '../../src/store/undo/changes.ts'
import { undoAct } from '../../src/store/undo/undo.ts'
import { awhile, friday, later, type Nudged, quick, startNudged, until } from './nudging.ts'

const lease = quick.lease / 1000

let nudged: Nudged
beforeEach(async () => {
  nudged = await startNudged()
  await nudged.enrol('lena')
  nudged.workspace.clock.set(friday)
})
afterEach(() => nudged.close())

/** A process that dies within its call to Slack, which never arrives; the next one finds that out. */
async function cutOff() {
  const { workspace, start } = nudged
  expect(await nudged.oneProcess().begin(await nudged.takeOne())).toBe(true)
  return async () => {
    workspace.clock.set(later(lease + 1))
    await start()
  }
}

const owner = () => nudged.ownerOf('lena')
const stop = () =>
  removeSchedule(actingIn(nudged.vault, { id: 'a', at: nudged.workspace.clock.now() }), owner(), 'fridays')
const undo = () => undoAct(nudged.vault, owner(), 'a', nudged.workspace.clock.now())
const nothingOpen = async () => (await openNudges(nudged.vault.db, nudged.workspace.teamId, 9)).length === 0

/** Once, and the next one a week later. */
async function comesOnce() {
  await until(() => nudged.messages('lena').length > 0)
  await until(async () => (await findSchedule(nudged.vault, owner(), 'fridays'))?.nextAt !== undefined)
  await until(nothingOpen)
  await awhile()
  expect(nudged.messages('lena')).toHaveLength(1)
  const kept = await findSchedule(nudged.vault, owner(), 'fridays')
  expect(kept?.nextAt).toEqual(later(7 * 86_400))
}

test('what was under way when it was stopped, and is undone before that is known to have failed, comes', async () => {
  const next = await cutOff()
  await stop()
  expect(await undo()).toMatchObject([{ done: true }])
  await next()
  await comesOnce()
})

test('and it comes when it was passed over before it was undone', async () => {
  const next = await cutOff()
  await stop()
  await next()
  await until(nothingOpen)
  expect(nudged.messages('lena')).toEqual([])
  expect(await undo()).toMatchObject([{ done: true }])
  await comesOnce()
})

test('what was under way when its owner changed it, and did not get through, does not come', async () => {
  const next = await cutOff()
  const changed = { nextAt: later(3 * 86_400) }
  await changeSchedule(
    nudged.vault,
    owner(),
    'fridays',
    (schedule) => ({ schedule, ...changed }),
    nudged.workspace.clock.now(),
  )
  await next()
  await until(nothingOpen)
  await awhile()
  expect(nudged.messages('lena')).toEqual([])
  expect(await findSchedule(nudged.vault, owner(), 'fridays')).toMatchObject(changed)
})
