import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../database/db.ts'
import { isSqlite } from '../database/dialect.ts'

/** Rows whose time has come, of several workspaces. */
export type Coming = {
  readonly teamIds: readonly string[]
  readonly now: Date
  /** So many of each at most. */
  readonly limit: number
}

/** Where a row tells when its time comes. */
type Place = { readonly table: 'schedule' | 'nudge'; readonly at: 'next_at' | 'ready_at' }

/**
 * The first rows of each of these workspaces, by one query, and of none of them more than of another one: who has many
 * thousands waiting is read no further. Skips rows that another transaction has locked; in SQLite there is none.
 */
export function firstOfEach<Row>(db: Db, { table, at }: Place, coming: Coming): RawBuilder<Row> {
  const { teamIds, now, limit } = coming
  const [from, time] = [sql.table(table), sql.ref(at)]
  const of = (team: RawBuilder<unknown>) =>
    sql`from ${from} as each where each.team_id = ${team} and each.${time} <= ${now.toISOString()}
      order by each.${time} limit ${limit}`
  if (isSqlite(db)) {
    return sql`select one.team_id, one.person_id, one.id, one.${time}
      from json_each(${JSON.stringify(teamIds)}) as team
      cross join ${from} as one on one.rowid in (select each.rowid ${of(sql`team.value`)})`
  }
  return sql`select one.* from unnest(${teamIds}::text[]) as team (id)
    cross join lateral (select each.team_id, each.person_id, each.id, each.${time} ${of(sql`team.id`)}
      for update skip locked) as one`
}
