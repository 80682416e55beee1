import type { Db } from '../database/db.ts'
import type { NoticeKind } from '../database/share-tables.ts'
import { dropGot } from './got.ts'

/** A message to somebody who asked for nothing: that there is something to open, and none of its words. */
export type Notice = {
  readonly teamId: string
  readonly id: string
  readonly personId: string
  readonly shareId: string
  readonly kind: NoticeKind
}

export type ClaimedNotice = Notice & { readonly at: Date; readonly attempts: number }

/** To be done in the transaction of what it tells. */
export async function addNotice(
  trx: Db,
  { teamId, id, personId, shareId, kind }: Notice,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('notice')
    .values({
      team_id: teamId,
      id,
      person_id: personId,
      share_id: shareId,
      kind,
      at: now.toISOString(),
      ready_at: now.toISOString(),
      attempts: 0,
      channel: null,
      ts: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Those that are to be posted now, for this process alone until the lease ends. */
export async function claimNotices(
  db: Db,
  teamId: string,
  { now, until, limit }: { readonly now: Date; readonly until: Date; readonly limit: number },
): Promise<ClaimedNotice[]> {
  const due = await db
    .selectFrom('notice')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('ready_at', '<=', now.toISOString())
    .where('ts', 'is', null)
    .orderBy('ready_at')
    .limit(limit)
    .execute()
  const claimed: ClaimedNotice[] = []
  for (const row of due) {
    const { numUpdatedRows } = await db
      .updateTable('notice')
      .set({ ready_at: until.toISOString(), attempts: row.attempts + 1 })
      .where('team_id', '=', teamId)
      .where('id', '=', row.id)
      .where('attempts', '=', row.attempts)
      .where('ready_at', 'is not', null)
      .where('ts', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n || row.person_id === null) continue
    const { id, share_id: shareId, kind, attempts, person_id: personId } = row
    claimed.push({ teamId, id, personId, shareId, kind, at: new Date(row.at), attempts: attempts + 1 })
  }
  return claimed
}

type Place = { readonly teamId: string; readonly id: string }

/** It is there, and is closed once what it tells of is gone; false where it isn't known any more: it is to be closed now. */
export async function noticePosted(
  db: Db,
  { teamId, id }: Place,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('notice')
    .set({ channel, ts, ready_at: null, attempts: 0 })
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function noticeWaits(db: Db, { teamId, id }: Place, until: Date): Promise<void> {
  await db
    .updateTable('notice')
    .set({ ready_at: until.toISOString() })
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .where('ts', 'is', null)
    .execute()
}

/** It was not closed: to be tried again. */
export async function closingWaits(db: Db, { teamId, id, attempts }: Waiting, until: Date): Promise<void> {
  await db
    .updateTable('notice')
    .set({ ready_at: until.toISOString(), attempts: attempts + 1 })
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .execute()
}

type Waiting = Place & { readonly attempts: number }

export async function removeNotice(db: Db, { teamId, id }: Place): Promise<void> {
  await db.deleteFrom('notice').where('team_id', '=', teamId).where('id', '=', id).execute()
}

export type PostedNotice = Place & {
  /** Who has it; undefined once they deleted everything. */
  readonly personId: string | undefined
  readonly channel: string
  readonly ts: string
  readonly kind: NoticeKind
  readonly attempts: number
}

export type Due = { readonly now: Date; readonly limit: number }

/** Messages about shares that are gone. */
export async function noticesToClose(db: Db, teamId: string, { now, limit }: Due): Promise<PostedNotice[]> {
  const rows = await db
    .selectFrom('notice as n')
    .leftJoin('share as s', (join) =>
      join.onRef('s.team_id', '=', 'n.team_id').onRef('s.id', '=', 'n.share_id'),
    )
    .select(['n.id', 'n.person_id', 'n.channel', 'n.ts', 'n.kind', 'n.attempts'])
    .where('n.team_id', '=', teamId)
    .where('n.ts', 'is not', null)
    .where('n.kind', '!=', 'confirmed')
    .where('s.id', 'is', null)
    .where((is) => is.or([is('n.ready_at', 'is', null), is('n.ready_at', '<=', now.toISOString())]))
    .limit(limit)
    .execute()
  return rows.flatMap(({ id, person_id, channel, ts, kind, attempts }) =>
    channel !== null && ts !== null
      ? [{ teamId, id, personId: person_id ?? undefined, channel, ts, kind, attempts }]
      : [],
  )
}

/** Notices of shares that were gone before anybody was told, or was about to be: that message may be there. */
export async function dropIdleNotices(db: Db, teamId: string): Promise<void> {
  const idle = await db
    .deleteFrom('notice')
    .where('team_id', '=', teamId)
    .where('ts', 'is', null)
    .where('attempts', '=', 0)
    .where('kind', '!=', 'confirmed')
    .where('share_id', 'not in', (query) =>
      query.selectFrom('share').select('id').where('team_id', '=', teamId),
    )
    .returning('id')
    .execute()
  await dropGot(
    db,
    teamId,
    idle.map(({ id }) => id),
  )
}

/** One that never went out. */
export async function dropNotice(db: Db, notice: Place): Promise<void> {
  await removeNotice(db, notice)
  await dropGot(db, notice.teamId, [notice.id])
}
