import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { inTransaction } from '../database/transaction.ts'
import { sealWords, wordsOf } from '../events/rows.ts'
import { lockAppKey, type Vault } from '../people/owner.ts'
import { addRows, readRows, removeRows } from './rows.ts'
import { stillTheirs } from './standing.ts'
import { howOf, tableNames } from './tables.ts'

/** A workspace that joined, and whose data is still to move. */
export type Joined = { readonly teamId: string; readonly organisationId: string }

/** Workspaces of which more than people's own is still to move. */
export async function workspacesToBring(db: Db): Promise<Joined[]> {
  const rows = await db
    .selectFrom('organisation_workspace')
    .select(['team_id', 'organisation_id'])
    .where('moved_at', 'is', null)
    .execute()
  return rows.map((row) => ({ teamId: row.team_id, organisationId: row.organisation_id }))
}

/**
 * What is nobody's own, or is kept of people who keep nothing here; guidelines that the organisation published under the
 * same name stay its own, and are told. Done again, it is the same.
 */
export async function bringWorkspace(vault: Vault, joined: Joined, now: Date): Promise<readonly string[]> {
  const { teamId, organisationId } = joined
  const step = <T>(work: (trx: Db) => Promise<T>): Promise<T> =>
    inTransaction(
      vault.db,
      async (trx) => {
        await stillTheirs(trx, teamId, organisationId)
        return work(trx)
      },
      { repeatable: true },
    )
  for (const table of tableNames) {
    const how = howOf(table)
    if (how !== 'all' && how !== 'gone') continue
    await step(async (trx) => {
      const rows = how === 'all' ? await readRows(trx, table, { team_id: teamId }) : []
      await addRows(
        trx,
        table,
        rows.map((row) => ({ ...row, team_id: organisationId })),
      )
      await removeRows(trx, table, { team_id: teamId })
    })
  }
  await step((trx) => bringVotes(trx, joined))
  const inHand = await step((trx) => bringEvents({ ...vault, db: trx }, joined, now))
  const left = await step((trx) => bringPublished(trx, joined))
  if (!inHand)
    await step((trx) =>
      trx
        .updateTable('organisation_workspace')
        .set({ moved_at: now.toISOString() })
        .where('team_id', '=', teamId)
        .execute(),
    )
  return left
}

/** Of people who keep nothing else: others' come with them. */
async function bringVotes(trx: Db, { teamId, organisationId }: Joined): Promise<void> {
  const people = trx.selectFrom('person').select('person_id').where('team_id', '=', teamId)
  const rows = await trx
    .selectFrom('feedback')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('person_id', 'not in', people)
    .execute()
  await addRows(
    trx,
    'feedback',
    rows.map((row) => ({ ...row, team_id: organisationId })),
  )
  await trx
    .deleteFrom('feedback')
    .where('team_id', '=', teamId)
    .where('person_id', 'not in', people)
    .execute()
}

/** What came in is done there, or known to be done; whether somebody has some of it in hand, which then waits. */
async function bringEvents(
  { db: trx, ring }: Vault,
  { teamId, organisationId }: Joined,
  now: Date,
): Promise<boolean> {
  const appKeyId = await lockAppKey(trx)
  const done = trx
    .selectFrom('seen_event')
    .selectAll()
    .where('team_id', '=', teamId)
    .where((is) =>
      is.or([
        // A form that is in hand is not ready, and has its order.
        is.and([is('ready_at', 'is', null), is('order_id', 'is', null)]),
        is('ready_at', '<=', now.toISOString()),
      ]),
    )
  for (const row of await lockRows(trx, done).execute()) {
    const words = wordsOf(ring, row)
    const key = { id: appKeyId, key: ring.find(appKeyId) }
    const moved = { ...row, team_id: organisationId }
    await trx
      .insertInto('seen_event')
      .values({ ...moved, ...(words && sealWords(key, words, moved)) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await trx
      .deleteFrom('seen_event')
      .where('team_id', '=', teamId)
      .where('event_id', '=', row.event_id)
      .execute()
  }
  const left = await trx
    .selectFrom('seen_event')
    .select('event_id')
    .where('team_id', '=', teamId)
    .limit(1)
    .execute()
  return left.length > 0
}

async function bringPublished(trx: Db, { teamId, organisationId }: Joined): Promise<readonly string[]> {
  const taken = await trx
    .selectFrom('published')
    .select(['kind', 'id'])
    .distinct()
    .where('team_id', '=', organisationId)
    .execute()
  const isTaken = new Set(taken.map(({ kind, id }) => `${kind} ${id}`))
  const rows = await trx.selectFrom('published').selectAll().where('team_id', '=', teamId).execute()
  const free = rows.filter(({ kind, id }) => !isTaken.has(`${kind} ${id}`))
  for (const { kind, id, number, ...row } of free) {
    await trx
      .insertInto('published')
      .values({ ...row, kind, id, number, team_id: organisationId })
      .execute()
    await trx
      .deleteFrom('published')
      .where('team_id', '=', teamId)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .where('number', '=', number)
      .execute()
  }
  if (free.length > 0)
    await trx
      .insertInto('publishing')
      .values({ team_id: organisationId, revision: 1 })
      .onConflict((conflict) =>
        conflict.column('team_id').doUpdateSet((is) => ({ revision: is('publishing.revision', '+', 1) })),
      )
      .execute()
  const left = new Set(rows.filter((row) => !free.includes(row)).map(({ kind, id }) => `${kind} ${id}`))
  if (left.size === 0) await trx.deleteFrom('publishing').where('team_id', '=', teamId).execute()
  return [...left]
}
