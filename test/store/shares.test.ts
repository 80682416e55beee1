import { describe, expect, test } from 'vitest'
import { visibleTo } from '../../src/domain/shares/share.ts'
import { rotateAppKey } from '../../src/store/keys/rotation.ts'
import { deletePerson, dropDestroyed } from '../../src/store/people/deleting.ts'
import { draftShare } from '../../src/store/shares/drafts.ts'
import { declineShare, endOver, endShare, endSharesOf, takeBack } from '../../src/store/shares/ending.ts'
import {
  claimNotices,
  closingWaits,
  dropIdleNotices,
  noticePosted,
  noticesToClose,
  noticeWaits,
  removeNotice,
} from '../../src/store/shares/notices.ts'
import { addComment, commentsOn, ratingsOn, removeComment, saveMarks } from '../../src/store/shares/said.ts'
import { exportShares } from '../../src/store/shares/share-data.ts'
import {
  endAfter,
  findMine,
  findShown,
  listMine,
  listShown,
  markOpened,
  sendShare,
} from '../../src/store/shares/shares.ts'
import { addView, coveringWaits, isThere, removeView, viewsToClose } from '../../src/store/shares/views.ts'
import type { Owner } from '../../src/store/vault.ts'
import { bytesOf, holds } from './keys/bytes.ts'
import { testKey } from './keys/test-key.ts'
import { dana, danaElsewhere, eli, later, now, other, shared } from './samples.ts'
import { onEachVault } from './vaults.ts'

const due = { now, limit: 5 }
const finn = other(eli)
const reader = { ...eli, personId: 'U2' }
const strangers: readonly Owner[] = [finn, danaElsewhere, { ...reader, teamId: 'T2' }]

onEachVault((vault, url) => {
  const draft = (id = 's1', words = 'the-words-of-dana') =>
    draftShare(
      vault(),
      dana,
      { id, readerId: reader.personId, kind: 'notes', shared: shared(words), endsAt: endAfter(now, 90) },
      now,
    )
  const show = async (id = 's1', words?: string) => {
    await draft(id, words)
    return sendShare(vault(), dana, { id, notice: `notice of ${id}`, now })
  }
  const seen = (who: Owner, id = 's1') => findShown(vault(), who, id, later(1))
  const keyBytes = async () =>
    (await vault().db.selectFrom('keys.share_key').select('sealed').executeTakeFirstOrThrow()).sealed

  describe('a copy', () => {
    test('is its owner’s alone until it is sent, then its reader’s too, and nobody else’s', async () => {
      await draft()
      expect((await findMine(vault(), dana, 's1', now))?.shared).toEqual(shared('the-words-of-dana'))
      expect(await seen(reader)).toBeUndefined()
      expect(await listMine(vault(), dana, now)).toEqual([])
      expect(await listShown(vault(), reader, now)).toEqual([])
      await sendShare(vault(), dana, { id: 's1', notice: 'n1', now })
      expect((await seen(reader))?.shared).toEqual(shared('the-words-of-dana'))
      expect(await listMine(vault(), dana, now)).toHaveLength(1)
      expect(await listShown(vault(), reader, now)).toMatchObject([{ ownerId: 'U1', kind: 'notes' }])
      for (const who of strangers) {
        expect(await seen(who)).toBeUndefined()
        expect(await findMine(vault(), who, 's1', now)).toBeUndefined()
        expect(await listShown(vault(), who, now)).toEqual([])
        expect(await endShare(vault(), who, 's1')).toBe(false)
        expect(await declineShare(vault(), who, 's1')).toBe(false)
        expect(await markOpened(vault(), who, 's1', now)).toBe(false)
        expect(await sendShare(vault(), who, { id: 's1', notice: 'n2', now })).toBeUndefined()
      }
      // Nor is its owner its reader, or its reader its owner.
      expect(await seen(dana)).toBeUndefined()
      expect(await findMine(vault(), reader, 's1', now)).toBeUndefined()
      expect(await endShare(vault(), reader, 's1')).toBe(false)
    })

    test('stands in no file in plain words', async () => {
      await show()
      const open = await seen(reader)
      if (!open) throw new Error('Not shown.')
      const said = { by: reader, id: 'c1', now }
      await addComment(vault().db, open, { ...said, block: 'n1', text: 'the-comment-of-eli' })
      const bytes = await bytesOf(vault(), url())
      for (const words of ['the-words-of-dana', 'the-comment-of-eli', 'Notes of'])
        expect(holds(bytes, words)).toBe(false)
    })

    test('that was moved to another reader, or to another share, does not open', async () => {
      await show()
      await show('s2', 'others')
      const { db } = vault()
      await db.updateTable('share').set({ reader_id: finn.personId }).where('id', '=', 's1').execute()
      await expect(seen(finn)).rejects.toThrow(/moved/)
      const row = await db.selectFrom('share').selectAll().where('id', '=', 's2').executeTakeFirstOrThrow()
      await db.updateTable('share').set({ id: 's3' }).where('id', '=', 's2').execute()
      await expect(seen(reader, 's3')).rejects.toThrow(/moved/)
      expect(row.key_id).toBeDefined()
    })

    test('takes the place of what its owner drafted before, whose key is gone; what was sent stays', async () => {
      await draft('s1', 'the-first')
      const bytes = await keyBytes()
      await draft('s2', 'the-second')
      expect(await findMine(vault(), dana, 's1', now)).toBeUndefined()
      expect(await sendShare(vault(), dana, { id: 's1', notice: 'n1', now })).toBeUndefined()
      expect(holds(await bytesOf(vault(), url()), bytes)).toBe(false)
      await draft('s2', 'the-third')
      expect((await findMine(vault(), dana, 's2', now))?.shared).toEqual(shared('the-third'))
      await sendShare(vault(), dana, { id: 's2', notice: 'n2', now })
      await draft('s2', 'the-fourth')
      await draft('s3', 'the-fifth')
      expect((await seen(reader, 's2'))?.shared).toEqual(shared('the-third'))
      expect(await vault().db.selectFrom('keys.share_key').selectAll().execute()).toHaveLength(2)
    })

    test('whose key is lost hides no other one in the list or in an export, and is taken back', async () => {
      await show()
      const { db } = vault()
      await db.deleteFrom('keys.share_key').execute()
      await show('s2')
      const listed = await listMine(vault(), dana, now)
      expect(listed.map(({ share, open }) => [share.id, open?.shared.title])).toEqual(
        expect.arrayContaining([
          ['s1', undefined],
          ['s2', shared('the-words-of-dana').title],
        ]),
      )
      const [mine, theirs] = await Promise.all([dana, reader].map((who) => exportShares(vault(), who, now)))
      const lost = { unreadable: true, kind: 'notes', comments: [] }
      expect(mine?.shares).toHaveLength(2)
      expect(mine?.shares).toContainEqual(expect.objectContaining({ ...lost, reader: reader.personId }))
      expect(mine?.shares.flatMap((one) => one.shared ?? [])).toEqual([shared('the-words-of-dana')])
      expect(theirs?.shownToMe).toHaveLength(2)
      expect(theirs?.shownToMe).toContainEqual(expect.objectContaining({ ...lost, owner: dana.personId }))
      expect(await endShare(vault(), dana, 's1')).toBe(true)
      expect(await db.selectFrom('share').select('id').execute()).toEqual([{ id: 's2' }])
    })

    test('is told to have been opened when it was sent and opened while it was being taken back', async () => {
      await show()
      await markOpened(vault(), reader, 's1', later(5))
      expect(await takeBack(vault(), dana, 's1')).toMatchObject({ sentAt: now, openedAt: later(5) })
      expect(await takeBack(vault(), dana, 's1')).toBeUndefined()
    })

    test('tells its owner when it was opened first, and last', async () => {
      await show()
      expect((await listMine(vault(), dana, now))[0]?.share.openedAt).toBeUndefined()
      expect(await markOpened(vault(), reader, 's1', later(5))).toBe(true)
      expect(await markOpened(vault(), reader, 's1', later(9))).toBe(true)
      const [mine] = await listMine(vault(), dana, now)
      expect(mine?.share).toMatchObject({ openedAt: later(5), lastOpenedAt: later(9) })
    })
  })

  describe('taken back', () => {
    test('nothing of it opens, its key is in no file, and an old copy of the rows brings nothing back', async () => {
      await show()
      const open = await seen(reader)
      const [bytes, row] = [await keyBytes(), open?.row]
      if (!open || !row) throw new Error('Not shown.')
      await saveMarks(vault().db, open, {
        by: reader,
        id: 'm',
        now,
        marks: { a: 1 },
        blind: false,
      })
      expect(holds(await bytesOf(vault(), url()), bytes)).toBe(true)
      expect(await endShare(vault(), dana, 's1')).toBe(true)
      expect(holds(await bytesOf(vault(), url()), bytes)).toBe(false)
      expect(await seen(reader)).toBeUndefined()
      expect(await findMine(vault(), dana, 's1', now)).toBeUndefined()
      expect(await isThere(vault().db, 'T1', { kind: 'share', id: 's1' }, now)).toBe(false)
      for (const table of ['share', 'share_rating', 'keys.share_key'] as const)
        expect(await vault().db.selectFrom(table).selectAll().execute()).toEqual([])
      // As from a backup.
      await vault().db.insertInto('share').values(row).execute()
      expect(await seen(reader)).toBeUndefined()
      expect(await findMine(vault(), dana, 's1', now)).toBeUndefined()
      await dropDestroyed(vault().db)
      expect(await vault().db.selectFrom('share').selectAll().execute()).toEqual([])
    })

    test('while it is looked at, what is said of it then is not kept', async () => {
      await show()
      const open = await seen(reader)
      if (!open) throw new Error('Not shown.')
      await endShare(vault(), dana, 's1')
      const said = { by: reader, id: 'c1', now }
      expect(await addComment(vault().db, open, { ...said, block: 'n1', text: 'late' })).toBe(false)
      expect(await saveMarks(vault().db, open, { ...said, marks: { a: 1 }, blind: true })).toBe(false)
    })

    test('by its reader, who wants to see it no more, it ends for both', async () => {
      await show()
      expect(await declineShare(vault(), reader, 's1')).toBe(true)
      expect(await listMine(vault(), dana, now)).toEqual([])
    })
  })

  test('it ends with its day; what nobody sent goes after a day', async () => {
    await show()
    await draft('s2')
    const end = endAfter(now, 90)
    expect(await findShown(vault(), reader, 's1', end)).toBeUndefined()
    expect(await endOver(vault().db, 'T1', { now, drafts: now })).toBe(0)
    expect(await endOver(vault().db, 'T1', { now, drafts: later(1) })).toBe(1)
    expect(await endOver(vault().db, 'T2', { now: end, drafts: now })).toBe(0)
    expect(await endOver(vault().db, 'T1', { now: end, drafts: now })).toBe(1)
    expect(await vault().db.selectFrom('keys.share_key').selectAll().execute()).toEqual([])
  })

  test('who leaves shows nothing, and is shown nothing', async () => {
    await show()
    expect(await endSharesOf(vault(), { ...dana, teamId: 'T2' })).toBe(0)
    expect(await endSharesOf(vault(), reader)).toBe(1)
    await show('s2')
    expect(await endSharesOf(vault(), dana)).toBe(1)
    expect(await vault().db.selectFrom('keys.share_key').selectAll().execute()).toEqual([])
  })

  test.each([
    ['owner', dana],
    ['reader', reader],
  ])('when its %s deletes everything it is gone, and its key with it', async (_, who) => {
    await show()
    await draft('s2')
    await claimNotices(vault().db, 'T1', { now, until: later(60), limit: 5 })
    await noticePosted(vault().db, { teamId: 'T1', id: 'notice of s1' }, { channel: 'D1', ts: '1.1' })
    const bytes = await keyBytes()
    await deletePerson(vault(), who)
    expect(holds(await bytesOf(vault(), url()), bytes)).toBe(false)
    expect(await vault().db.selectFrom('share').selectAll().execute()).toEqual([])
    // The button that opens it is still there, and is known without whose it is.
    expect(await noticesToClose(vault().db, 'T1', due)).toMatchObject([{ channel: 'D1', ts: '1.1' }])
    const [notice] = await vault().db.selectFrom('notice').selectAll().execute()
    expect(notice?.person_id).toBe(who === reader ? null : reader.personId)
  })

  test('a changed application key opens it as before', async () => {
    await show()
    const [older, newer] = [testKey.text, Buffer.alloc(32, 8).toString('base64')]
    const { vaultOn } = await import('../../src/store/vault.ts')
    const given = { kind: 'given', text: `${newer},${older}` } as const
    const { vault: both } = await vaultOn(vault().db, url(), given)
    await rotateAppKey(both, given)
    const { vault: fresh } = await vaultOn(vault().db, url(), { kind: 'given', text: newer })
    expect((await findShown(fresh, reader, 's1', now))?.shared).toEqual(shared('the-words-of-dana'))
  })

  describe('what is said of it', () => {
    test('is read by both, and taken back by who said it alone', async () => {
      await show()
      const [open, mine] = [await seen(reader), await findMine(vault(), dana, 's1', now)]
      if (!open || !mine) throw new Error('Not shown.')
      const of = (by: Owner, id: string) => ({
        by,
        id,
        now,
        block: 'n1',
        text: `by ${by.personId}`,
      })
      await addComment(vault().db, open, of(reader, 'c1'))
      await addComment(vault().db, mine, of(dana, 'c2'))
      for (const side of [open, mine])
        expect(await commentsOn(vault().db, side)).toMatchObject([{ text: 'by U2' }, { text: 'by U1' }])
      expect(await removeComment(vault().db, dana, 's1', 'c1')).toBe(false)
      expect(await removeComment(vault().db, reader, 's1', 'c1')).toBe(true)
    })

    test('under one id is what was said last, and the other one is told once', async () => {
      await show()
      const open = await seen(reader)
      if (!open) throw new Error('Not shown.')
      const say = (text: string) =>
        addComment(vault().db, open, { by: reader, id: 'c1', now, block: 'n1', text })
      expect(await say('the first words')).toBe(true)
      expect(await say('the corrected words')).toBe(true)
      expect(await commentsOn(vault().db, open)).toMatchObject([{ text: 'the corrected words' }])
      const notices = vault().db.selectFrom('notice').select('id').where('kind', '=', 'answered')
      expect(await notices.execute()).toEqual([{ id: 'c1' }])
      // Nobody writes in another one's comment.
      const others = { by: dana, id: 'c1', now, block: 'n1', text: 'not theirs' }
      await addComment(vault().db, open, others)
      expect(await commentsOn(vault().db, open)).toMatchObject([{ by: 'U2', text: 'the corrected words' }])
    })

    test('blind marks are shown once both have given theirs', async () => {
      await show()
      const open = await seen(reader)
      if (!open) throw new Error('Not shown.')
      const mark = (by: Owner, blind: boolean, score: number) =>
        saveMarks(vault().db, open, {
          by,
          id: by.personId,
          now,
          marks: { a: score },
          blind,
        })
      const shownTo = async ({ personId }: Owner) =>
        visibleTo(personId, await ratingsOn(vault().db, open)).map(({ marks }) => marks.a)
      await mark(reader, true, 2)
      expect([await shownTo(dana), await shownTo(reader)]).toEqual([[], [2]])
      await mark(reader, false, 1)
      expect(await shownTo(dana)).toEqual([1])
      await mark(reader, true, 2)
      await mark(dana, true, 4)
      expect((await shownTo(dana)).sort()).toEqual([2, 4])
      expect((await shownTo(reader)).sort()).toEqual([2, 4])
    })

    test('is in the export of each side: the owner’s words in theirs, the reader’s in theirs', async () => {
      await show()
      const open = await seen(reader)
      if (!open) throw new Error('Not shown.')
      const said = { by: reader, id: 'c1', now }
      await addComment(vault().db, open, { ...said, block: 'n1', text: 'the-comment' })
      await saveMarks(vault().db, open, { ...said, marks: { a: 2 }, blind: true })
      const [mine, theirs] = await Promise.all([dana, reader].map((who) => exportShares(vault(), who, now)))
      expect(mine?.shares).toMatchObject([{ reader: 'U2', comments: [{ text: 'the-comment' }], ratings: [] }])
      expect(theirs?.shownToMe).toMatchObject([
        { owner: 'U1', comments: [{ text: 'the-comment' }], marks: { a: 2 } },
      ])
      expect(JSON.stringify(theirs)).not.toContain('the-words-of-dana')
      for (const who of strangers)
        expect(await exportShares(vault(), who, now)).toEqual({ shares: [], shownToMe: [] })
    })
  })

  describe('who is told', () => {
    const claim = (at = now) => claimNotices(vault().db, 'T1', { now: at, until: later(60), limit: 5 })

    test('is told once, by one process at a time, and again when it failed', async () => {
      await show()
      const both = await Promise.all([claim(), claim()])
      expect(both.flat()).toHaveLength(1)
      expect(await claim(later(59))).toEqual([])
      expect(await claim(later(60))).toMatchObject([{ personId: 'U2', attempts: 2 }])
      await noticeWaits(vault().db, { teamId: 'T1', id: 'notice of s1' }, later(90))
      await noticePosted(vault().db, { teamId: 'T1', id: 'notice of s1' }, { channel: 'D1', ts: '1' })
      expect(await claim(later(900))).toEqual([])
      // Sent once more, it tells nobody twice.
      await sendShare(vault(), dana, { id: 's1', notice: 'another', now })
      expect(await claim(later(900))).toEqual([])
    })

    test('of what could not be closed is tried again later, and what may be posted is not forgotten', async () => {
      await show()
      await addView(vault().db, { teamId: 'T1', viewId: 'V1', shows: { kind: 'share', id: 's1' } }, now)
      await claim()
      await endSharesOf(vault(), dana)
      await dropIdleNotices(vault().db, 'T1')
      expect(await claim(later(60))).toMatchObject([{ id: 'notice of s1', attempts: 2 }])
      const place = { teamId: 'T1', id: 'notice of s1' }
      expect(await noticePosted(vault().db, place, { channel: 'D1', ts: '1' })).toBe(true)
      await closingWaits(vault().db, { ...place, attempts: 0 }, later(90))
      await coveringWaits(vault().db, 'T1', { viewId: 'V1', attempts: 0 }, later(90))
      const at = (seconds: number) => ({ now: later(seconds), limit: 5 })
      expect(await noticesToClose(vault().db, 'T1', at(89))).toEqual([])
      expect(await viewsToClose(vault().db, 'T1', at(89))).toEqual([])
      expect(await noticesToClose(vault().db, 'T1', at(90))).toMatchObject([{ attempts: 1 }])
      expect(await viewsToClose(vault().db, 'T1', at(90))).toEqual([{ viewId: 'V1', attempts: 1 }])
      // It is not posted once more.
      expect(await claim(later(90))).toEqual([])
      await removeNotice(vault().db, place)
      expect(await noticePosted(vault().db, place, { channel: 'D1', ts: '1' })).toBe(false)
    })

    test('nobody, of what is gone before; and what shows a share is known until it is closed', async () => {
      await show()
      await show('s2')
      await addView(vault().db, { teamId: 'T1', viewId: 'V1', shows: { kind: 'share', id: 's1' } }, now)
      await noticePosted(vault().db, { teamId: 'T1', id: 'notice of s1' }, { channel: 'D1', ts: '1' })
      expect(await noticesToClose(vault().db, 'T1', due)).toEqual([])
      expect(await viewsToClose(vault().db, 'T1', due)).toEqual([])
      await endSharesOf(vault(), dana)
      await dropIdleNotices(vault().db, 'T1')
      expect(await noticesToClose(vault().db, 'T1', due)).toHaveLength(1)
      expect(await viewsToClose(vault().db, 'T1', due)).toEqual([{ viewId: 'V1', attempts: 0 }])
      expect(await viewsToClose(vault().db, 'T2', due)).toEqual([])
      await removeNotice(vault().db, { teamId: 'T1', id: 'notice of s1' })
      await removeView(vault().db, 'T1', 'V1')
      for (const table of ['notice', 'share_view'] as const)
        expect(await vault().db.selectFrom(table).selectAll().execute()).toEqual([])
    })
  })
})
