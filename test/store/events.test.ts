import { describe, expect, test } from 'vitest'
import {
  beginEvent,
  claimEvent,
  endClaim,
  endEvent,
  holdOn,
  letGo,
  pruneEvents,
  takeEvents,
} from '../../src/store/events/events.ts'
import { isInHand } from '../../src/store/events/insert.ts'
import { type Order, takesStep } from '../../src/store/events/order.ts'
import { orderOf, wordsOf } from '../../src/store/events/rows.ts'
import { rotateAppKey } from '../../src/store/keys/rotation.ts'
import { deletePerson, dropDestroyed } from '../../src/store/people/deleting.ts'
import { lockAppKey } from '../../src/store/people/owner.ts'
import { openVault } from '../../src/store/vault.ts'
import { bytesOf, holds } from './keys/bytes.ts'
import { testKey } from './keys/test-key.ts'
import { dana, danaElsewhere, eli, fill, hold, incoming, later, now } from './samples.ts'
import { onEachVault } from './vaults.ts'

const said = incoming(dana, 'words-of-dana')
const other = { ...hold, lease: 'other', now: later(21), until: later(41) }

onEachVault((vault, url) => {
  const begin = async (from = said, as = hold): Promise<Order> => {
    const begun = await beginEvent(vault(), from, as)
    if (begun.kind !== 'begun') throw new Error(`It is ${begun.kind}.`)
    return begun.order
  }
  const rows = () => vault().db.selectFrom('seen_event').selectAll().execute()
  const take = (as = other, limit = 10) => takeEvents(vault().db, dana.teamId, { ...as, limit })

  describe('what came in', () => {
    test('is begun once, however often and by however many it is brought at once', async () => {
      const second = (await openVault(url(), testKey)).vault
      const all = await Promise.all(
        [vault(), second, vault(), second].map((each) => beginEvent(each, said, hold)),
      )
      await second.db.destroy()
      expect(all.map(({ kind }) => kind).sort()).toEqual(['begun', 'held', 'held', 'held'])
    })

    test('is another thing in another workspace', async () => {
      await begin()
      expect((await beginEvent(vault(), { ...said, teamId: 'T2' }, hold)).kind).toBe('begun')
    })

    test('is begun anew by a repeat of it when its lease has ended, and is the same order', async () => {
      const first = await begin()
      expect(first).toEqual({
        teamId: 'T1',
        eventId: said.eventId,
        id: said.orderId,
        begunAt: now,
        attempt: 1,
      })
      expect(await begin({ ...said, orderId: 'another' }, other)).toEqual({ ...first, attempt: 2 })
    })

    test('is done when it is done, also when it is repeated', async () => {
      await endEvent(vault().db, await begin())
      expect((await beginEvent(vault(), said, other)).kind).toBe('done')
      expect(await take()).toEqual([])
    })

    test('is sealed while it is in hand, and gone when it is done', async () => {
      const order = await begin()
      expect(holds(await bytesOf(vault(), url()), 'words-of-dana')).toBe(false)
      const [row] = await take()
      expect(row && wordsOf(vault().ring, row)?.toString()).toContain('words-of-dana')
      await endEvent(vault().db, order)
      expect(await rows()).toEqual([
        expect.objectContaining({ person_id: null, sealed: null, ready_at: null, steps: null }),
      ])
    })

    test('without words is kept as an id, and left to who repeats it', async () => {
      const { from: _, ...bare } = said
      await begin(bare)
      expect(await rows()).toEqual([expect.objectContaining({ person_id: null, sealed: null })])
      expect(await take()).toEqual([])
      expect((await beginEvent(vault(), bare, other)).kind).toBe('begun')
    })

    test('that is only claimed is claimed once', async () => {
      expect(await claimEvent(vault().db, 'T1', 'signature', now)).toBe(true)
      expect(await claimEvent(vault().db, 'T1', 'signature', later(1))).toBe(false)
    })

    test('that is claimed as an order is in hand until who claimed it ends it, and nobody else', async () => {
      const { db } = vault()
      const claim = (orderId: string) => claimEvent(db, 'T1', 'signature', now, { orderId, personId: 'U1' })
      expect([await claim('o1'), await claim('o2')]).toEqual([true, false])
      const key = { teamId: 'T1', eventId: 'signature' }
      await endClaim(db, { ...key, id: 'o2' })
      expect(await isInHand(db, key)).toBe(true)
      await endClaim(db, { ...key, id: 'o1' })
      expect(await isInHand(db, key)).toBe(false)
      expect(await claim('o3')).toBe(false)
    })
  })

  describe('what nobody has in hand', () => {
    test('is taken by one of those who look, oldest first', async () => {
      await begin()
      await begin(incoming(eli, 'words-of-eli'), { ...hold, now: later(1) })
      const second = (await openVault(url(), testKey)).vault
      const taken = await Promise.all([take(), takeEvents(second.db, 'T1', { ...other, limit: 10 }), take()])
      await second.db.destroy()
      expect(taken.flat().map((row) => [orderOf(row).id])).toEqual([[said.orderId], ['order of T1 U2']])
    })

    test('is not what is in hand, or of another workspace', async () => {
      await begin()
      await holdOn(vault().db, [orderOf(await only())], { ...hold, until: later(60) })
      expect(await take()).toEqual([])
      await letGo(vault().db, { ...orderOf(await only()), eventId: said.eventId }, 'mine', later(5))
      expect(await takeEvents(vault().db, 'T2', { ...other, limit: 10 })).toEqual([])
      expect(await take()).toHaveLength(1)
    })

    test('is let go of by who has it, and nobody else', async () => {
      const order = await begin()
      await letGo(vault().db, order, 'not mine', now)
      expect((await only()).lease).toBe('mine')
    })
  })

  /** The same event in another workspace, and another one in this workspace. */
  const elsewhere = { ...said, ...incoming(danaElsewhere, 'words-elsewhere'), eventId: said.eventId }
  const beside = incoming(eli, 'words-of-eli')

  describe('of several, also of the same id in another workspace,', () => {
    const all = async () => {
      for (const each of [said, elsewhere, beside]) await begin(each)
    }
    const of = async (one: typeof said) =>
      (await rows()).find(({ team_id, event_id }) => team_id === one.teamId && event_id === one.eventId)

    test('one is begun anew, and the others are as they were', async () => {
      await all()
      await begin(said, other)
      expect(await of(said)).toMatchObject({ lease: 'other', attempts: 2 })
      for (const one of [elsewhere, beside])
        expect(await of(one)).toMatchObject({ lease: 'mine', attempts: 1 })
    })

    test.each([
      [said, [elsewhere, beside]],
      [beside, [said]],
    ])('one is done while the others are in hand', async (one, others) => {
      await all()
      await endEvent(vault().db, { teamId: one.teamId, eventId: one.eventId })
      expect((await beginEvent(vault(), one, hold)).kind).toBe('done')
      for (const each of others) expect((await beginEvent(vault(), each, hold)).kind).toBe('held')
    })

    test('only so many are taken as there is room for, longest ready first, and of this workspace alone', async () => {
      await begin(beside, { ...hold, until: later(15) })
      await begin(said, { ...hold, until: later(10) })
      await begin(elsewhere, { ...hold, until: later(5) })
      expect((await take(other, 1)).map(({ event_id }) => event_id)).toEqual([said.eventId])
      expect((await take(other, 1)).map(({ event_id }) => event_id)).toEqual([beside.eventId])
      expect(await of(elsewhere)).toMatchObject({ lease: 'mine', attempts: 1 })
    })

    test('each has steps of its own', async () => {
      await all()
      const step = async (one: typeof said, attempt: number) =>
        takesStep(
          vault().db,
          { teamId: one.teamId, eventId: one.eventId, id: one.orderId, begunAt: now, attempt },
          'stop',
        )
      expect(await step(said, 1)).toBe(true)
      expect([await step(elsewhere, 2), await step(beside, 2), await step(said, 2)]).toEqual([
        true,
        true,
        false,
      ])
    })

    test('each is sealed anew with its own words', async () => {
      await all()
      const next = {
        kind: 'given',
        text: `${Buffer.alloc(32, 8).toString('base64')},${testKey.text}`,
      } as const
      const both = (await openVault(url(), next)).vault
      await rotateAppKey(both, next)
      const words = (await rows()).map((row) => [
        row.team_id,
        row.person_id,
        wordsOf(both.ring, row)?.toString(),
      ])
      await both.db.destroy()
      expect(words.sort()).toEqual([
        ['T1', 'U1', expect.stringContaining('words-of-dana')],
        ['T1', 'U2', expect.stringContaining('words-of-eli')],
        ['T2', 'U1', expect.stringContaining('words-elsewhere')],
      ])
    })
  })

  const only = async () => {
    const [row] = await rows()
    if (!row) throw new Error('There is none.')
    return row
  }

  describe('a change of the application key', () => {
    const next = { kind: 'given', text: `${Buffer.alloc(32, 8).toString('base64')},${testKey.text}` } as const

    test('seals what is in hand anew', async () => {
      await begin()
      const both = (await openVault(url(), next)).vault
      await rotateAppKey(both, next)
      await both.db.destroy()
      const later = (await openVault(url(), { kind: 'given', text: next.text.split(',')[0] ?? '' })).vault
      const [row] = await takeEvents(later.db, 'T1', { ...other, limit: 1 })
      expect(row && wordsOf(later.ring, row)?.toString()).toContain('words-of-dana')
      await later.db.destroy()
    })

    test('is noticed by who begins something', async () => {
      const both = (await openVault(url(), next)).vault
      // Its first key is not the one in use yet, and then it is.
      await beginEvent(both, said, hold)
      expect((await only()).sealed_by).toBe(await vault().db.transaction().execute(lockAppKey))
      await rotateAppKey(both, next)
      await beginEvent(both, incoming(eli, 'words-of-eli'), hold)
      const used = await vault().db.transaction().execute(lockAppKey)
      expect((await rows()).map(({ sealed_by }) => sealed_by)).toEqual([used, used])
      await both.db.destroy()
    })
  })

  describe('who deletes everything', () => {
    test('has nothing in hand any more, and a repeat does nothing', async () => {
      await fill(vault(), dana, 'words-of-dana')
      await deletePerson(vault(), dana)
      expect((await beginEvent(vault(), said, other)).kind).toBe('done')
      expect(await take()).toEqual([])
    })

    test('has nothing in hand either when that was interrupted after their key was destroyed', async () => {
      await fill(vault(), dana, 'words-of-dana')
      const { key_id: id } = await vault()
        .db.selectFrom('person')
        .select('key_id')
        .where('team_id', '=', dana.teamId)
        .where('person_id', '=', dana.personId)
        .executeTakeFirstOrThrow()
      await vault().db.insertInto('keys.destroyed_key').values({ id }).execute()
      await dropDestroyed(vault().db)
      expect(await take()).toEqual([])
    })
  })

  describe('a step of an order', () => {
    const step = (order: Order | undefined, name: string) =>
      vault()
        .db.transaction()
        .execute((trx) => takesStep(trx, order, name))

    test('is taken in one attempt alone, and others are taken in others', async () => {
      const order = await begin()
      const again = { ...order, attempt: 2 }
      expect(await step(order, 'delete n1')).toBe(true)
      expect(await step(order, 'delete n1')).toBe(true)
      expect(await step(again, 'delete n1')).toBe(false)
      expect(await step(again, 'delete n2')).toBe(true)
      // One that was taken for dead and comes back.
      expect(await step(order, 'delete n2')).toBe(false)
    })

    test('is taken by one of two attempts at once', async () => {
      const order = await begin()
      const both = await Promise.all([step(order, 'stop'), step({ ...order, attempt: 2 }, 'stop')])
      expect(both.filter(Boolean)).toHaveLength(1)
    })

    test('is not taken any more when the order was ended, and always without one', async () => {
      const order = await begin()
      await endEvent(vault().db, order)
      expect(await step(order, 'stop')).toBe(false)
      expect(await step(undefined, 'stop')).toBe(true)
    })

    test('is not taken when its transaction is not', async () => {
      const order = await begin()
      const failing = vault()
        .db.transaction()
        .execute(async (trx) => {
          await takesStep(trx, order, 'stop')
          throw new Error('The change failed.')
        })
      await expect(failing).rejects.toThrow('The change failed.')
      expect(await step({ ...order, attempt: 2 }, 'stop')).toBe(true)
    })
  })

  test('pruning forgets what is done after a while, and what could not be done after a longer one', async () => {
    await begin()
    await endEvent(vault().db, await begin(incoming(eli, 'a mark')))
    expect(await pruneEvents(vault().db, { done: later(1), begun: now })).toBe(0)
    expect((await rows()).map(({ event_id }) => event_id)).toEqual([said.eventId])
    expect(await pruneEvents(vault().db, { done: later(1), begun: later(1) })).toBe(1)
    expect(await rows()).toEqual([])
  })
})
