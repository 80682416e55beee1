import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import { longestHold } from './pace.ts'

/** A workspace in which moments are due, or nudges are ready to go out; `free`: the chat product takes them. */
export type Waiting = { readonly teamId: string; readonly due: boolean; readonly free: boolean }

/**
 * Where something is due or ready: in one workspace, or in all that are live; by one query, and one look into each index for
 * each. Where nothing may go out for a while, nothing is ready.
 */
export async function waitingTeams(db: Db, now: Date, teamId: string | undefined): Promise<Waiting[]> {
  const at = now.toISOString()
  const far = new Date(now.getTime() + longestHold).toISOString()
  const due = sql`exists (select 1 from schedule as s where s.team_id = team.id and s.next_at <= ${at})`
  const ready = sql`exists (select 1 from nudge as n where n.team_id = team.id and n.ready_at <= ${at})`
  const free = sql`not exists (select 1 from nudge_pace as p
    where p.team_id = team.id and p.free_at > ${at} and p.free_at <= ${far})`
  const teams =
    teamId === undefined
      ? sql`(select team_id as id from installation as i where i.state = 'live')`
      : sql`(select cast(${teamId} as text) as id)`
  const { rows } = await sql<{ id: string; due: unknown; free: unknown }>`
    select id, due, free from (
      select team.id, ${due} as due, ${ready} as ready, ${free} as free from ${teams} as team
    ) as team where due or (ready and free)`.execute(db)
  return rows.map(({ id, due, free }) => ({ teamId: id, due: Boolean(due), free: Boolean(free) }))
}
