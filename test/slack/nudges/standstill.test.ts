import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clientOf, onceOnly } from '../../../src/slack/client.ts'
import { usualNudges } from '../../../src/slack/nudges/deps.ts'
import type { Sender } from '../../../src/slack/nudges/end.ts'
import { handle } from '../../../src/slack/nudges/send.ts'
import { senderOf } from '../../../src/slack/nudges/sender.ts'
import { lastSent, openNudges, planNudges, type Taken, takeNudges } from '../../../src/store/nudges/nudges.ts'
import { awhile, friday, later, type Nudged, quick, startNudged, until } from './nudging.ts'

const settings = { ...usualNudges, ...quick }
const lease = settings.lease / 1000

let nudged: Nudged
let ending: AbortController
beforeEach(async () => {
  nudged = await startNudged()
  ending = new AbortController()
  await nudged.enrol('lena')
  nudged.workspace.clock.set(friday)
})
afterEach(async () => {
  ending.abort()
  await nudged.close()
})

/** What a process of its own sends with. */
function oneProcess(): Sender {
  const { vault, workspace } = nudged
  const { teamId, botToken, appToken, apiUrl } = workspace
  const log = pino({ level: 'silent' })
  const connection = { kind: 'socket', botToken, appToken, apiUrl } as const
  const client = clientOf(connection, log, { ...onceOnly, timeout: settings.timeout })
  const now = () => workspace.clock.now()
  const deps = { vault, client, teamId, now, newId: () => 'unused', log, settings }
  return senderOf(deps, ending.signal)
}

async function takeOne(): Promise<Taken> {
  const { vault, workspace } = nudged
  const due = { now: friday, limit: 9, newId: () => 'g1', readyAt: () => friday }
  await planNudges(vault.db, workspace.teamId, due)
  const taking = { now: friday, limit: 1, lease: 'a', until: later(lease) }
  const [taken] = await takeNudges(vault.db, workspace.teamId, taking)
  if (!taken) throw new Error('nothing to take')
  return taken
}

const nothingOpen = async () => (await openNudges(nudged.vault.db, nudged.workspace.teamId, 9)).length === 0

test.each([
  ['before the mark that it is tried', 'before'],
  ['between that mark and the call', 'after'],
] as const)('a process that stands still %s does not send what another one sent', async (_, when) => {
  const { workspace, vault, start, messages, ownerOf } = nudged
  const sender = oneProcess()
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
  await handle({ ...sender, begin }, await takeOne())
  expect(messages('lena')).toHaveLength(1)
  expect(await lastSent(vault.db, ownerOf('lena'))).toMatchObject({
    message: { ts: messages('lena')[0]?.ts },
  })
})

test.each([
  ['goes on after its lease', lease + 1],
  ['finds the clock set back', -3_600],
])(
  'a process that stood still and %s leaves it to whoever takes it next, and it comes',
  async (_, seconds) => {
    const { workspace, start, messages } = nudged
    const sender = oneProcess()
    const begin: Sender['begin'] = async (taken) => {
      const isOurs = await sender.begin(taken)
      workspace.clock.set(later(seconds))
      return isOurs
    }
    expect(await handle({ ...sender, begin }, await takeOne())).toBe('waiting')
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
  const fault = { kind: 'delay', ms: settings.timeout + 130 } as const
  workspace.setFaults({ rules: [{ method: 'chat.postMessage', times: 1, fault }] })
  await start()
  await until(() => workspace.record().some((entry) => entry.kind === 'call' && entry.fault === 'delay'))
  await until(nothingOpen)
  expect(messages('lena')).toHaveLength(1)
})
