import { subDays, subMinutes } from '../../domain/dates.ts'
import { askLimit } from '../../domain/shares/confirmation.ts'
import { shareLimits } from '../../domain/shares/limits.ts'
import type { Db } from '../database/db.ts'
import type { GotKind } from '../database/share-tables.ts'
import { type Owner, ownedBy } from '../people/owner.ts'

// What somebody got, without who caused it: it stays when those delete everything, so that nobody begins anew.

type Got = { readonly id: string; readonly kind: GotKind; readonly at: Date }

export async function addGot(trx: Db, reader: Owner, { id, kind, at }: Got): Promise<void> {
  await trx
    .insertInto('got')
    .values({ ...ownedBy(reader), id, kind, at: at.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** How often a person was asked to confirm something since a moment. */
export async function countAsked(db: Db, reader: Owner, since: string): Promise<number> {
  const { count } = await db
    .selectFrom('got')
    .select((select) => select.fn.countAll().as('count'))
    .where((is) => is.and(ownedBy(reader)))
    .where('kind', '=', 'confirm')
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** These never went out: their places are free again. */
export async function dropGot(db: Db, teamId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.deleteFrom('got').where('team_id', '=', teamId).where('id', 'in', ids).execute()
}

/** What no limit counts any more. One that goes out a day after it was caused counts for another day. */
export async function pruneTold(db: Db, teamId: string, now: Date): Promise<void> {
  const day = shareLimits.got.minutes
  const caused = subMinutes(now, 2 * day).toISOString()
  await db.deleteFrom('told').where('team_id', '=', teamId).where('at', '<=', caused).execute()
  const over = { news: subMinutes(now, day), confirm: subDays(now, askLimit.days) } as const
  for (const kind of ['news', 'confirm'] as const)
    await db
      .deleteFrom('got')
      .where('team_id', '=', teamId)
      .where('kind', '=', kind)
      .where('at', '<=', over[kind].toISOString())
      .execute()
}
