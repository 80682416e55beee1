import { describe, expect, test } from 'vitest'
import { findInstallation, readTokens } from '../../../src/store/installations/installations.ts'
import { membersOf, setMembers } from '../../../src/store/installations/organisations.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { signed } from '../behind-http.ts'
import { days, hours, soon, twoWorkspaces } from './many.ts'

const organisationId = 'E07NRTHGRP1'

async function installed(more: { readonly expiresIn?: number } = {}) {
  const two = await twoWorkspaces({ enterprise: 'workspace', ...more })
  const { north, south, vault, start, add, reach } = two
  await start()
  const added = await add(north, 'allow-everywhere')
  const members = async () => (await membersOf(vault.db, organisationId)).map(({ teamId }) => teamId)
  const stateOf = async () => (await findInstallation(vault.db, organisationId))?.state
  const reachSouth = async () => {
    reach(south, true)
    await soon(members).toEqual([north.teamId, south.teamId])
  }
  return { ...two, added, members, stateOf, reachSouth }
}

describe('in a whole organisation', () => {
  test('the bot serves the workspaces that its admins choose, and a person of several of them is one', async () => {
    const { north, south, vault, added, say, told, members, reachSouth } = await installed()
    expect(added).toMatchObject({
      status: 200,
      html: expect.stringContaining('Level Guide is in Northwind Group'),
    })
    expect(added.html).toContain(
      'https://app.slack.com/manage/E07NRTHGRP1/integrations/profile/A07LVLGD3X8/workspaces/add',
    )
    expect(await members()).toEqual([north.teamId])
    expect(await say(north, 'note ops: zebra cut the list')).toContain('Saved')
    await reachSouth()
    expect(await say(south, 'my notes')).toContain('zebra')
    expect(await say(south, 'note ops: badger cut the list')).toContain('Saved')
    const owner = { teamId: organisationId, personId: north.person('lena').id }
    expect(await listNotes(vault, owner)).toHaveLength(2)
    // Another person of it sees nothing of that, and a stranger isn't served.
    expect(await say(south, 'my notes', 'marcus')).not.toMatch(/zebra|badger/)
    await north.command('noor', '#with-fabrikam', '/level', 'note: words of another')
    expect(JSON.stringify(north.messages('noor', '#with-fabrikam'))).toContain('my own workspace only')
    expect(JSON.stringify(told(north))).not.toContain('badger')
  })

  test('commands, forms, buttons, Home and nudges go to where somebody is', async () => {
    const { north, south, say, told, advance, settled, reachSouth, calls } = await installed()
    await reachSouth()
    await south.command('lena', '#leveling', '/level', 'note')
    await settled()
    expect(await south.submitView('lena', { what: 'kept by a form' })).toMatchObject({ kind: 'updated' })
    south.openHome('lena')
    await settled()
    expect(JSON.stringify(south.home('lena'))).toContain('kept by a form')
    await say(south, 'remind me of levels in two hours')
    const before = told(south).length
    advance(hours(2.1))
    await soon(() => told(south).length + told(north).length).toBeGreaterThan(before)
    const asked = [...calls(south), ...calls(north)].flatMap((call) => (call.kind === 'call' ? [call] : []))
    const quiet = asked.filter(({ method }) => method.startsWith('dnd.'))
    expect(quiet).not.toEqual([])
    for (const { args, answer } of quiet) {
      expect(args).toMatchObject({ team_id: expect.stringMatching(/^T0/) })
      expect(answer).toMatchObject({ ok: true })
    }
  })

  test('a workspace that is taken out gets nothing more, the others go on, and nothing is destroyed', async () => {
    const { north, south, say, reach, members, reachSouth, stateOf, advance, settled } = await installed()
    await reachSouth()
    await say(south, 'note ops: badger cut the list')
    reach(south, false)
    await soon(members).toEqual([north.teamId])
    expect(await say(south, 'my notes')).toBe('[]')
    advance(days(99))
    await settled()
    expect(await stateOf()).toBe('live')
    expect(await say(north, 'my notes')).toContain('badger')
  })

  test('what is told of one of its workspaces holds for that one alone, also where the token’s time is over', async () => {
    const { north, south, page, say, members, reachSouth, stateOf, advance, reach } = await installed({
      expiresIn: 43_200,
    })
    await reachSouth()
    const url = new URL('/slack/events', (await page('/healthz')).url)
    const told = async (event: object, eventId: string) => {
      const outer = { type: 'event_callback', event_id: eventId, team_id: south.teamId, event }
      const body = JSON.stringify({ ...outer, event_time: Math.floor(north.clock.now().getTime() / 1000) })
      const headers = signed(body, Math.floor(Date.now() / 1000))
      return (await fetch(url, { method: 'POST', body, headers })).status
    }
    advance(hours(30))
    expect(await told({ type: 'app_uninstalled' }, 'Ev1')).toBe(200)
    expect(await told({ type: 'tokens_revoked', tokens: { bot: ['U1'] } }, 'Ev2')).toBe(200)
    expect(await stateOf()).toBe('live')
    expect(await members()).toHaveLength(2)
    advance(hours(30))
    reach(south, false)
    await soon(members).toEqual([north.teamId])
    expect(await say(north, 'levels')).toContain('Mgr III')
  })

  test('taken out of all of it, it is quiet at once, and all of it is destroyed 30 days later', async () => {
    const { north, south, vault, say, uninstall, reachSouth, stateOf, advance, calls } = await installed()
    await reachSouth()
    await say(north, 'note ops: zebra cut the list')
    uninstall(north)
    await soon(stateOf).toBe('removed')
    const before = calls(south).length
    expect(await say(south, 'my notes')).toBe('[]')
    expect(calls(south)).toHaveLength(before)
    advance(days(30))
    await soon(stateOf).toBeUndefined()
    for (const table of ['person', 'organisation_workspace', 'keys.person_key'] as const)
      expect(await vault.db.selectFrom(table).select('team_id').execute()).toEqual([])
  })

  test('a token that works no more quietens all of it; one that is exchanged serves all of it', async () => {
    const { north, south, vault, say, reachSouth, members, stateOf, advance, add } = await installed({
      expiresIn: 43_200,
    })
    await reachSouth()
    const first = await readTokens(vault, organisationId)
    advance(hours(11))
    for (const workspace of [north, south]) expect(await say(workspace, 'levels')).toContain('Mgr III')
    expect(await readTokens(vault, organisationId)).not.toEqual(first)
    north.revoke()
    await soon(stateOf).toBe('quiet')
    expect(await say(south, 'levels')).toBe('[]')
    await add(north, 'allow-everywhere')
    // What Slack told while nobody heard is found all the same.
    await setMembers(vault.db, organisationId, [], north.clock.now())
    advance(hours(1.1))
    await soon(members).toHaveLength(2)
    for (const workspace of [north, south]) expect(await say(workspace, 'levels')).toContain('Mgr III')
  })
})

test('workspaces that had the bot join with what their people kept, and are asked where that is in both', async () => {
  const { north, south, vault, start, add, reach, say, told, advance } = await twoWorkspaces({
    enterprise: 'workspace',
  })
  await start()
  for (const workspace of [north, south]) await add(workspace)
  await say(north, 'note ops: zebra cut the list')
  await say(south, 'note ops: otter cut the list')
  await say(south, 'note ops: badger cut the list', 'marcus')
  await say(south, 'remind me of levels in two hours', 'marcus')
  await add(north, 'allow-everywhere')
  expect(await say(north, 'my notes')).toContain('zebra')
  reach(south, true)
  await soon(() => findInstallation(vault.db, south.teamId)).toBeUndefined()
  // Nothing that came before waits longer than for their first word.
  expect(await say(south, 'my notes', 'marcus')).toContain('badger')
  const before = told(south, 'marcus').length + told(north, 'marcus').length
  advance(hours(2.1))
  await soon(() => told(south, 'marcus').length + told(north, 'marcus').length).toBe(before + 1)
  const asked = await say(south, 'my notes')
  expect(asked).not.toContain('otter')
  expect(asked).toContain('You kept notes in Northwind before it joined your organization')
  expect(await say(south, 'keep apart')).toContain('stays apart')
  expect(await say(south, 'my notes')).not.toContain('You kept notes in')
  expect(await say(south, 'put together')).toContain('is here now')
  for (const workspace of [north, south])
    expect(await say(workspace, 'my notes')).toMatch(/otter.*zebra|zebra.*otter/)
})
