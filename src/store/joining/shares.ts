import type { Db } from '../database/db.ts'
import { seal, unseal } from '../keys/seal.ts'
import type { Vault } from '../people/owner.ts'
import { additionalDataOfShareKey, openShareKey, type ShareKey, type Sides } from '../shares/keys.ts'
import { additionalDataOf, sidesOf } from '../shares/rows.ts'
import type { Joining } from './person.ts'

/**
 * What a person shows others, with what was said of it, and its keys. The other one reads it in the organisation from
 * then on, whether they are there yet or not.
 */
export async function bringShares(vault: Vault, { from, to }: Joining, appKeyId: string): Promise<void> {
  const { db: trx } = vault
  const shares = await trx
    .selectFrom('share')
    .selectAll()
    .where('team_id', '=', from.teamId)
    .where('person_id', '=', from.personId)
    .execute()
  for (const share of shares) {
    const before = sidesOf(share)
    const key = await openShareKey(vault, before, share.key_id)
    const move: Move = { key, before, after: { ...before, teamId: to.teamId } }
    const its = { teamId: from.teamId, shareId: share.id, toTeamId: to.teamId }
    const sealed = anew(move, share.sealed, 'share', share.id)
    await trx
      .insertInto('share')
      .values({ ...share, team_id: to.teamId, sealed })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await bringComments(trx, move, its)
    await bringMarks(trx, move, its)
    await trx.deleteFrom('share').where('team_id', '=', from.teamId).where('id', '=', share.id).execute()
  }
  await rewrapKeys(vault, { from, to }, appKeyId)
}

/** Without a key, as of what was taken back, nothing can be sealed anew, and nothing read. */
type Move = { readonly key: ShareKey | undefined; readonly before: Sides; readonly after: Sides }
type Its = { readonly teamId: string; readonly shareId: string; readonly toTeamId: string }

const anew = ({ key, before, after }: Move, sealed: Buffer, of: string, ...ids: string[]): Buffer =>
  key
    ? seal(
        key.key,
        unseal(key.key, sealed, additionalDataOf(of, before, ...ids)),
        additionalDataOf(of, after, ...ids),
      )
    : sealed

async function bringComments(trx: Db, move: Move, { teamId, shareId, toTeamId }: Its): Promise<void> {
  const rows = await trx
    .selectFrom('share_comment')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('share_id', '=', shareId)
    .execute()
  for (const row of rows) {
    const { id, block, person_id: by } = row
    const sealed = anew(move, row.sealed, 'comment', shareId, id, block, by)
    await trx
      .insertInto('share_comment')
      .values({ ...row, team_id: toTeamId, sealed })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

async function bringMarks(trx: Db, move: Move, { teamId, shareId, toTeamId }: Its): Promise<void> {
  const rows = await trx
    .selectFrom('share_rating')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('share_id', '=', shareId)
    .execute()
  for (const row of rows) {
    const sealed = anew(move, row.sealed, 'marks', shareId, row.person_id)
    await trx
      .insertInto('share_rating')
      .values({ ...row, team_id: toTeamId, sealed })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

async function rewrapKeys({ db: trx, ring }: Vault, { from, to }: Joining, appKeyId: string): Promise<void> {
  const keys = await trx
    .selectFrom('keys.share_key')
    .selectAll()
    .where('team_id', '=', from.teamId)
    .where('person_id', '=', from.personId)
    .execute()
  for (const row of keys) {
    const before = { teamId: row.team_id, ownerId: row.person_id, readerId: row.reader_id }
    const bytes = unseal(ring.find(row.sealed_by), row.sealed, additionalDataOfShareKey(before, row.id))
    const after = { ...before, teamId: to.teamId }
    const sealed = seal(ring.find(appKeyId), bytes, additionalDataOfShareKey(after, row.id))
    await trx
      .updateTable('keys.share_key')
      .set({ team_id: to.teamId, sealed_by: appKeyId, sealed })
      .where('id', '=', row.id)
      .execute()
  }
}
