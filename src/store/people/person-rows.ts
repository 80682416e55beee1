import { isDeepStrictEqual } from 'node:util'
import { mostKept, type PersonData } from '../../domain/own/person-data.ts'
import type { Profile } from '../../domain/own/profile.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { recordChange } from '../undo/changes.ts'
import { recordImport } from './import-undo.ts'
import { type Opened, ownedBy, type Vault } from './owner.ts'
import { parseProfile, profileRow } from './profiles.ts'
import { ratingRow } from './ratings.ts'
import { type Added, withRoom } from './room.ts'

// Each adds what is not there yet, and says how many that were.

/** In the place of one that the owner did not confirm, too. */
export async function addProfile(
  vault: Vault,
  trx: Db,
  opened: Opened,
  { profile, now }: { readonly profile: Profile; readonly now: Date },
): Promise<number> {
  const row = profileRow(opened, profile, now)
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('profile')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) {
    await recordChange(vault, trx, opened, { kind: 'profile', after: profile })
    return 1
  }
  const mine = trx
    .selectFrom('profile')
    .select('sealed')
    .where((is) => is.and(ownedBy(opened)))
  const { sealed } = await lockRows(trx, mine).executeTakeFirstOrThrow()
  const old = parseProfile(opened, sealed)
  if (old.confirmed || isDeepStrictEqual(old, profile)) return 0
  await trx
    .updateTable('profile')
    .set({ at: row.at, sealed: row.sealed })
    .where((is) => is.and(ownedBy(opened)))
    .execute()
  await recordChange(vault, trx, opened, { kind: 'profile', before: old, after: profile })
  return 1
}

type RatingData = PersonData['ratings'][number]

export async function addRatings(
  vault: Vault,
  trx: Db,
  opened: Opened,
  ratings: readonly RatingData[],
): Promise<Added> {
  const { fresh, left } = await withRoom(trx, opened, 'rating', ratings, mostKept.ratings)
  if (fresh.length === 0) return { added: 0, left }
  const rows = await trx
    .insertInto('rating')
    .values(fresh.map((rating) => ratingRow(opened, rating)))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  await recordImport(vault, trx, opened, { ratings: rows.map(({ id }) => id) })
  return { added: rows.length, left }
}
