import { chunk } from 'es-toolkit/array/chunk'
import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import { type Owner, ownedBy } from '../people/owner.ts'
import { firstOfEach } from './fair.ts'

/** A schedule whose moment has come. */
export type Due = Owner & { readonly scheduleId: string; readonly dueAt: Date }

export type Planning = {
  readonly now: Date
  readonly limit: number
  readonly newId: () => string
  /** When the nudge of a moment may go out. */
  readonly readyAt: (due: Due) => Date
}

export type Planned = {
  /** How many nudges were made. */
  readonly made: number
  /** Moments that had their nudge before; their schedules are still due, and to be moved on. */
  readonly repeated: readonly Due[]
}

/**
 * Makes a nudge of each moment that is due in a workspace, `limit` at most. Any number of processes may do so at
 * once: a moment becomes one nudge.
 */
export const planNudges = (db: Db, teamId: string, planning: Planning): Promise<Planned> =>
  planNudgesOf(db, [teamId], planning)

/** The same of several workspaces in one transaction, `limit` of each. */
export function planNudgesOf(db: Db, teamIds: readonly string[], planning: Planning): Promise<Planned> {
  const { now, limit, newId, readyAt } = planning
  return inTransaction(db, async (trx) => {
    const place = { table: 'schedule', at: 'next_at' } as const
    const { rows } = await firstOfEach<DueRow>(trx, place, { teamIds, now, limit }).execute(trx)
    const due = rows.map(toDue)
    const fresh: Due[] = []
    for (const some of chunk(due, batchSize)) {
      const rows = some.map((each) => nudgeRow(each, { id: newId(), now, readyAt: readyAt(each) }))
      fresh.push(...(await insert(trx, rows)))
    }
    for (const some of chunk(fresh, batchSize)) await takeFromSchedules(trx, some)
    const known = new Set(fresh.map(nameOf))
    const repeated: Due[] = []
    for (const each of due.filter((one) => !known.has(nameOf(one)))) {
      if (await carriesOn(trx, each, now)) await takeFromSchedules(trx, [each])
      else repeated.push(each)
    }
    return { made: fresh.length, repeated }
  })
}

/** What is due in a workspace until `until`, earliest first, `limit` at most; nothing is changed. */
export async function listDue(db: Db, teamId: string, until: Date, limit: number): Promise<Due[]> {
  return (await dueQuery(db, teamId, until).limit(limit).execute()).map(toDue)
}

/** The workspaces of which something is kept. */
export async function teamsOf(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('person').select('team_id').distinct().orderBy('team_id').execute()
  return rows.map(({ team_id }) => team_id)
}

/** How many moments are due in a workspace. */
export const countDue = async (db: Db, teamId: string, now: Date): Promise<number> =>
  (await countDueIn(db, [teamId], now)).get(teamId) ?? 0

/** The same in each of several, where there are any. */
export async function countDueIn(
  db: Db,
  teamIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('schedule')
    .select((select) => ['team_id', select.fn.countAll().as('count')])
    .where('team_id', 'in', teamIds)
    .where('next_at', '<=', now.toISOString())
    .groupBy('team_id')
    .execute()
  return new Map(rows.map(({ team_id, count }) => [team_id, Number(count)]))
}

/** How many nudges and reminders of anybody are due or under way at a moment. */
export async function countOwed(db: Db, now: Date): Promise<number> {
  const due = await db
    .selectFrom('schedule')
    .select((select) => select.fn.countAll().as('count'))
    .where('next_at', '<=', now.toISOString())
    .executeTakeFirstOrThrow()
  const underWay = await db
    .selectFrom('nudge')
    .select((select) => select.fn.countAll().as('count'))
    .where('ready_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(due.count) + Number(underWay.count)
}

/** When something of a workspace is due or ready next. */
export async function nextDueAt(db: Db, teamId: string): Promise<Date | undefined> {
  const due = await db
    .selectFrom('schedule')
    .select((select) => select.fn.min('next_at').as('at'))
    .where('team_id', '=', teamId)
    .where('next_at', 'is not', null)
    .executeTakeFirst()
  const ready = await db
    .selectFrom('nudge')
    .select((select) => select.fn.min('ready_at').as('at'))
    .where('team_id', '=', teamId)
    .where('ready_at', 'is not', null)
    .executeTakeFirst()
  const [first] = [due?.at, ready?.at].filter((at) => at != null).sort()
  return first === undefined ? undefined : new Date(first)
}

const dueQuery = (db: Db, teamId: string, now: Date) =>
  db
    .selectFrom('schedule')
    .select(['team_id', 'person_id', 'id', 'next_at'])
    .where('team_id', '=', teamId)
    .where('next_at', '<=', now.toISOString())
    .orderBy('next_at')

type DueRow = Pick<Tables['schedule'], 'team_id' | 'person_id' | 'id' | 'next_at'>

const toDue = ({ team_id, person_id, id, next_at }: DueRow): Due => ({
  teamId: team_id,
  personId: person_id,
  scheduleId: id,
  dueAt: new Date(next_at ?? 0),
})

type Making = { readonly id: string; readonly now: Date; readonly readyAt: Date }

const nudgeRow = (due: Due, { id, now, readyAt }: Making) => ({
  team_id: due.teamId,
  person_id: due.personId,
  id,
  schedule_id: due.scheduleId,
  due_at: due.dueAt.toISOString(),
  state: 'open' as const,
  ready_at: readyAt.toISOString(),
  attempts: 0,
  created_at: now.toISOString(),
})

async function insert(trx: Db, rows: readonly ReturnType<typeof nudgeRow>[]): Promise<Due[]> {
  const made = await trx
    .insertInto('nudge')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['team_id', 'person_id', 'schedule_id', 'due_at']).doNothing())
    .returning(['team_id', 'person_id', 'schedule_id as id', 'due_at as next_at'])
    .execute()
  return made.map(toDue)
}

/**
 * Whether a nudge of this moment is under way still: its owner changed the schedule and undid that. It carries the moment
 * on, as one that is made now, so that the change does not count against it.
 */
async function carriesOn(trx: Db, due: Due, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('nudge')
    .set({ created_at: now.toISOString() })
    .where((is) => is.and(ownedBy(due)))
    .where('schedule_id', '=', due.scheduleId)
    .where('due_at', '=', due.dueAt.toISOString())
    .where('ready_at', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** From here on the nudges carry the moments. */
async function takeFromSchedules(trx: Db, due: readonly Due[]): Promise<void> {
  const keys = due.map(({ teamId, personId, scheduleId }) => sql`(${teamId}, ${personId}, ${scheduleId})`)
  await trx
    .updateTable('schedule')
    .set({ next_at: null })
    .where(sql<boolean>`(team_id, person_id, id) in (values ${sql.join(keys)})`)
    .execute()
}

/** People of two workspaces may have one id. */
const nameOf = ({ teamId, personId, scheduleId, dueAt }: Due): string =>
  [teamId, personId, scheduleId, dueAt.toISOString()].join(' ')

/** Databases take a limited number of values in one statement. */
const batchSize = 500
