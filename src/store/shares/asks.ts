import { subDays } from '../../domain/dates.ts'
import { askLimit } from '../../domain/shares/confirmation.ts'
import type { Db } from '../database/db.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import { type Order, takesStep } from '../events/order.ts'
import { lockAppKey, type Owner, ownedBy, type Vault, withOwner } from '../people/owner.ts'
import { addGot, countAsked } from './got.ts'
import { addNotice } from './notices.ts'

/** A request, and nothing of what became of it: who is not asked, refuses or ignores it looks alike. */
export type Ask = { readonly id: string; readonly colleagueId: string; readonly at: Date }

type Asking = {
  /** The copy of the words, not sent yet: the request has its id. */
  readonly id: string
  readonly noteId: string
  readonly notice: string
  readonly now: Date
}

/**
 * Asks the reader of a drafted copy to confirm it. `held`: they don't want to be asked, or were asked often enough this
 * week; the asker is not to learn of it. `limit`: the asker asked often enough. Undefined where the copy is gone.
 */
export function askToConfirm(
  vault: Vault,
  owner: Owner,
  { id, noteId, notice, now }: Asking,
): Promise<'asked' | 'held' | 'limit' | undefined> {
  const since = subDays(now, askLimit.days).toISOString()
  const ask = async (trx: Db) => {
    // One after the other: who is asked by two at once is asked no more often.
    await lockAppKey(trx)
    const share = await trx
      .selectFrom('share')
      .select(['reader_id', 'sent_at'])
      .where('team_id', '=', owner.teamId)
      .where('person_id', '=', owner.personId)
      .where('id', '=', id)
      .where('kind', '=', 'confirmation')
      .executeTakeFirst()
    const before = await trx
      .selectFrom('ask')
      .select('told')
      .where('team_id', '=', owner.teamId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (before) return before.told === 1 ? ('asked' as const) : ('held' as const)
    if (!share) return undefined
    if ((await countAsks(trx, owner, since)) >= askLimit.count) return 'limit' as const
    const colleague = { teamId: owner.teamId, personId: share.reader_id }
    const told =
      !(await wantsNoAsking(trx, colleague)) && (await countAsked(trx, colleague, since)) < askLimit.count
    const at = now.toISOString()
    await trx
      .insertInto('ask')
      .values({
        ...ownedBy(owner),
        id,
        colleague_id: share.reader_id,
        note_id: noteId,
        at,
        told: told ? 1 : 0,
      })
      .execute()
    if (!told) return 'held' as const
    await trx
      .updateTable('share')
      .set({ sent_at: at })
      .where('team_id', '=', owner.teamId)
      .where('id', '=', id)
      .execute()
    await addGot(trx, colleague, { id: notice, kind: 'confirm', at: now })
    await addNotice(
      trx,
      { teamId: owner.teamId, id: notice, personId: share.reader_id, shareId: id, kind: 'confirm' },
      now,
    )
    return 'asked' as const
  }
  return withOwner(vault, owner, ask, { repeatable: true })
}

async function countAsks(db: Db, owner: Owner, since: string): Promise<number> {
  const { count } = await db
    .selectFrom('ask')
    .select((select) => select.fn.countAll().as('count'))
    .where((is) => is.and(ownedBy(owner)))
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function hasAsked(db: Db, owner: Owner, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('ask')
    .select('id')
    .where((is) => is.and(ownedBy(owner)))
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Whom the owner asked since a moment, and who said nothing. */
export async function openAsks({ db }: Pick<Vault, 'db'>, owner: Owner, since: Date): Promise<Ask[]> {
  const rows = await db
    .selectFrom('ask as a')
    .leftJoin('confirmation as c', (join) =>
      join
        .onRef('c.team_id', '=', 'a.team_id')
        .onRef('c.person_id', '=', 'a.colleague_id')
        .onRef('c.id', '=', 'a.id'),
    )
    .select(['a.id', 'a.colleague_id', 'a.at'])
    .where('a.team_id', '=', owner.teamId)
    .where('a.person_id', '=', owner.personId)
    .where('a.at', '>', since.toISOString())
    .where('c.id', 'is', null)
    .orderBy('a.at')
    .execute()
  return rows.map(toAsk)
}

/** Whom the owner asked about a note. */
export async function asksAbout(db: Db, owner: Owner, noteId: string): Promise<Ask[]> {
  const rows = await db
    .selectFrom('ask')
    .select(['id', 'colleague_id', 'at'])
    .where((is) => is.and(ownedBy(owner)))
    .where('note_id', '=', noteId)
    .orderBy('at')
    .execute()
  return rows.map(toAsk)
}

export async function wantsNoAsking(db: Db, person: Owner): Promise<boolean> {
  const row = await db
    .selectFrom('unasked')
    .select('at')
    .where((is) => is.and(ownedBy(person)))
    .executeTakeFirst()
  return row !== undefined
}

/** False where an earlier attempt at the same order did it: what was said since stands. */
export function setNoAsking(db: Db, person: Owner, no: boolean, now: Date, order?: Order): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    if (!(await takesStep(trx, order, 'asking'))) return false
    await (no
      ? trx
          .insertInto('unasked')
          .values({ ...ownedBy(person), at: now.toISOString() })
          .onConflict((conflict) => conflict.doNothing())
      : trx.deleteFrom('unasked').where((is) => is.and(ownedBy(person)))
    ).execute()
    return true
  })
}

type AskRow = Pick<Tables['ask'], 'id' | 'colleague_id' | 'at'>

const toAsk = ({ id, colleague_id, at }: AskRow): Ask => ({ id, colleagueId: colleague_id, at: new Date(at) })

/** Requests that stand before a person now, by their ids. */
export async function asksTo(db: Db, { teamId, personId }: Owner): Promise<string[]> {
  const rows = await db
    .selectFrom('share')
    .select('id')
    .where('team_id', '=', teamId)
    .where('reader_id', '=', personId)
    .where('kind', '=', 'confirmation')
    .execute()
  return rows.map(({ id }) => id)
}

/** A request to them, while the copy of its words stands. */
export const openAsk = (db: Db, { teamId, personId }: Owner, id: string, now: Date) =>
  db
    .selectFrom('ask as a')
    .innerJoin('share as s', (join) => join.onRef('s.team_id', '=', 'a.team_id').onRef('s.id', '=', 'a.id'))
    .select(['a.person_id', 'a.note_id', 'a.at'])
    .where('a.team_id', '=', teamId)
    .where('a.id', '=', id)
    .where('a.colleague_id', '=', personId)
    .where('a.told', '=', 1)
    .where('s.ends_at', '>', now.toISOString())
    .executeTakeFirst()
