import type { Db } from './database/db.ts'

/** For how many seconds the oldest has been waiting that nobody has in hand or that is not done; 0 where nothing waits. */
export type QueueAges = { readonly events: number; readonly nudges: number }

/** `byWorkspace`: of live installations alone, each looked into by itself: fast for many people in many workspaces. */
export async function queueAges(db: Db, now: Date, byWorkspace: boolean): Promise<QueueAges> {
  const live = db.selectFrom('installation').select('team_id').where('state', '=', 'live')
  const event = await db
    .selectFrom('seen_event')
    .select(({ fn }) => fn.min('seen_at').as('at'))
    .where('ready_at', 'is not', null)
    .$if(byWorkspace, (query) => query.where('team_id', 'in', live))
    .executeTakeFirst()
  const ready = await db
    .selectFrom('nudge')
    .select(({ fn }) => fn.min('ready_at').as('at'))
    .where('ready_at', 'is not', null)
    .$if(byWorkspace, (query) => query.where('team_id', 'in', live))
    .executeTakeFirst()
  const due = await (byWorkspace ? firstDueOfEach(db) : firstDue(db))
  const age = (at: string | null | undefined) =>
    at ? Math.max(0, (now.getTime() - new Date(at).getTime()) / 1000) : 0
  return { events: age(event?.at), nudges: Math.max(age(ready?.at), age(due?.at)) }
}

const firstDue = (db: Db) =>
  db
    .selectFrom('schedule')
    .select(({ fn }) => fn.min('next_at').as('at'))
    .where('next_at', 'is not', null)
    .executeTakeFirst()

const firstDueOfEach = (db: Db) =>
  db
    .selectFrom((from) =>
      from
        .selectFrom('installation as i')
        .where('i.state', '=', 'live')
        .select((is) =>
          is
            .selectFrom('schedule as s')
            .select(({ fn }) => fn.min('s.next_at').as('at'))
            .whereRef('s.team_id', '=', 'i.team_id')
            .where('s.next_at', 'is not', null)
            .as('at'),
        )
        .as('first'),
    )
    .select(({ fn }) => fn.min('first.at').as('at'))
    .executeTakeFirst()
