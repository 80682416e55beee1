import { type KeyObject, randomBytes } from 'node:crypto'
import type { Db } from '../database/db.ts'
import { KeyError } from '../database/errors.ts'
import { oweScrub } from '../database/scrubbing.ts'
import { inTransaction } from '../database/transaction.ts'
import type { AppKey } from '../keys/app-key.ts'
import { followingKey } from '../keys/follow.ts'
import { additionalData, seal, toKey, unseal } from '../keys/seal.ts'
import { lockAppKey, type Vault } from '../people/owner.ts'

// Each copy that is shown has a key of its own. It lies with the people's keys, apart from the database, so that no
// backup of the database brings back what was taken back. Each step here is in that file alone, as for people's keys.

/** The two whom a key is about. */
export type Sides = { readonly teamId: string; readonly ownerId: string; readonly readerId: string }

export type ShareKey = { readonly id: string; readonly key: KeyObject }

export async function makeShareKey({ db, ring }: Vault, sides: Sides): Promise<ShareKey> {
  const id = randomBytes(16).toString('base64url')
  const bytes = randomBytes(32)
  await inTransaction(
    db,
    async (trx) => {
      const currentId = await lockAppKey(trx)
      const sealed = seal(ring.find(currentId), bytes, additionalDataOfShareKey(sides, id))
      await trx
        .insertInto('keys.share_key')
        .values({ ...columnsOf(sides), id, sealed_by: currentId, sealed })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    { repeatable: true },
  )
  return { id, key: toKey(bytes) }
}

const columnsOf = ({ teamId, ownerId, readerId }: Sides) => ({
  team_id: teamId,
  person_id: ownerId,
  reader_id: readerId,
})

/** Undefined once it was destroyed: then nothing that it sealed can be read. */
export async function openShareKey(
  { db, ring }: Vault,
  sides: Sides,
  id: string,
): Promise<ShareKey | undefined> {
  const read = () => db.selectFrom('keys.share_key').selectAll().where('id', '=', id).executeTakeFirst()
  return followingKey(
    async () => ({ row: await read(), destroyed: await isDestroyed(db, id) }),
    ({ row, destroyed }) => {
      if (destroyed) return undefined
      if (!row) {
        throw new KeyError(
          `The key of a share between ${sides.ownerId} and ${sides.readerId} in ${sides.teamId} is not among the ` +
            'keys: they are older than the database. Put a newer backup of the keys back.',
        )
      }
      // By its own sides: after a restore it may be the organisation's already, while the share is the workspace's still.
      const own = { teamId: row.team_id, ownerId: row.person_id, readerId: row.reader_id }
      const bytes = unseal(ring.find(row.sealed_by), row.sealed, additionalDataOfShareKey(own, id))
      return { id, key: toKey(bytes) }
    },
    { keyIdOf: ({ row }) => row?.sealed_by },
  )
}

async function isDestroyed(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('keys.destroyed_key').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Their ids stay: an old backup may bring back what they sealed. */
export async function destroyShareKeys(db: Db, ids: readonly string[]): Promise<void> {
  const destroy = async (trx: Db) => {
    await destroyShareKeysIn(trx, ids)
    await oweScrub(trx)
  }
  if (ids.length > 0) await inTransaction(db, destroy, { repeatable: true })
}

/** The same in a transaction that has begun. */
export async function destroyShareKeysIn(trx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await trx
    .insertInto('keys.destroyed_key')
    .values(ids.map((id) => ({ id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await trx.deleteFrom('keys.share_key').where('id', 'in', ids).execute()
}

/** Of all shares that a person is one of the two of. */
export async function shareKeysOf(db: Db, teamId: string, personId: string): Promise<string[]> {
  const sides = (['person_id', 'reader_id'] as const).map((side) =>
    db
      .selectFrom('keys.share_key')
      .select('id')
      .where('team_id', '=', teamId)
      .where(side, '=', personId)
      .execute(),
  )
  // By the shares, too: one that moves to an organisation does so in two files, and its key may lie where it was.
  const shares = (['person_id', 'reader_id'] as const).map((side) =>
    db
      .selectFrom('share')
      .select('key_id as id')
      .where('team_id', '=', teamId)
      .where(side, '=', personId)
      .execute(),
  )
  const found = (await Promise.all([...sides, ...shares])).flat()
  return [...new Set(found.map(({ id }) => id))]
}

export const additionalDataOfShareKey = ({ teamId, ownerId, readerId }: Sides, id: string): string =>
  additionalData('share key', teamId, ownerId, readerId, id)

/** Wraps every key with another application key, so many at once. */
export async function rewrapShareKeys({ db, ring }: Vault, next: AppKey, pageSize: number): Promise<void> {
  for (let last = ''; ; ) {
    const page = await db
      .selectFrom('keys.share_key')
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(pageSize)
      .execute()
    for (const row of page) {
      const sides = { teamId: row.team_id, ownerId: row.person_id, readerId: row.reader_id }
      const additional = additionalDataOfShareKey(sides, row.id)
      const bytes = unseal(ring.find(row.sealed_by), row.sealed, additional)
      await db
        .updateTable('keys.share_key')
        .set({ sealed_by: next.id, sealed: seal(next.key, bytes, additional) })
        .where('id', '=', row.id)
        .execute()
    }
    const end = page.at(-1)
    if (!end) return
    last = end.id
  }
}
