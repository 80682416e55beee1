import { type KeptRating, type Rating, ratingSchema } from '../../domain/own/rating.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import type { Tables } from '../database/tables.ts'
import { takesStep } from '../events/order.ts'
import { additionalData, seal, unseal } from '../keys/seal.ts'
import { recordChange } from '../undo/changes.ts'
import { type Opened, type Owner, openOwner, ownedBy, type Vault, withNewOwner } from './owner.ts'

/**
 * Adds a rating to the older ones; with the id of an older one, that one is what is kept. Throws when it is none. What an
 * earlier attempt at the same order added, and was taken back since, is not added again.
 */
export async function saveRating(
  vault: Vault,
  owner: Owner,
  given: Rating,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<KeptRating> {
  const rating = { ...ratingSchema.parse(given), id, at: now }
  const save = async (trx: Db, opened: Opened) => {
    if (!(await takesStep(trx, vault.order, `rate ${id}`))) return (await find(trx, opened)) ?? rating
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('rating')
      .values(ratingRow(opened, rating))
      .onConflict((conflict) => conflict.columns(['team_id', 'person_id', 'id']).doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 1n) {
      await recordChange(vault, trx, opened, { kind: 'rating', id })
      return rating
    }
    const older = await find(trx, opened)
    if (!older) throw new Error('A rating was neither added nor there.')
    return older
  }
  const find = async (trx: Db, opened: Opened) => {
    const row = await trx
      .selectFrom('rating')
      .selectAll()
      .where((is) => is.and({ ...ownedBy(owner), id }))
      .executeTakeFirst()
    return row && toRating(opened, row)
  }
  return withNewOwner(vault, owner, now, save, { repeatable: true })
}

/** Takes back a rating that was added; undefined when it is not there. */
export async function takeBackRating(trx: Db, opened: Opened, id: string): Promise<KeptRating | undefined> {
  const its = trx
    .selectFrom('rating')
    .selectAll()
    .where((is) => is.and({ ...ownedBy(opened), id }))
  const row = await lockRows(trx, its).executeTakeFirst()
  if (!row) return undefined
  await trx
    .deleteFrom('rating')
    .where((is) => is.and({ ...ownedBy(opened), id }))
    .execute()
  return toRating(opened, row)
}

/** All ratings of the owner, newest first. */
export async function listRatings(vault: Vault, owner: Owner): Promise<KeptRating[]> {
  const opened = await openOwner(vault, owner)
  if (!opened) return []
  const rows = await vault.db
    .selectFrom('rating')
    .selectAll()
    .where((is) => is.and(ownedBy(owner)))
    .execute()
  return rows
    .map((row) => toRating(opened, row))
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
}

export const ratingRow = (opened: Opened, { id, at, ...rating }: KeptRating) => ({
  ...ownedBy(opened),
  id,
  at: at.toISOString(),
  sealed: seal(opened.key, JSON.stringify(rating), additionalDataOfRating(opened, id)),
})

const toRating = (opened: Opened, { id, at, sealed }: Tables['rating']): KeptRating => ({
  ...ratingSchema.parse(
    JSON.parse(unseal(opened.key, sealed, additionalDataOfRating(opened, id)).toString()),
  ),
  id,
  at: new Date(at),
})

const additionalDataOfRating = ({ teamId, personId }: Owner, id: string): string =>
  additionalData('rating', teamId, personId, id)
