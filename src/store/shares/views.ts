import type { Db } from '../database/db.ts'
import type { ViewKind } from '../database/share-tables.ts'
import type { Due } from './notices.ts'

/** What a view shows: a share, or what somebody said to a request to confirm. */
export type Shows = { readonly kind: ViewKind; readonly id: string }

type View = { readonly teamId: string; readonly viewId: string; readonly shows: Shows }

/** A view in which something is open: when that is gone, it is drawn anew. */
export async function addView(db: Db, { teamId, viewId, shows }: View, now: Date): Promise<void> {
  const row = {
    ...{ team_id: teamId, view_id: viewId, kind: shows.kind, share_id: shows.id, at: now.toISOString() },
    ...{ ready_at: null, attempts: 0 },
  }
  await db
    .insertInto('share_view')
    .values(row)
    .onConflict((conflict) => conflict.columns(['team_id', 'view_id']).doUpdateSet(row))
    .execute()
}

/** Whether it is still there. */
export async function isThere(db: Db, teamId: string, { kind, id }: Shows, now: Date): Promise<boolean> {
  const place = { team_id: teamId, id }
  const shares = db
    .selectFrom('share')
    .select('id')
    .where((is) => is.and(place))
    .where('ends_at', '>', now.toISOString())
  const confirmations = db
    .selectFrom('confirmation')
    .select('id')
    .where((is) => is.and(place))
  return (await (kind === 'share' ? shares : confirmations).executeTakeFirst()) !== undefined
}

export async function removeView(db: Db, teamId: string, viewId: string): Promise<void> {
  await db.deleteFrom('share_view').where('team_id', '=', teamId).where('view_id', '=', viewId).execute()
}

type ShownIn = { readonly viewId: string; readonly attempts: number }

/** It was not covered: to be tried again. */
export async function coveringWaits(
  db: Db,
  teamId: string,
  { viewId, attempts }: ShownIn,
  until: Date,
): Promise<void> {
  await db
    .updateTable('share_view')
    .set({ ready_at: until.toISOString(), attempts: attempts + 1 })
    .where('team_id', '=', teamId)
    .where('view_id', '=', viewId)
    .execute()
}

/** Views of what is gone, however long ago they were opened; the newest first: they are open most likely. */
export async function viewsToClose(db: Db, teamId: string, { now, limit }: Due): Promise<ShownIn[]> {
  const rows = await db
    .selectFrom('share_view as v')
    .leftJoin('share as s', (join) =>
      join.onRef('s.team_id', '=', 'v.team_id').onRef('s.id', '=', 'v.share_id').on('v.kind', '=', 'share'),
    )
    .leftJoin('confirmation as c', (join) =>
      join
        .onRef('c.team_id', '=', 'v.team_id')
        .onRef('c.id', '=', 'v.share_id')
        .on('v.kind', '=', 'confirmation'),
    )
    .select(['v.view_id', 'v.attempts'])
    .where('v.team_id', '=', teamId)
    .where('s.id', 'is', null)
    .where('c.id', 'is', null)
    .where((is) => is.or([is('v.ready_at', 'is', null), is('v.ready_at', '<=', now.toISOString())]))
    .orderBy('v.at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ view_id, attempts }) => ({ viewId: view_id, attempts }))
}
