import { addMilliseconds, subMinutes } from '../../domain/dates.ts'
import { type OverLimit, shareLimits } from '../../domain/shares/limits.ts'
import type { Db } from '../database/db.ts'
import type { NoticeKind } from '../database/tables.ts'
import { type Owner, ownedBy } from '../people/owner.ts'
import { addNotice } from './notices.ts'
import { standing } from './rows.ts'

// To be done in a transaction that has locked the application key: one after the other, so that no count passes its limit.

type Showing = { readonly readerId: string; readonly before: string | undefined; readonly now: Date }

/** Why one more can't be shown to somebody; `before`: the share in whose place it comes. */
export async function overLimit(
  trx: Db,
  owner: Owner,
  { readerId, before = '', now }: Showing,
): Promise<OverLimit | undefined> {
  const rows = await standing(trx, owner, 'owner', now)
    .select('reader_id')
    .where('sent_at', 'is not', null)
    .where('id', '!=', before)
    .execute()
  if (rows.length >= shareLimits.standing) return 'standing'
  if (rows.filter(({ reader_id }) => reader_id === readerId).length >= shareLimits.toOne) return 'toOne'
  return (await laterThan(trx, { ...owner, side: 'person_id', of: 'caused' }, now)) > now
    ? 'caused'
    : undefined
}

type Telling = {
  readonly by: string
  readonly teamId: string
  readonly id: string
  readonly to: string
  readonly shareId: string
  readonly kind: Extract<NoticeKind, 'shown' | 'answered'>
}

/** Tells of it now, or once fewer messages were caused in the last hour and got in the last day. */
export async function addSpacedNotice(
  trx: Db,
  { by, teamId, id, to, shareId, kind }: Telling,
  now: Date,
): Promise<void> {
  const before = await trx
    .selectFrom('told')
    .select('id')
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (before) return
  const at = [
    await laterThan(trx, { teamId, personId: by, side: 'person_id', of: 'caused' }, now),
    await laterThan(trx, { teamId, personId: to, side: 'reader_id', of: 'got' }, now),
  ].reduce((one, other) => (one > other ? one : other))
  await trx
    .insertInto('told')
    .values({ ...ownedBy({ teamId, personId: by }), id, reader_id: to, at: at.toISOString() })
    .execute()
  await addNotice(trx, { teamId, id, personId: to, shareId, kind }, at)
}

type Counted = Owner & { readonly side: 'person_id' | 'reader_id'; readonly of: 'caused' | 'got' }

/** The first moment at which one more keeps to the limit. */
async function laterThan(trx: Db, { teamId, personId, side, of }: Counted, now: Date): Promise<Date> {
  const { count, minutes } = shareLimits[of]
  const row = await trx
    .selectFrom('told')
    .select('at')
    .where('team_id', '=', teamId)
    .where(side, '=', personId)
    .where('at', '>', subMinutes(now, minutes).toISOString())
    .orderBy('at', 'desc')
    .offset(count - 1)
    .limit(1)
    .executeTakeFirst()
  return row ? addMilliseconds(new Date(row.at), minutes * 60_000) : now
}

/** What no limit counts any more. */
export async function pruneTold(db: Db, teamId: string, now: Date): Promise<void> {
  await db
    .deleteFrom('told')
    .where('team_id', '=', teamId)
    .where('at', '<=', subMinutes(now, shareLimits.got.minutes).toISOString())
    .execute()
}
