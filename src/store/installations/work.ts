import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Db } from '../database/db.ts'
import type { Tables } from '../database/tables.ts'

/** Live workspaces in which something was begun and is in nobody's hands; by one query for all of them. */
export function teamsWithWork(db: Db, now: Date): Promise<string[]> {
  return liveWhere(db, (is) => [
    is(
      'i.team_id',
      'in',
      is
        .selectFrom('seen_event as e')
        .select('e.team_id')
        .where('e.ready_at', '<=', now.toISOString())
        .where('e.sealed', 'is not', null),
    ),
  ])
}

/** Live workspaces in which something that people show each other, or a page, is to be told, closed or removed. */
export function teamsToTend(db: Db, now: Date): Promise<string[]> {
  const at = now.toISOString()
  return liveWhere(db, (is) => [
    is.exists(
      is
        .selectFrom('share as s')
        .select('s.id')
        .whereRef('s.team_id', '=', 'i.team_id')
        .where('s.ends_at', '<=', at),
    ),
    is.exists(
      is
        .selectFrom('notice as n')
        .select('n.id')
        .whereRef('n.team_id', '=', 'i.team_id')
        .where('n.ready_at', '<=', at),
    ),
    is.exists(
      is
        .selectFrom('canvas as c')
        .select('c.id')
        .whereRef('c.team_id', '=', 'i.team_id')
        .where('c.remove_at', '<=', at),
    ),
    is.exists(
      is
        .selectFrom('share_view as v')
        .select('v.view_id')
        .whereRef('v.team_id', '=', 'i.team_id')
        .where('v.ready_at', '<=', at),
    ),
    is.exists(
      is
        .selectFrom('departure as d')
        .select('d.person_id')
        .whereRef('d.team_id', '=', 'i.team_id')
        .where('d.destroy_at', '<=', at),
    ),
  ])
}

type Joined = Tables & { i: Tables['installation'] }

async function liveWhere(
  db: Db,
  anyOf: (is: ExpressionBuilder<Joined, 'i'>) => Expression<SqlBool>[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('installation as i')
    .select('i.team_id')
    .where('i.state', '=', 'live')
    .where((is) => is.or(anyOf(is)))
    .execute()
  return rows.map(({ team_id }) => team_id)
}

/** Of each of these that is live, its installation's version. */
export async function liveVersions(db: Db, teamIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('installation')
    .select(['team_id', 'version'])
    .where('team_id', 'in', teamIds)
    .where('state', '=', 'live')
    .execute()
  return new Map(rows.map(({ team_id, version }) => [team_id, version]))
}
