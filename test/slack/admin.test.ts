import { expect, test } from 'vitest'
import { recordUses } from '../../src/store/usage/counting.ts'
import { publishing } from './publish/running.ts'

test('an admin has the numbers in their direct message and by the command, and only they', async () => {
  const app = await publishing()
  const { workspace, vault } = app
  const uses = ['U1', 'U2', 'U3', 'U4', 'U5'].map((personId) => ({
    ...{ teamId: workspace.teamId, personId, month: '2026-10', times: 1 },
    what: 'dimension leadership' as const,
  }))
  await recordUses(vault, uses)
  expect(await app.say('lena', 'compare ops')).toContain('Operational Excellence')
  const numbers = await app.say('marcus', 'usage numbers')
  expect(numbers).toMatch(/Oct 2026.*Questions: Leadership/s)
  expect(await app.say('lena', 'admin')).toContain('Only admins and owners of this workspace')
  await workspace.command('marcus', '#general', '/level', 'admin')
  await app.settled()
  const inChannel = (who: string) => JSON.stringify(workspace.messages(who, '#general'))
  expect(inChannel('marcus')).toContain('Questions: Leadership')
  expect(inChannel('lena')).not.toContain('Questions')
  // What was counted in memory is written down at the end.
  await app.app.stop()
  const open = await vault.db.selectFrom('usage_open').select(['what', 'times']).execute()
  expect(open).toEqual([{ what: 'dimension ops-excellence', times: 1 }])
})
