import { expect, test } from 'vitest'
import { manifestScopes } from '../../src/cli/manifest.ts'
import { workspaces } from '../../src/cli/workspaces.ts'
import {
  findInstallation,
  markRemoved,
  quieten,
  saveInstallation,
} from '../../src/store/installations/installations.ts'
import { openVault } from '../../src/store/vault.ts'
import { ended } from '../shell.ts'
import { scratchSqlite } from '../store/databases.ts'
import { testKey } from '../store/keys/test-key.ts'
import { installing, later, now } from '../store/samples.ts'

test('an operator sees what became of each workspace, by ids, and keeps the data of one that left', async () => {
  const url = await scratchSqlite()
  const env = { DATABASE_URL: url, LEVEL_GUIDE_KEY: testKey.text }
  expect((await ended(workspaces, [], env)).out).toContain('for a bot that many workspaces add by themselves')
  const oauth = {
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'a'.repeat(32),
    SLACK_SIGNING_SECRET: 'b'.repeat(32),
  }
  expect((await ended(workspaces, [], { ...env, ...oauth })).out).toBe(
    'Nobody has added the bot to a workspace yet.\n',
  )
  const { vault } = await openVault(url, testKey)
  for (const teamId of ['T1', 'T2', 'T3', 'T4']) {
    const scopes = teamId === 'T4' ? ['commands', ...manifestScopes().slice(2)] : manifestScopes()
    await saveInstallation(vault, installing({ teamId, personId: 'U1' }, { scopes }), now)
  }
  const wide = installing({ teamId: 'E5', personId: 'U1' }, { enterpriseId: 'E5', scopes: manifestScopes() })
  const members = ['T6', 'T7'].map((teamId) => ({ teamId, name: teamId }))
  await saveInstallation(vault, wide, now, members)
  await quieten(vault.db, { teamId: 'T2' }, { reason: 'token_revoked', now })
  await markRemoved(vault.db, { teamId: 'T3' }, { now, destroyAt: later(30 * 86_400) })
  const { out } = await ended(workspaces, [], env)
  expect(out.trim().split('\n')).toEqual([
    'E5  live: installed 2026-11-22 by U1; in T6, T7',
    'T1  live: installed 2026-11-22 by U1',
    'T2  quiet since 2026-11-22: Slack said token_revoked; somebody has to add the bot again at /slack/install',
    'T3  removed since 2026-11-22: its data is destroyed 2026-12-22; to keep it: npm run workspaces -- --keep T3',
    'T4  live: installed 2026-11-22 by U1, without app_mentions:read, canvases:write',
  ])
  expect((await ended(workspaces, ['--keep', 'T3'], env)).out).toBe('The data of T3 stays.\n')
  expect(await findInstallation(vault.db, 'T3')).toMatchObject({ state: 'removed', destroyAt: undefined })
  expect((await ended(workspaces, [], env)).out).toContain('T3  removed since 2026-11-22: its data stays')
  const gone = await ended(workspaces, ['--remove', 'T2'], env)
  expect(gone.out).toContain('Its data is destroyed 1970-01-31.')
  expect(await findInstallation(vault.db, 'T2')).toMatchObject({ state: 'removed' })
  await expect(ended(workspaces, ['--remove', 'T9'], env)).rejects.toThrow('T9 is no workspace with the bot')
  await expect(ended(workspaces, ['--remove', 'T1'], env)).rejects.toThrow('uninstall it in Slack')
  expect(await findInstallation(vault.db, 'T1')).toMatchObject({ state: 'live' })
  await expect(ended(workspaces, ['--keep', 'T1'], env)).rejects.toThrow('Nothing of T1 is to be destroyed')
  await vault.db.destroy()
})
