import { describe, expect, test } from 'vitest'
import { openDb } from '../../src/store/database/db.ts'
import { claimEvent, pruneEvents } from '../../src/store/events/events.ts'
import { claimPost, prunePosts, releasePost } from '../../src/store/posts.ts'
import { onEachDatabase } from './databases.ts'

const now = new Date('2026-11-22T10:00:00Z')
const later = new Date('2026-11-23T10:00:00Z')
const share = { teamId: 'T1', id: 's1', personId: 'U1' }

onEachDatabase((db, url) => {
  test('an event is claimed once, also by a second connection', async () => {
    const other = await openDb(url())
    const claims = await Promise.all(
      [db(), other, db(), other].map((each) => claimEvent(each, 'T1', 'Ev1', now)),
    )
    await other.destroy()
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect(await claimEvent(db(), 'T1', 'Ev1', later)).toBe(false)
  })

  test('the same event id in another workspace is another event', async () => {
    expect(await claimEvent(db(), 'T1', 'Ev1', now)).toBe(true)
    expect(await claimEvent(db(), 'T2', 'Ev1', now)).toBe(true)
  })

  test('pruning forgets what was seen before, and nothing else', async () => {
    await claimEvent(db(), 'T1', 'old', now)
    await claimEvent(db(), 'T1', 'new', later)
    expect(await pruneEvents(db(), { done: later, begun: now })).toBe(0)
    expect(await claimEvent(db(), 'T1', 'new', later)).toBe(false)
    expect(await claimEvent(db(), 'T1', 'old', later)).toBe(true)
  })

  test('a share is claimed once, and again after it was given back', async () => {
    expect(await claimPost(db(), share, now)).toBe(true)
    expect(await claimPost(db(), share, now)).toBe(false)
    expect(await claimPost(db(), { ...share, teamId: 'T2' }, now)).toBe(true)
    await releasePost(db(), share)
    expect(await claimPost(db(), share, now)).toBe(true)
  })

  test('old shares are pruned', async () => {
    await claimPost(db(), share, now)
    expect(await prunePosts(db(), now)).toBe(0)
    expect(await prunePosts(db(), later)).toBe(1)
  })

  describe('opening', () => {
    test('again changes nothing', async () => {
      await claimEvent(db(), 'T1', 'Ev1', now)
      const again = await openDb(url())
      expect(await claimEvent(again, 'T1', 'Ev1', now)).toBe(false)
      await again.destroy()
    })

    test('a database made by a newer version is refused, and left alone', async () => {
      const row = { name: '999-from-the-future', timestamp: now.toISOString() }
      await db().insertInto('kysely_migration').values(row).execute()
      await expect(openDb(url())).rejects.toThrow('made by a newer version (it has "999-from-the-future")')
      expect(await claimEvent(db(), 'T1', 'Ev1', now)).toBe(true)
    })
  })
})
