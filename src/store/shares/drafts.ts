import type { Shared, ShareKind } from '../../domain/shares/share.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import { type Owner, ownedBy, type Vault, withNewOwner } from '../people/owner.ts'
import { destroyShareKeysIn, makeShareKey } from './keys.ts'
import { sealShared } from './rows.ts'

export type NewShare = {
  readonly id: string
  readonly readerId: string
  readonly kind: ShareKind
  readonly shared: Shared
  readonly endsAt: Date
}

/**
 * A copy that is its owner's alone until they have seen it and send it. It takes the place of what they drafted before:
 * what is sent is what they looked at last, and nothing under its id was ever another copy.
 */
export async function draftShare(vault: Vault, owner: Owner, made: NewShare, now: Date): Promise<void> {
  const sides = { teamId: owner.teamId, ownerId: owner.personId, readerId: made.readerId }
  const key = await makeShareKey(vault, sides)
  const row = {
    team_id: owner.teamId,
    person_id: owner.personId,
    id: made.id,
    reader_id: made.readerId,
    kind: made.kind,
    at: now.toISOString(),
    ends_at: made.endsAt.toISOString(),
    sent_at: null,
    opened_at: null,
    last_opened_at: null,
    key_id: key.id,
    sealed: sealShared(key, sides, made.id, made.shared),
  }
  const add = async (trx: Db) => {
    await dropDrafts(trx, owner, row)
    await trx
      .insertInto('share')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const kept = await trx
      .selectFrom('share')
      .select('key_id')
      .where('team_id', '=', owner.teamId)
      .where('id', '=', made.id)
      .executeTakeFirst()
    // What was sent under this id stays: the key of what was not kept goes.
    if (kept?.key_id !== key.id) await destroyShareKeysIn(trx, [key.id])
  }
  await withNewOwner(vault, owner, now, add, { repeatable: true })
  await scrub(vault.db)
}

type Drafted = { readonly kind: ShareKind; readonly key_id: string }

/** In the transaction of the next one: those to be confirmed and all others apart, and their keys with them. */
async function dropDrafts(trx: Db, owner: Owner, { kind, key_id }: Drafted): Promise<void> {
  const drafts = trx
    .selectFrom('share')
    .select(['id', 'key_id'])
    .where((is) => is.and(ownedBy(owner)))
    .where('sent_at', 'is', null)
    .where('kind', kind === 'confirmation' ? '=' : '!=', 'confirmation')
    // Where nobody knows whether it is kept already it is kept once more.
    .where('key_id', '!=', key_id)
  const rows = await lockRows(trx, drafts).execute()
  if (rows.length === 0) return
  await destroyShareKeysIn(
    trx,
    rows.map(({ key_id }) => key_id),
  )
  await trx
    .deleteFrom('share')
    .where('team_id', '=', owner.teamId)
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute()
  await oweScrub(trx)
}
