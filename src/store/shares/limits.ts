import { addMilliseconds, subMinutes } from '../../domain/dates.ts'
import { firstFree, type OverLimit, shareLimits } from '../../domain/shares/limits.ts'
import type { Db } from '../database/db.ts'
import type { NoticeKind } from '../database/share-tables.ts'
import { type Owner, ownedBy } from '../people/owner.ts'
import { addGot } from './got.ts'
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
  return (await causedLater(trx, owner, now)) > now ? 'caused' : undefined
}

type Telling = {
  readonly by: string
  readonly teamId: string
  readonly id: string
  readonly to: string
  readonly shareId: string
  readonly kind: Extract<NoticeKind, 'shown' | 'answered'>
}

/**
 * Tells of it now, or once fewer messages were caused in the last hour and got in a day. No message waits longer than a
 * day: what finds no place, or whose copy has a message waiting, stands in the list alone.
 */
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
  const reader = { teamId, personId: to }
  if (before || (await waits(trx, reader, shareId, now))) return
  const at = await placeFor(trx, { by, reader }, now)
  if (at > addMilliseconds(now, shareLimits.got.minutes * 60_000)) return
  await trx
    .insertInto('told')
    .values({ ...ownedBy({ teamId, personId: by }), id, reader_id: to, at: now.toISOString() })
    .execute()
  await addGot(trx, reader, { id, kind: 'news', at })
  await addNotice(trx, { teamId, id, personId: to, shareId, kind }, at)
}

async function waits(trx: Db, { teamId, personId }: Owner, shareId: string, now: Date): Promise<boolean> {
  const row = await trx
    .selectFrom('notice')
    .select('id')
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .where('share_id', '=', shareId)
    .where('attempts', '=', 0)
    .where('ts', 'is', null)
    .where('ready_at', '>', now.toISOString())
    .executeTakeFirst()
  return row !== undefined
}

type Between = { readonly by: string; readonly reader: Owner }

async function placeFor(trx: Db, { by, reader: { teamId, personId } }: Between, now: Date): Promise<Date> {
  const rows = await trx
    .selectFrom('got as g')
    .leftJoin('told as t', (join) => join.onRef('t.team_id', '=', 'g.team_id').onRef('t.id', '=', 'g.id'))
    .select(['g.at', 't.person_id'])
    .where('g.team_id', '=', teamId)
    .where('g.person_id', '=', personId)
    .where('g.kind', '=', 'news')
    .where('g.at', '>', subMinutes(now, shareLimits.got.minutes).toISOString())
    .execute()
  const all = rows.map(({ at }) => new Date(at))
  const mine = rows.filter(({ person_id }) => person_id === by).map(({ at }) => new Date(at))
  let at = await causedLater(trx, { teamId, personId: by }, now)
  // Each only moves it on; what is free of the one may be taken by the other.
  for (let before: Date | undefined; before?.getTime() !== at.getTime(); ) {
    before = at
    at = firstFree(all, shareLimits.got, firstFree(mine, shareLimits.fromOne, at))
  }
  return at
}

/** The first moment at which a person may cause one more: counted by when each was caused, not by when it goes out. */
async function causedLater(trx: Db, { teamId, personId }: Owner, now: Date): Promise<Date> {
  const { count, minutes } = shareLimits.caused
  const row = await trx
    .selectFrom('told')
    .select('at')
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .where('at', '>', subMinutes(now, minutes).toISOString())
    .orderBy('at', 'desc')
    .offset(count - 1)
    .limit(1)
    .executeTakeFirst()
  return row ? addMilliseconds(new Date(row.at), minutes * 60_000) : now
}
