import { describe, expect, onTestFinished, test } from 'vitest'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { listSchedules } from '../../src/store/nudges/schedules.ts'
import { startRunning, testVault } from '../running.ts'

async function running(enterprise: 'workspace' | 'organisation') {
  const vault = await testVault()
  const app = await startRunning({ vault, nudges: { poll: 25 } }, { enterprise })
  onTestFinished(async () => {
    await app.close()
    await vault.db.destroy()
  })
  const { workspace } = app
  const newest = (who: string, where: string) => JSON.stringify(workspace.messages(who, where).at(-1))
  return {
    ...app,
    vault,
    /** Says it in a direct message, and tells what came back. */
    said: async (who: string, text: string) => {
      workspace.say(who, 'dm', text)
      await app.settled()
      return newest(who, 'dm')
    },
    typed: async (who: string, where: string, text: string) => {
      await workspace.command(who, where, '/level', text)
      await app.settled()
      return newest(who, where)
    },
    mentioned: async (who: string, where: string, text: string) => {
      const root = workspace.say(who, where, `<@${workspace.botUserId}> ${text}`)
      await app.settled()
      return JSON.stringify(workspace.messages(who, where, root.ts).at(-1))
    },
    home: async (who: string) => {
      workspace.openHome(who)
      await app.settled()
      return JSON.stringify(workspace.home(who))
    },
  }
}

describe('in a workspace of an organisation', () => {
  test('somebody of two workspaces is a member, whichever of them Slack names', async () => {
    const { workspace, said, typed, home, vault, settled } = await running('workspace')
    expect(await said('wanda', 'note: won the zebra deal')).toContain('Saved to your notes')
    expect(await typed('wanda', '#with-labs', 'notes')).toContain('zebra')
    expect(await home('wanda')).toContain('zebra')
    await typed('wanda', '#with-labs', 'note')
    expect(await workspace.submitView('wanda', { what: 'kept by a form' })).toMatchObject({ kind: 'updated' })
    await settled()
    const wanda = { teamId: workspace.teamId, personId: workspace.person('wanda').id }
    expect((await listNotes(vault, wanda)).map(({ what }) => what)).toContain('kept by a form')
  })

  test('what changes of them is followed', async () => {
    const { workspace, said, vault, settled } = await running('workspace')
    await said('wanda', 'nudge fri 15:00')
    workspace.changePerson('wanda', { tz: 'Asia/Tokyo' })
    await settled()
    const wanda = { teamId: workspace.teamId, personId: workspace.person('wanda').id }
    expect(await listSchedules(vault, wanda)).toMatchObject([{ schedule: { zone: 'Asia/Tokyo' } }])
  })

  test('a nudge reaches them', async () => {
    const { workspace, said } = await running('workspace')
    await said('wanda', 'nudge fri 15:00')
    const before = workspace.messages('wanda', 'dm').length
    workspace.clock.set(new Date('2026-11-27T15:01:00Z'))
    await workspace.until(() => workspace.messages('wanda', 'dm').length > before, 5_000)
  })

  test('somebody of another workspace alone is not', async () => {
    const { mentioned, typed } = await running('workspace')
    expect(await mentioned('wim', '#with-labs', 'compare ops')).toContain('our own workspace only')
    expect(await typed('wim', '#with-labs', 'note: won the zebra deal')).toContain('my own workspace only')
  })

  test('while Slack does not tell, those of the organisation are served, and others are not', async () => {
    const { workspace, said, typed } = await running('workspace')
    await said('lena', 'note: while it tells')
    workspace.clock.advance(11 * 60_000)
    workspace.setFaults({
      rules: [{ method: 'users.info', fault: { kind: 'refusal', error: 'fatal_error' } }],
    })
    expect(await said('lena', 'note: here all the same')).toContain('Saved to your notes')
    expect(await typed('noor', '#with-fabrikam', 'note: words of another')).toContain('my own workspace only')
  })
})

test('installed in the whole organisation, its people are members in each workspace', async () => {
  const { workspace, said, typed, vault } = await running('organisation')
  for (const who of ['lena', 'wanda']) {
    expect(await said(who, 'note: won the zebra deal')).toContain('Saved to your notes')
    expect(await typed(who, '#with-labs', 'notes')).toContain('zebra')
    const owner = { teamId: 'E07NRTHGRP1', personId: workspace.person(who).id }
    expect(await listNotes(vault, owner)).toHaveLength(1)
  }
  expect(await typed('noor', '#with-fabrikam', 'note: words of another')).toContain('my own workspace only')
})
