import { type KeyObject, randomBytes } from 'node:crypto'
import type { Db } from '../database/db.ts'
import { isSqlite } from '../database/dialect.ts'
import { inTransaction, type Repeating } from '../database/transaction.ts'
import { ForgottenError, type Order, stillWanted } from '../events/order.ts'
import { followingKey } from '../keys/follow.ts'
import type { Ring } from '../keys/ring.ts'
import { seal } from '../keys/seal.ts'
import { additionalDataOfKey, keyedRow, keyIdOf, ownerQuery, toOpened } from './owner-row.ts'

/** Whose something is: a person of a workspace, by Slack's ids. */
export type Owner = { readonly teamId: string; readonly personId: string }

/** What a person did at once: all that it changes can be taken back together. */
export type Act = { readonly id: string; readonly at: Date }

/** The store with the means to read it; its callers never see a key. */
export type Vault = {
  readonly db: Db
  readonly ring: Ring
  /** All that is changed is part of it. */
  readonly act?: Act
  /** What it is used for: what that changed in an earlier attempt is not changed again. */
  readonly order?: Order | undefined
  /** The same for all that is kept meanwhile: nothing of it is, once who gave the order deletes everything. */
  readonly inHand?: Order | undefined
  /** Asked in each transaction of an owner who must be there already: throws where what is under way is not wanted any more. */
  readonly still?: ((trx: Db, opened: Opened) => Promise<void>) | undefined
}

/** An owner whose key is at hand. */
export type Opened = Owner & {
  readonly keyId: string
  readonly key: KeyObject
}

export const ownedBy = ({ teamId, personId }: Owner) => ({ team_id: teamId, person_id: personId })

/** The owner's key; undefined when nothing is kept of them, or their key was destroyed. */
export async function openOwner({ db, ring }: Vault, owner: Owner): Promise<Opened | undefined> {
  const read = async () => keyedRow(db, await ownerQuery(db, owner).executeTakeFirst())
  return followingKey(read, (row) => toOpened(ring, owner, row), { keyIdOf })
}

/**
 * Does `work` with the owner's key in one transaction, in which nobody can delete the owner; undefined when
 * nothing is kept of them. `work` may run again from its beginning, as `inTransaction` says.
 */
export function withOwner<T>(
  vault: Vault,
  owner: Owner,
  work: (trx: Db, opened: Opened) => Promise<T>,
  how: Repeating = {},
): Promise<T | undefined> {
  return inTransaction(vault.db, (trx) => inOwner(vault, trx, owner, (opened) => work(trx, opened)), how)
}

/** The same in a transaction that has begun. */
export async function inOwner<T>(
  { ring, inHand, still }: Vault,
  trx: Db,
  owner: Owner,
  work: (opened: Opened) => Promise<T>,
): Promise<T | undefined> {
  const query = ownerQuery(trx, owner)
  const read = async () =>
    keyedRow(trx, await (isSqlite(trx) ? query : query.forKeyShare(['p'])).executeTakeFirst())
  const opened = await followingKey(read, (row) => toOpened(ring, owner, row), { keyIdOf })
  // Once the owner is locked: who deletes everything from now on deletes what is kept here as well.
  await stillWanted(trx, inHand)
  if (opened) await still?.(trx, opened)
  return opened && work(opened)
}

/** The same for one who may be new here. */
export async function withNewOwner<T>(
  vault: Vault,
  owner: Owner,
  now: Date,
  work: (trx: Db, opened: Opened) => Promise<T>,
  how: Repeating = {},
): Promise<T> {
  // In the end they may have been deleted by another process between the two steps, and begin again.
  for (let tries = 0; tries < 10; tries += 1) {
    const once = async (trx: Db, opened: Opened) => ({ result: await work(trx, opened) })
    const done = await withOwner(vault, owner, once, how)
    if (done) return done.result
    if (vault.still) throw new ForgottenError('Its owner deleted everything.')
    await addOwner(vault, owner, now)
  }
  throw new Error(`The key of ${owner.personId} in ${owner.teamId} comes and goes.`)
}

/** A person with a key; two who add the same one agree on one key. In SQLite each step is in one file. */
async function addOwner(vault: Vault, owner: Owner, now: Date): Promise<void> {
  const keyId = await addKey(vault, owner)
  const { db, inHand } = vault
  const add = async (trx: Db) => {
    await stillWanted(trx, inHand)
    // What was sealed with a key since destroyed can come back with an old backup, and is nothing.
    await trx
      .deleteFrom('person')
      .where((is) => is.and(ownedBy(owner)))
      .where('key_id', 'in', (query) => query.selectFrom('keys.destroyed_key').select('id'))
      .execute()
    await trx
      .insertInto('person')
      .values({ ...ownedBy(owner), key_id: keyId, since: now.toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  await inTransaction(db, add, { repeatable: true })
}

async function addKey({ db, ring, inHand }: Vault, owner: Owner): Promise<string> {
  const add = async (trx: Db) => {
    const currentId = await lockAppKey(trx)
    await stillWanted(trx, inHand)
    const id = randomBytes(16).toString('base64url')
    const sealed = seal(ring.find(currentId), randomBytes(32), additionalDataOfKey(owner, id))
    await trx
      .insertInto('keys.person_key')
      .values({ ...ownedBy(owner), id, sealed_by: currentId, sealed })
      .onConflict((conflict) => conflict.columns(['team_id', 'person_id']).doNothing())
      .execute()
    const kept = await trx
      .selectFrom('keys.person_key')
      .select('id')
      .where((is) => is.and(ownedBy(owner)))
      .executeTakeFirstOrThrow()
    return kept.id
  }
  return inTransaction(db, add, { repeatable: true })
}

/** The id of the application key in use. An update that changes nothing: until the transaction ends, it stays. */
export async function lockAppKey(trx: Db): Promise<string> {
  const { id } = await trx
    .updateTable('keys.app_key')
    .set({ name: 'current' })
    .where('name', '=', 'current')
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
