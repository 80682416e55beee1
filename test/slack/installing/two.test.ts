import { expect, test } from 'vitest'
import { findInstallation } from '../../../src/store/installations/installations.ts'
import { saveNote } from '../../../src/store/notes/notes.ts'
import { note } from '../../store/samples.ts'
import { onEachVault } from '../../store/vaults.ts'
import { days, soon, twoWorkspaces } from './many.ts'

onEachVault((vault) => {
  test('two workspaces keep apart what is theirs; one that takes the bot out is quiet at once, and its data goes after 30 days', async () => {
    const { north, south, start, add, uninstall, say, calls, told, advance, settled } = await twoWorkspaces({
      vault: vault(),
    })
    const lena = { teamId: north.teamId, personId: north.person('lena').id }
    const now = north.clock.now()
    // As a bot with a token in .env left it.
    await saveNote(vault(), lena, { ...note, what: 'Kept since before' }, { id: 'n1', origin: 'o1', now })
    await start()
    expect(await say(south, 'my notes')).toBe('[]')
    for (const workspace of [north, south]) expect(await add(workspace)).toMatchObject({ status: 200 })
    expect(await say(north, 'note ops: North zebra cut the list')).toContain('Saved')
    expect(await say(south, 'note ops: South badger cut the list')).toContain('Saved')
    const northNotes = await say(north, 'my notes')
    expect(northNotes).toContain('North zebra')
    expect(northNotes).toContain('Kept since before')
    const southNotes = await say(south, 'my notes')
    expect(southNotes).toContain('South badger')
    expect(JSON.stringify(told(south))).not.toMatch(/zebra|Kept since/)
    expect(JSON.stringify(told(north))).not.toContain('badger')
    for (const workspace of [north, south]) await say(workspace, 'compare ops')

    uninstall(north)
    const stateOf = async () => (await findInstallation(vault().db, north.teamId))?.state
    await soon(stateOf).toBe('removed')
    await settled()
    const before = calls(north).length
    expect(await say(north, 'my notes')).toBe('[]')
    advance(days(29))
    await settled()
    expect(await say(south, 'my notes')).toContain('South badger')
    expect(await stateOf()).toBe('removed')
    advance(days(1))
    await soon(() => findInstallation(vault().db, north.teamId)).toBeUndefined()
    expect(calls(north)).toHaveLength(before)
    const left = await vault().db.selectFrom('person').select('team_id').execute()
    expect(left).toEqual([{ team_id: south.teamId }])
    const counted = [
      ...(await vault().db.selectFrom('usage_open').select('team_id').execute()),
      ...(await vault().db.selectFrom('usage_month').select('team_id').execute()),
    ]
    expect([...new Set(counted.map(({ team_id }) => team_id))]).toEqual([south.teamId])
    await add(north)
    expect(await say(north, 'my notes')).not.toContain('zebra')
    expect(await say(south, 'my notes')).toContain('South badger')
  })
})
