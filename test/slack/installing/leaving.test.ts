import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import type { Leaving } from '../../../src/sandbox/people/workspace-life.ts'
import { left } from '../../../src/slack/installing/leaving.ts'
import {
  findInstallation,
  markRemoved,
  quieten,
  saveInstallation,
} from '../../../src/store/installations/installations.ts'
import { testVault } from '../../running.ts'
import { installing } from '../../store/samples.ts'
import { signed } from '../behind-http.ts'
import { days, hours, soon, twoWorkspaces } from './many.ts'

async function added(more: Parameters<Awaited<ReturnType<typeof twoWorkspaces>>['start']>[0] = {}) {
  const two = await twoWorkspaces()
  const { north, south, start, add, vault } = two
  await start(more)
  for (const workspace of [north, south]) await add(workspace)
  const stateOf = async () => (await findInstallation(vault.db, north.teamId))?.state
  return { ...two, stateOf }
}

const removed: readonly (readonly Leaving[])[] = [
  ['app_uninstalled'],
  ['tokens_revoked', 'app_uninstalled'],
  ['app_uninstalled', 'tokens_revoked', 'app_uninstalled', 'tokens_revoked'],
]

test.each(removed)(
  'taken out, as Slack tells it by %s %s %s %s, a workspace goes quiet at once',
  async (...events) => {
    const { north, south, stateOf, say, uninstall, settled, calls, vault } = await added()
    uninstall(
      north,
      events.filter((event) => event !== undefined),
    )
    await soon(stateOf).toBe('removed')
    await settled()
    const { destroyAt, stateAt } = (await findInstallation(vault.db, north.teamId)) ?? {}
    expect((destroyAt?.getTime() ?? 0) - (stateAt?.getTime() ?? 0)).toBe(days(30))
    const before = calls(north).length
    expect(await say(north, 'levels')).toBe('[]')
    expect(calls(north)).toHaveLength(before)
    expect(await say(south, 'levels')).toContain('Mgr III')
  },
)

describe('a token that works no more', () => {
  test.each([
    ['that Slack tells of', true],
    ['that Slack tells nothing of, but by refusing a call', false],
  ])('%s quietens its workspace, and nothing of it is ever destroyed', async (_, isTold) => {
    const { north, south, stateOf, say, settled, advance, vault, logged, told } = await added()
    await say(north, 'note ops: cut the list')
    if (isTold) north.revoke()
    else north.setFaults({ rules: [{ method: '*', fault: { kind: 'refusal', error: 'token_revoked' } }] })
    await say(north, 'levels')
    await soon(stateOf).toBe('quiet')
    expect(await say(north, 'levels')).toBe('[]')
    expect(told(north)).toHaveLength(1)
    expect(logged.join('')).toContain('Slack no longer accepts the token of a workspace')
    advance(days(99))
    await settled()
    expect(await say(south, 'levels')).toContain('Mgr III')
    expect(await stateOf()).toBe('quiet')
    const people = await vault.db
      .selectFrom('person')
      .select('person_id')
      .where('team_id', '=', north.teamId)
      .execute()
    expect(people).toHaveLength(1)
  })

  test('that Slack takes again, or that another one came for, is spoken with again', async () => {
    const { north, stateOf, say, add, advance, vault, told } = await added()
    north.setFaults({ rules: [{ method: '*', fault: { kind: 'refusal', error: 'invalid_auth' } }] })
    await say(north, 'levels')
    await soon(stateOf).toBe('quiet')
    north.setFaults({})
    advance(hours(1))
    expect(await say(north, 'levels')).toContain('Mgr III')
    expect(await stateOf()).toBe('live')
    await quieten(vault.db, { teamId: north.teamId }, { reason: 'invalid_auth', now: north.clock.now() })
    advance(hours(1))
    // Slack doesn't tell at first, and then takes a while: nothing that comes meanwhile is lost.
    north.setFaults({
      rules: [
        { method: 'auth.test', fault: { kind: 'drop' }, times: 1 },
        { method: 'auth.test', fault: { kind: 'delay', ms: 100 }, times: 1 },
      ],
    })
    north.say('marcus', 'dm', 'levels')
    expect(await say(north, 'levels')).toContain('Mgr III')
    expect(JSON.stringify(told(north, 'marcus'))).toContain('Mgr III')
    // As an event of before it was added again can leave it, where clocks are apart.
    await markRemoved(
      vault.db,
      { teamId: north.teamId },
      { now: north.clock.now(), destroyAt: new Date('2099-01-01') },
    )
    advance(hours(1))
    expect(await say(north, 'levels')).toContain('Mgr III')
    north.revoke()
    await soon(stateOf).toBe('quiet')
    await add(north)
    expect(await say(north, 'levels')).toContain('Mgr III')
  })
})

test('what came late of before it was added again changes nothing', async () => {
  const { north, stateOf, say, add, settled, page, uninstall } = await added()
  uninstall(north)
  await soon(stateOf).toBe('removed')
  await settled()
  const told = north.record().flatMap((entry) => (entry.kind === 'envelope' ? [entry.payload] : []))
  const late = told.filter((payload) => /app_uninstalled|tokens_revoked/.test(JSON.stringify(payload)))
  expect(late).toHaveLength(2)
  // Slack's clock counts whole seconds.
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  await add(north)
  for (const payload of late) {
    const body = JSON.stringify(payload)
    const { url } = await page('/livez')
    const headers = signed(body, Math.floor(Date.now() / 1000))
    const answer = await fetch(new URL('/slack/events', url), { method: 'POST', body, headers })
    expect(answer.status).toBe(200)
  }
  expect(await stateOf()).toBe('live')
  expect(await say(north, 'levels')).toContain('Mgr III')
})

test('what is due goes out by each workspace’s own token, however few are open, and none of one that is quiet', async () => {
  const { north, south, calls, told, settled, say, advance, stateOf } = await added({ mostOpen: 1 })
  for (const workspace of [north, south])
    for (const wait of ['two', 'four'])
      expect(await say(workspace, `remind me in ${wait} hours to show levels`)).toContain('Undo')
  advance(hours(2.1))
  for (const workspace of [north, south]) await soon(() => told(workspace).length).toBe(3)
  north.revoke()
  await soon(stateOf).toBe('quiet')
  await settled()
  const before = calls(north).length
  advance(hours(2))
  await soon(() => told(south).length).toBe(4)
  await settled()
  expect(told(north)).toHaveLength(3)
  expect(calls(north)).toHaveLength(before)
})

test('an answer under way when its workspace is opened anew is given once, however long it takes', async () => {
  const { north, add, calls, settled, told } = await added({ keeping: { lease: 400, poll: 20, backoff: 20 } })
  const rule = { method: 'chat.postMessage', fault: { kind: 'delay', ms: 1_500 }, times: 1 } as const
  north.setFaults({ rules: [rule] })
  north.say('lena', 'dm', 'levels')
  await soon(() => calls(north, 'users.info').length).toBe(1)
  await add(north)
  await soon(() => told(north).length).toBe(1)
  await settled()
  expect(calls(north, 'chat.postMessage')).toHaveLength(1)
  expect(told(north)).toHaveLength(1)
})

test('a workspace that is added again while Slack is asked about it stays', async () => {
  const vault = await testVault()
  const lena = { teamId: 'T1', personId: 'U1' }
  const { teamId } = lena
  const now = () => new Date('2026-11-22T12:00:00Z')
  const first = now()
  await saveInstallation(vault, installing(lena), first)
  const works = async () => {
    const isBack = (await findInstallation(vault.db, teamId))?.version === 2
    if (!isBack) await saveInstallation(vault, installing(lena), now())
    return isBack
  }
  const log = pino({ level: 'silent' })
  await left({ db: vault.db, now, log, works }, teamId, { kind: 'tokens_revoked', at: first })
  expect(await findInstallation(vault.db, teamId)).toMatchObject({ state: 'live', version: 2 })
  await vault.db.destroy()
})
