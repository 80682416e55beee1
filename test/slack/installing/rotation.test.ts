import { expect, test } from 'vitest'
import { waysToSlack } from '../../../src/slack/ways.ts'
import { findInstallation, readTokens } from '../../../src/store/installations/installations.ts'
import { openVault } from '../../../src/store/vault.ts'
import { scratchSqlite } from '../../store/databases.ts'
import { testKey } from '../../store/keys/test-key.ts'
import { hours, soon, twoWorkspaces } from './many.ts'

const expiresIn = 12 * 3600

async function added(processes = 1) {
  const url = await scratchSqlite()
  const { vault } = await openVault(url, testKey)
  const two = await twoWorkspaces({ expiresIn, vault })
  const { north, start, add } = two
  const vaults = [vault]
  const ways = waysToSlack()
  await start({ ways })
  for (let more = 1; more < processes; more += 1) {
    const { vault: own } = await openVault(url, testKey)
    vaults.push(own)
    await start({}, own)
  }
  await add(north)
  const exchanges = () =>
    two
      .calls(north, 'oauth.v2.access')
      .filter((call) => JSON.stringify(call).includes('"grant_type":"refresh_token"'))
  const tokenOf = async () => (await readTokens(vault, north.teamId))?.botToken
  const end = async () => {
    await two.stop()
    for (const one of vaults) await one.db.destroy()
  }
  return { ...two, vault, ways, exchanges, tokenOf, end }
}

test('a token is exchanged before its time is over, also where nobody comes by but a reminder', async () => {
  const { north, say, told, advance, exchanges, tokenOf, end } = await added()
  await say(north, 'remind me of levels tomorrow at 9:00')
  const first = await tokenOf()
  advance(hours(9.9))
  expect(await say(north, 'levels')).toContain('Mgr III')
  expect(exchanges()).toHaveLength(0)
  advance(hours(0.2))
  expect(await say(north, 'levels')).toContain('Mgr III')
  expect(exchanges()).toHaveLength(1)
  expect(await tokenOf()).not.toBe(first)
  const before = told(north).length
  // Long over.
  advance(hours(30))
  await soon(() => told(north).length).toBe(before + 1)
  expect(exchanges()).toHaveLength(2)
  await end()
})

test('of several processes one exchanges it, and all go on with the new one', async () => {
  const { north, vault, say, told, advance, exchanges, end } = await added(3)
  await say(north, 'remind me of levels in 11 hours')
  const before = told(north).length
  // Each of them finds the reminder due, and the token too old.
  advance(hours(13))
  await soon(() => told(north).length).toBe(before + 1)
  expect(await say(north, 'levels')).toContain('Mgr III')
  expect(exchanges()).toHaveLength(1)
  expect(await findInstallation(vault.db, north.teamId)).toMatchObject({ state: 'live' })
  await end()
})

test('while Slack does not exchange it, also by a fault of the operator, what works still does; a refresh token that it refuses quietens the workspace', async () => {
  const { north, vault, say, advance, logged, ways, end } = await added()
  const failing = [
    { kind: 'drop' },
    { kind: 'refusal', error: 'bad_client_secret' },
    { kind: 'refusal', error: 'invalid_client_id' },
  ] as const
  advance(hours(10.1))
  const said = []
  for (const fault of failing) {
    north.setFaults({ rules: [{ method: 'oauth.v2.access', fault }] })
    advance(hours(0.25))
    expect(await say(north, 'levels')).toContain('Mgr III')
    said.push(ways.all().find(({ name }) => name === 'client')?.said)
  }
  expect(said).toEqual([undefined, 'bad_client_secret', 'invalid_client_id'])
  expect(ways.isOpen()).toBe(true)
  expect(logged.join('')).toContain('Slack refuses SLACK_CLIENT_ID')
  // Of who is refused again and again, Slack is asked less and less often.
  const asked = () => logged.join('').split('Slack refuses SLACK_CLIENT_ID').length
  advance(hours(0.25))
  await say(north, 'levels')
  const before = asked()
  for (let minute = 0; minute < 3; minute += 1) {
    advance(hours(1 / 60))
    expect(await say(north, 'levels')).toContain('Mgr III')
  }
  expect(asked() - before).toBeLessThanOrEqual(1)
  advance(hours(0.5))
  expect(logged.join('')).not.toContain('Slack no longer accepts the token of a workspace')
  north.setFaults({
    rules: [{ method: 'oauth.v2.access', fault: { kind: 'refusal', error: 'invalid_refresh_token' } }],
  })
  advance(hours(0.25))
  expect(await say(north, 'levels')).toBe('[]')
  expect(await findInstallation(vault.db, north.teamId)).toMatchObject({
    state: 'quiet',
    reason: 'invalid_refresh_token',
  })
  expect(logged.join('')).toContain('Slack no longer accepts the token of a workspace')
  await end()
})

test('a token that Slack calls over, whatever our clock says, is exchanged at once', async () => {
  const { north, vault, say, exchanges, end } = await added()
  await say(north, 'levels')
  // Slack is ahead of us: as it sees it, the time is over.
  await vault.db.updateTable('installation').set({ expires_at: '2099-01-01T00:00:00.000Z' }).execute()
  const over = { kind: 'refusal', error: 'token_expired' } as const
  const methods = ['auth.test', 'users.info', 'chat.postMessage']
  const drop = { method: 'oauth.v2.access', fault: { kind: 'drop' }, times: 1 } as const
  north.setFaults({ rules: [drop, ...methods.map((method) => ({ method, fault: over }))] })
  await say(north, 'levels')
  await say(north, 'levels')
  await soon(() => exchanges().length).toBe(1)
  north.setFaults({})
  expect(await say(north, 'levels')).toContain('Mgr III')
  expect(await findInstallation(vault.db, north.teamId)).toMatchObject({ state: 'live' })
  await end()
})
