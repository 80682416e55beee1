import { addDays } from '../../domain/dates.ts'
import type { OverLimit } from '../../domain/shares/limits.ts'
import type { Share } from '../../domain/shares/share.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { inTransaction } from '../database/transaction.ts'
import { lockAppKey, type Owner, type Vault, withOwner } from '../people/owner.ts'
import { addSpacedNotice, overLimit } from './limits.ts'
import { type ListedShare, listed, type OpenShare, opened, standing, toShare } from './rows.ts'

export type { ListedShare, OpenShare } from './rows.ts'

/** The share of the owner's with this id, with its words; also while it is not sent. */
export async function findMine(
  vault: Vault,
  owner: Owner,
  id: string,
  now: Date,
): Promise<OpenShare | undefined> {
  return opened(
    vault,
    await standing(vault.db, owner, 'owner', now).selectAll().where('id', '=', id).executeTakeFirst(),
  )
}

/** What is shown to a reader under this id, with its words. */
export async function findShown(
  vault: Vault,
  reader: Owner,
  id: string,
  now: Date,
): Promise<OpenShare | undefined> {
  return opened(
    vault,
    await standing(vault.db, reader, 'reader', now).selectAll().where('id', '=', id).executeTakeFirst(),
  )
}

/** What the owner shows others, with its words where they can be read, newest first. */
export async function listMine(vault: Vault, owner: Owner, now: Date): Promise<ListedShare[]> {
  const rows = await standing(vault.db, owner, 'owner', now)
    .selectAll()
    .where('sent_at', 'is not', null)
    .orderBy('at', 'desc')
    .execute()
  return listed(vault, rows)
}

/** What others show a reader, without its words, newest first. */
export async function listShown({ db }: Pick<Vault, 'db'>, reader: Owner, now: Date): Promise<Share[]> {
  const rows = await standing(db, reader, 'reader', now).selectAll().orderBy('at', 'desc').execute()
  return rows.map(toShare)
}

type Sending = {
  readonly id: string
  /** The id of what tells its reader. */
  readonly notice: string
  /** The share in whose place it comes, which is taken back then. */
  readonly before?: string | undefined
  readonly now: Date
}

/** From now on its reader may open it. Undefined where it is not there any more; else which limit keeps it from them. */
export function sendShare(
  vault: Vault,
  owner: Owner,
  { id, notice, before, now }: Sending,
): Promise<Share | OverLimit | undefined> {
  const send = async (trx: Db) => {
    // One after the other: of two at once none passes a limit.
    await lockAppKey(trx)
    const row = await lockRows(
      trx,
      standing(trx, owner, 'owner', now).selectAll().where('id', '=', id),
    ).executeTakeFirst()
    if (!row) return undefined
    if (row.sent_at !== null) return toShare(row)
    const over = await overLimit(trx, owner, { readerId: row.reader_id, before, now })
    if (over) return over
    const sent_at = now.toISOString()
    await trx
      .updateTable('share')
      .set({ sent_at })
      .where('team_id', '=', owner.teamId)
      .where('id', '=', id)
      .execute()
    const told = { teamId: owner.teamId, by: owner.personId, to: row.reader_id }
    await addSpacedNotice(trx, { ...told, id: notice, shareId: id, kind: 'shown' }, now)
    return toShare({ ...row, sent_at })
  }
  return withOwner(vault, owner, send, { repeatable: true })
}

/** That its reader opened it, for its owner to see; false where they may not any more. */
export async function markOpened(
  { db }: Pick<Vault, 'db'>,
  reader: Owner,
  id: string,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString()
  return inTransaction(db, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('share')
      .set((row) => ({ opened_at: row.fn.coalesce('opened_at', row.val(at)), last_opened_at: at }))
      .where('team_id', '=', reader.teamId)
      .where('reader_id', '=', reader.personId)
      .where('id', '=', id)
      .where('sent_at', 'is not', null)
      .where('ends_at', '>', at)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
}

/** Until when a share lasts that names no end, or so many days. */
export const endAfter = (now: Date, days: number): Date => addDays(now, days)

/** What stands under an id, without its words and whoever asks: for what the bot tells by itself. */
export async function shareById(db: Db, teamId: string, id: string): Promise<Share | undefined> {
  const row = await db
    .selectFrom('share')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toShare(row)
}
