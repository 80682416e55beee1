import { describe, expect, test } from 'vitest'
import { claimRemovals, destroyWorkspace } from '../../../src/store/installations/destroying.ts'
import {
  BeingDestroyed,
  findInstallation,
  type Installing,
  listInstallations,
  markRemoved,
  quieten,
  readTokens,
  revive,
  saveInstallation,
} from '../../../src/store/installations/installations.ts'
import { keepData } from '../../../src/store/installations/organisations.ts'
import { leaseTokens, leaveTokens, replaceTokens } from '../../../src/store/installations/refreshing.ts'
import { beginState, pruneStates, spendState } from '../../../src/store/installations/states.ts'
import { rotateAppKey } from '../../../src/store/keys/rotation.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { openVault, type Vault } from '../../../src/store/vault.ts'
import { bytesOf, holds } from '../keys/bytes.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, danaElsewhere, eli, fill, installing, later, now } from '../samples.ts'
import { countsOf } from '../team-rows.ts'
import { onEachVault } from '../vaults.ts'

onEachVault((vault, url) => {
  const save = (teamId = 'T1', more?: Partial<Installing>, at = now) =>
    saveInstallation(vault(), installing({ teamId, personId: 'U1' }, more), at)
  const found = async (teamId = 'T1') => {
    const installation = await findInstallation(vault().db, teamId)
    if (!installation) throw new Error('Not installed.')
    return installation
  }

  describe('an installation', () => {
    test('is kept with its tokens sealed, also under the next application key, and with no trace of older ones', async () => {
      await save()
      await save('T2')
      expect(await found()).toMatchObject({ state: 'live', version: 1, scopes: ['chat:write', 'commands'] })
      await save('T1', { tokens: { botToken: 'xoxb-newer' } }, later(1))
      expect(await readTokens(vault(), 'T1')).toEqual({ botToken: 'xoxb-newer', refreshToken: undefined })
      expect(await readTokens(vault(), 'T3')).toBeUndefined()
      const text = `${Buffer.alloc(32, 8).toString('base64')}`
      await rotateAppKey(await withKeys(vault(), url(), `${text},${testKey.text}`), {
        kind: 'given',
        text: `${text},${testKey.text}`,
      })
      const { vault: newer } = await openVault(url(), { kind: 'given', text })
      expect(await readTokens(newer, 'T2')).toEqual(installing(danaElsewhere).tokens)
      expect(holds(await bytesOf(newer, url()), Buffer.from('xoxb'))).toBe(false)
      expect((await listInstallations(newer.db)).map(({ teamId }) => teamId)).toEqual(['T1', 'T2'])
      await newer.db.destroy()
    })

    test('goes quiet by what Slack says of this token, and of no newer one', async () => {
      await save()
      const { version } = await found()
      await save('T1', {}, later(1))
      const refused = { reason: 'token_revoked', now: later(2) }
      expect(await quieten(vault().db, { teamId: 'T1', version }, refused)).toBe(false)
      expect(await quieten(vault().db, await found(), refused)).toBe(true)
      expect(await quieten(vault().db, { teamId: 'T1' }, refused)).toBe(false)
      expect(await found()).toMatchObject({ state: 'quiet', reason: 'token_revoked', destroyAt: undefined })
      expect(await revive(vault().db, await found(), later(3))).toBe(true)
      expect(await found()).toMatchObject({ state: 'live', reason: undefined })
    })

    test('that was removed has its data destroyed then, unless it comes back or an operator says no', async () => {
      const { db } = vault()
      await save()
      await quieten(db, { teamId: 'T1' }, { reason: 'token_revoked', now })
      expect(await markRemoved(db, { teamId: 'T1' }, { now, destroyAt: later(30) })).toBe(true)
      expect(await markRemoved(db, { teamId: 'T1' }, { now: later(1), destroyAt: later(31) })).toBe(false)
      expect(await found()).toMatchObject({ state: 'removed', destroyAt: later(30) })
      expect(await claimRemovals(db, later(29))).toEqual([])
      expect(await keepData(db, 'T1')).toBe(true)
      expect(await claimRemovals(db, later(99))).toEqual([])
      await save('T1', {}, later(2))
      await markRemoved(db, { teamId: 'T1' }, { now: later(3), destroyAt: later(30) })
      await save('T1', {}, later(4))
      expect(await claimRemovals(db, later(99))).toEqual([])
      expect(await found()).toMatchObject({ state: 'live' })
    })
  })

  test('of several processes one exchanges a refresh token, and one that dies holds up the others for a while only', async () => {
    const { db } = vault()
    await save()
    const which = await found()
    const hold = (lease: string, at: number) => ({ now: later(at), lease, until: later(at + 20) })
    const taken = await Promise.all(['a', 'b', 'c'].map((lease) => leaseTokens(db, which, hold(lease, 0))))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await leaseTokens(db, which, hold('d', 19))).toBe(false)
    expect(await leaseTokens(db, which, hold('e', 20))).toBe(true)
    const fresh = { tokens: { botToken: 'xoxe.xoxb-2', refreshToken: 'xoxe-2' }, expiresAt: later(99) }
    expect(await replaceTokens(vault(), { teamId: 'T1', lease: 'a' }, fresh)).toBe(false)
    expect(await replaceTokens(vault(), { teamId: 'T1', lease: 'e' }, fresh)).toBe(true)
    expect(await readTokens(vault(), 'T1')).toEqual(fresh.tokens)
    expect(await leaseTokens(db, which, hold('f', 90))).toBe(false)
    expect(await leaseTokens(db, await found(), hold('f', 90))).toBe(true)
    await leaveTokens(db, { teamId: 'T1', lease: 'f' })
    expect(await leaseTokens(db, await found(), hold('g', 90))).toBe(true)
    await save('T1', {}, later(91))
    expect(await replaceTokens(vault(), { teamId: 'T1', lease: 'g' }, fresh)).toBe(false)
  })

  test('a state is good once, until its end, and none that we did not give', async () => {
    const { db } = vault()
    const state = await beginState(db, later(10))
    const late = await beginState(db, later(10))
    expect(await spendState(db, `${state}x`, now)).toBe(false)
    expect(await spendState(db, state, now)).toBe(true)
    expect(await spendState(db, state, now)).toBe(false)
    expect(await spendState(db, late, later(10))).toBe(false)
    const pruned = await beginState(db, later(10))
    await pruneStates(db, later(10))
    expect(await spendState(db, pruned, now)).toBe(false)
  })

  test('all data of one workspace goes, its keys first, and nothing of another one', async () => {
    const { db } = vault()
    for (const owner of [dana, eli, danaElsewhere]) await fill(vault(), owner, 'a mark')
    await save('T1')
    await save('T2')
    await markRemoved(db, { teamId: 'T1' }, { now, destroyAt: later(30) })
    expect(await claimRemovals(db, later(30))).toEqual(['T1'])
    // One that was stopped in the middle is taken up again, and nobody installs meanwhile.
    expect(await claimRemovals(db, later(31))).toEqual(['T1'])
    await expect(save('T1')).rejects.toThrow(BeingDestroyed)
    const keys = await db.selectFrom('keys.person_key').select('id').where('team_id', '=', 'T1').execute()
    const before = await countsOf(vault(), 'T2')
    expect(Object.keys(before).length).toBeGreaterThan(25)
    await destroyWorkspace(vault(), 'T1')
    expect(await countsOf(vault(), 'T1')).toEqual({})
    expect(await countsOf(vault(), 'T2')).toEqual(before)
    expect(await listNotes(vault(), danaElsewhere)).toHaveLength(2)
    const destroyed = await db.selectFrom('keys.destroyed_key').select('id').execute()
    expect(destroyed).toEqual(expect.arrayContaining(keys))
    expect(keys.length).toBeGreaterThan(1)
    await save('T1')
    expect(await found()).toMatchObject({ state: 'live', version: 1 })
    // A process that was slower than another one finds that it is over.
    await fill(vault(), dana, 'a new mark')
    const renewed = await countsOf(vault(), 'T1')
    await destroyWorkspace(vault(), 'T1')
    expect(await countsOf(vault(), 'T1')).toEqual(renewed)
    expect(await listNotes(vault(), dana)).toHaveLength(2)
  })
})

/** The same database, with other keys at hand. */
async function withKeys(vault: Vault, url: string, text: string): Promise<Vault> {
  const { vault: other } = await openVault(url, { kind: 'given', text })
  await other.db.destroy()
  return { ...vault, ring: other.ring }
}
