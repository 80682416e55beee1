import {
  type Cell,
  type Counted,
  type Counts,
  countsOf,
  countsSchema,
  monthBefore,
  monthOf,
  monthsTold,
  openSince,
} from '../../domain/usage.ts'
import type { Db } from '../database/db.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Month } from './keys.ts'

/** The numbers of a month that is closed. */
export type UsageMonth = { readonly month: string; readonly counts: Counts }

/** The last closed months of a workspace, the newest first. */
export async function readUsage(db: Db, teamId: string, now: Date): Promise<UsageMonth[]> {
  const last = monthBefore(new Date(`${openSince(now)}-15`), 1)
  await closeMonth(db, { teamId, month: last })
  const rows = await db
    .selectFrom('usage_month')
    .select(['month', 'counts'])
    .where('team_id', '=', teamId)
    .where('month', '<', monthOf(now))
    .where('month', '>=', monthBefore(now, monthsTold))
    .orderBy('month', 'desc')
    .execute()
  return rows.map(({ month, counts }) => ({ month, counts: countsSchema.parse(JSON.parse(counts)) }))
}

/** Closes months that are over, of some workspaces at a time, and forgets the numbers of old ones. */
export async function closeMonths(db: Db, now: Date): Promise<void> {
  const over = openSince(now)
  const keys = db.selectFrom('keys.usage_key').select(['team_id', 'month'])
  // Without their key they can come with a database from elsewhere.
  const left = db.selectFrom('usage_open').select(['team_id', 'month']).distinct()
  const rows = [
    ...(await keys.where('month', '<', over).limit(workspacesAtOnce).execute()),
    ...(await left.where('month', '<', over).limit(workspacesAtOnce).execute()),
  ]
  for (const { team_id: teamId, month } of rows) await closeMonth(db, { teamId, month })
  if (rows.length > 0) await scrub(db)
  await db.deleteFrom('usage_month').where('month', '<', monthBefore(now, monthsTold)).execute()
}

const workspacesAtOnce = 200

/** What may be told of it is kept, in one transaction with the end of the rest: first of the key, and of who did what. */
async function closeMonth(db: Db, { teamId, month }: Month): Promise<void> {
  const where = { team_id: teamId, month }
  await inTransaction(
    db,
    async (trx) => {
      const closed = await trx
        .selectFrom('usage_month')
        .select('month')
        .where((is) => is.and(where))
        .executeTakeFirst()
      // Waits for who is counting by it.
      const { numDeletedRows } = await trx
        .deleteFrom('keys.usage_key')
        .where((is) => is.and(where))
        .executeTakeFirst()
      if (!closed) {
        const counts = countsOf([...(await questionsOf(trx, where)), ...(await peopleOf(trx, where))])
        await trx
          .insertInto('usage_month')
          .values({ ...where, counts: JSON.stringify(counts) })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }
      await trx
        .deleteFrom('usage_open')
        .where((is) => is.and(where))
        .execute()
      if (numDeletedRows > 0n) await oweScrub(trx)
    },
    { repeatable: true },
  )
}

type Where = { readonly team_id: string; readonly month: string }

async function questionsOf(db: Db, where: Where): Promise<Cell[]> {
  const rows = await db
    .selectFrom('usage_open')
    .select(({ fn }) => ['what', fn.sum('times').as('times'), fn.countAll().as('people')])
    .where((is) => is.and(where))
    .groupBy('what')
    .execute()
  return rows.map(({ what, times, people }) => ({ what, times: Number(times), people: Number(people) }))
}

/** People who wrote a note then, or got a nudge, recap or reminder: those who are still here, for nothing is kept for it. */
async function peopleOf(db: Db, { team_id, month }: Where): Promise<Cell[]> {
  const from = `${month}-01`
  const to = `${monthBefore(new Date(`${month}-15`), -1)}-01`
  const notes = await db
    .selectFrom('note')
    .select(({ fn }) => fn.count('person_id').distinct().as('people'))
    .where('team_id', '=', team_id)
    .where('created_at', '>=', from)
    .where('created_at', '<', to)
    .executeTakeFirst()
  const nudges = await db
    .selectFrom('nudge')
    .select(({ fn }) => fn.count('person_id').distinct().as('people'))
    .where('team_id', '=', team_id)
    .where('state', '=', 'sent')
    .where('ended_at', '>=', from)
    .where('ended_at', '<', to)
    .executeTakeFirst()
  const cell = (what: Counted, people: number): Cell => ({ what, times: people, people })
  return [
    cell('people who wrote notes', Number(notes?.people ?? 0)),
    cell('people who got nudges, recaps or reminders', Number(nudges?.people ?? 0)),
  ]
}
