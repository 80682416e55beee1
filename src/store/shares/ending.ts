import type { Share } from '../../domain/shares/share.ts'
import type { Db } from '../database/db.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Owner, Vault } from '../people/owner.ts'
import { destroyShareKeys } from './keys.ts'
import { type ShareRow, toShare } from './rows.ts'

type Ending = { readonly id: string; readonly team_id: string; readonly key_id: string }

export const endShare = async (vault: Pick<Vault, 'db'>, owner: Owner, id: string): Promise<boolean> =>
  (await takeBack(vault, owner, id)) !== undefined

/**
 * Takes a share back, sent or not: its key first, so that nothing of it can be read whatever happens next, and none of
 * it has to be read for that. Answers with what it was in the end: it may have been sent and opened right before.
 */
export async function takeBack(
  { db }: Pick<Vault, 'db'>,
  owner: Owner,
  id: string,
): Promise<Share | undefined> {
  const rows = await of(db, owner.teamId)
    .where('person_id', '=', owner.personId)
    .where('id', '=', id)
    .execute()
  const [ended] = await end(db, rows)
  return ended && toShare(ended)
}

/** The same by who it is shown to: they want to see it no more. */
export async function declineShare({ db }: Pick<Vault, 'db'>, reader: Owner, id: string): Promise<boolean> {
  const rows = await of(db, reader.teamId)
    .where('reader_id', '=', reader.personId)
    .where('id', '=', id)
    .where('sent_at', 'is not', null)
    .execute()
  await end(db, rows)
  return rows.length > 0
}

/** All that a person shows, and all that is shown to them: they left. Returns how many. */
export async function endSharesOf({ db }: Pick<Vault, 'db'>, { teamId, personId }: Owner): Promise<number> {
  const mine = await of(db, teamId).where('person_id', '=', personId).execute()
  const shown = await of(db, teamId).where('reader_id', '=', personId).execute()
  await end(db, [...mine, ...shown])
  return mine.length + shown.length
}

/** Shares whose time is over, and drafts that nobody sent within a day; returns how many. */
export async function endOver(
  db: Db,
  teamId: string,
  { now, drafts }: { now: Date; drafts: Date },
): Promise<number> {
  const over = await of(db, teamId).where('ends_at', '<=', now.toISOString()).execute()
  const unsent = await of(db, teamId)
    .where('sent_at', 'is', null)
    .where('at', '<', drafts.toISOString())
    .execute()
  const dead = await of(db, teamId)
    .where('key_id', 'in', (query) => query.selectFrom('keys.destroyed_key').select('id'))
    .execute()
  await end(db, [...over, ...unsent, ...dead])
  return over.length + unsent.length + dead.length
}

const of = (db: Db, teamId: string) =>
  db.selectFrom('share').select(['id', 'team_id', 'key_id']).where('team_id', '=', teamId)

async function end(db: Db, rows: readonly Ending[]): Promise<ShareRow[]> {
  if (rows.length === 0) return []
  await destroyShareKeys(
    db,
    rows.map(({ key_id }) => key_id),
  )
  const ended = await inTransaction(db, async (trx) => {
    const dropped: ShareRow[] = []
    for (const { team_id, id, key_id } of rows) dropped.push(...(await dropShare(trx, team_id, id, key_id)))
    await oweScrub(trx)
    return dropped
  })
  await scrub(db)
  return ended
}

const dropShare = (trx: Db, teamId: string, id: string, keyId: string) =>
  trx
    .deleteFrom('share')
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .where('key_id', '=', keyId)
    .returningAll()
    .execute()

/** In the transaction that deletes a person: what shows them shares is left, without whose it is, to be closed. */
export async function forgetShares(trx: Db, { teamId, personId }: Owner): Promise<void> {
  for (const side of ['person_id', 'reader_id'] as const)
    await trx.deleteFrom('share').where('team_id', '=', teamId).where(side, '=', personId).execute()
  for (const side of ['person_id', 'reader_id'] as const)
    await trx.deleteFrom('told').where('team_id', '=', teamId).where(side, '=', personId).execute()
  await trx.deleteFrom('got').where('team_id', '=', teamId).where('person_id', '=', personId).execute()
  await trx
    .deleteFrom('notice')
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    // One that is being posted right now is closed by who posts it.
    .where('ts', 'is', null)
    .execute()
  await trx
    .updateTable('notice')
    .set({ person_id: null })
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .execute()
}

/** Drops what an old backup or a crash left of shares whose key was destroyed. */
export async function dropDestroyedShares(db: Db): Promise<void> {
  await db
    .deleteFrom('share')
    .where('key_id', 'in', (query) => query.selectFrom('keys.destroyed_key').select('id'))
    .execute()
}
