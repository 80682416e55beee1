import { expect, test } from 'vitest'
import { shareLimits } from '../../src/domain/shares/limits.ts'
import { inTransaction } from '../../src/store/database/transaction.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { askToConfirm } from '../../src/store/shares/asks.ts'
import { draftShare } from '../../src/store/shares/drafts.ts'
import { endShare } from '../../src/store/shares/ending.ts'
import { addSpacedNotice } from '../../src/store/shares/limits.ts'
import { claimNotices, dropIdleNotices } from '../../src/store/shares/notices.ts'
import { endAfter, sendShare } from '../../src/store/shares/shares.ts'
import type { Owner } from '../../src/store/vault.ts'
import { dana, later, note, now, shared } from './samples.ts'
import { onEachVault } from './vaults.ts'

onEachVault((vault) => {
  const kind = { kind: 'notes', endsAt: endAfter(now, 90) } as const
  const draft = (owner: Owner, id: string, readerId: string) =>
    draftShare(vault(), owner, { ...kind, id, readerId, shared: shared('words') }, now)
  const send = async (owner: Owner, id: string, at = now, before?: string) => {
    const sent = await sendShare(vault(), owner, { id, notice: `notice of ${id}`, before, now: at })
    return typeof sent === 'object' ? 'sent' : sent
  }
  /** Rows as a share leaves them, without making each. */
  const standing = async (count: number, readerOf: (n: number) => string) => {
    await draft(dana, 'first', readerOf(0))
    expect(await send(dana, 'first')).toBe('sent')
    const row = await vault().db.selectFrom('share').selectAll().executeTakeFirstOrThrow()
    const more = Array.from({ length: count - 1 }, (_, n) => ({
      ...row,
      id: `more ${n}`,
      reader_id: readerOf(n + 1),
    }))
    if (more.length > 0) await vault().db.insertInto('share').values(more).execute()
  }
  const caused = async (count: number, by: (n: number) => string, to: string) => {
    const rows = Array.from({ length: count }, (_, n) => ({
      ...{ team_id: 'T1', person_id: by(n), reader_id: to, id: `told ${n}` },
      at: now.toISOString(),
    }))
    await vault().db.insertInto('told').values(rows).execute()
    const got = rows.map(({ team_id, id, at }) => ({ team_id, person_id: to, id, at, kind: 'news' as const }))
    await vault().db.insertInto('got').values(got).execute()
  }
  /** Of one owner: two transactions at once, each with a copy of its own. */
  const twoAtOnce = async (to: readonly [string, string]) => {
    await draft(dana, 'a', to[0])
    const drafted = await vault()
      .db.selectFrom('share')
      .selectAll()
      .where('id', '=', 'a')
      .executeTakeFirstOrThrow()
    await vault()
      .db.insertInto('share')
      .values({ ...drafted, id: 'b', reader_id: to[1] })
      .execute()
    return (await Promise.all([send(dana, 'a'), send(dana, 'b')])).sort()
  }

  test('of two that are sent at once only one is the last that one person may show', async () => {
    await standing(shareLimits.standing - 1, (n) => `U${n + 10}`)
    expect(await twoAtOnce(['U2', 'U3'])).toEqual(['sent', 'standing'])
    expect(await vault().db.selectFrom('told').selectAll().execute()).toHaveLength(2)
  })

  test('so many are shown to one person at once, and a new version takes the place of one', async () => {
    await standing(shareLimits.toOne - 1, () => 'U2')
    expect(await twoAtOnce(['U2', 'U2'])).toEqual(['sent', 'toOne'])
    await draft(dana, 'new', 'U2')
    expect(await send(dana, 'new')).toBe('toOne')
    expect(await send(dana, 'new', now, 'first')).toBe('sent')
  })

  test('so many messages are caused in an hour, also by what is taken back again', async () => {
    await caused(shareLimits.caused.count - 1, () => dana.personId, 'U9')
    expect(await twoAtOnce(['U2', 'U3'])).toEqual(['caused', 'sent'])
    for (const id of ['a', 'b', 'told 1']) await endShare(vault(), dana, id)
    await draft(dana, 'c', 'U4')
    expect(await send(dana, 'c', later(3599))).toBe('caused')
    expect(await send(dana, 'c', later(3600))).toBe('sent')
  })

  test('one person gets so many messages in a day: the next one comes later, and who shows it is not told', async () => {
    await caused(shareLimits.got.count, (n) => `U${n + 10}`, 'U2')
    await draft(dana, 'a', 'U2')
    expect(await send(dana, 'a')).toBe('sent')
    const claim = (at: Date) => claimNotices(vault().db, 'T1', { now: at, until: at, limit: 9 })
    expect(await claim(later(86_399))).toEqual([])
    expect(await claim(later(86_400))).toMatchObject([{ personId: 'U2', shareId: 'a' }])
  })

  const spaced = (by: string, id: string, shareId = id, at = now) =>
    inTransaction(vault().db, (trx) =>
      addSpacedNotice(trx, { by, teamId: 'T1', to: 'U2', id, shareId, kind: 'answered' }, at),
    )
  const noticesOf = async () =>
    (await vault().db.selectFrom('notice').select(['id', 'at']).execute()).map(
      ({ id, at }) => `${id} +${(Date.parse(at) - now.getTime()) / 3_600_000}`,
    )

  test('who deletes everything begins nothing anew: a day of messages, a week of requests', async () => {
    for (let round = 0; round < 3; round += 1) {
      await saveNote(vault(), dana, note, { id: 'n1', origin: `o${round}`, now })
      for (let n = 0; n < 10; n += 1) {
        await draft(dana, `${round} ${n}`, 'U2')
        await send(dana, `${round} ${n}`)
      }
      const id = `a${round}`
      const made = { id, readerId: 'U2', kind: 'confirmation', endsAt: endAfter(now, 30) } as const
      for (const one of [id, `${id} again`]) {
        await draftShare(vault(), dana, { ...made, id: one, shared: shared('words') }, now)
        const asked = await askToConfirm(vault(), dana, { id: one, noteId: 'n1', notice: `of ${one}`, now })
        expect(asked).toBe(round === 0 || one === 'a1' ? 'asked' : 'held')
      }
      await claimNotices(vault().db, 'T1', { now, until: now, limit: 99 })
      await deletePerson(vault(), dana)
      await dropIdleNotices(vault().db, 'T1')
    }
    const posted = (await noticesOf()).filter((one) => one.endsWith('+0'))
    expect(posted.filter((one) => one.startsWith('notice of'))).toHaveLength(shareLimits.got.count)
    const told = await vault().db.selectFrom('told').selectAll().execute()
    expect(told).toEqual([])
  })

  test('one person takes half of a day of another’s, and nothing beyond the next', async () => {
    for (let n = 0; n < 64; n += 1) await spaced(dana.personId, `c${n}`)
    expect(await noticesOf()).toHaveLength(20)
    await spaced('U7', 'mine')
    expect(await noticesOf()).toContain('mine +0')
  })

  test('news of one copy waits as one message, and what never goes out leaves its place', async () => {
    for (let n = 0; n < 64; n += 1) await spaced(dana.personId, `c${n}`, 'one copy')
    expect(await noticesOf()).toHaveLength(shareLimits.fromOne.count + 1)
    await dropIdleNotices(vault().db, 'T1')
    expect(await noticesOf()).toEqual([])
    await spaced(dana.personId, 'next', 'next', later(3600))
    expect(await noticesOf()).toEqual(['next +1'])
  })

  test('what comes later for others’ sake is counted as caused when it was', async () => {
    await caused(shareLimits.got.count, (n) => `U${n + 10}`, 'U2')
    for (let n = 0; n < 20; n += 1) await spaced(dana.personId, `s${n}`)
    await draft(dana, 'a', 'U3')
    expect(await send(dana, 'a', later(3600))).toBe('sent')
  })

  test('of four requests to confirm at once, three are sent', async () => {
    await saveNote(vault(), dana, note, { id: 'n1', origin: 'o1', now })
    const made = { readerId: 'U2', kind: 'confirmation', endsAt: endAfter(now, 30) } as const
    await draftShare(vault(), dana, { ...made, id: 'a0', shared: shared('words') }, now)
    const row = await vault().db.selectFrom('share').selectAll().executeTakeFirstOrThrow()
    const others = [1, 2, 3].map((n) => ({ ...row, id: `a${n}`, reader_id: `U${n + 2}` }))
    await vault().db.insertInto('share').values(others).execute()
    const ask = (n: number) =>
      askToConfirm(vault(), dana, { id: `a${n}`, noteId: 'n1', notice: `of ${n}`, now })
    expect((await Promise.all([0, 1, 2, 3].map(ask))).sort()).toEqual(['asked', 'asked', 'asked', 'limit'])
    expect(await vault().db.selectFrom('ask').selectAll().execute()).toHaveLength(3)
  })
})
