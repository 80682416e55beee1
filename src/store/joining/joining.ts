import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { inTransaction } from '../database/transaction.ts'
import { sealWords, wordsOf } from '../events/rows.ts'
import { lockAppKey, type Owner, ownedBy, type Vault } from '../people/owner.ts'
import { bringPerson } from './person.ts'
import { addRows, readRows, removeRows } from './rows.ts'
import { howOf, tableNames } from './tables.ts'
import { finish } from './together.ts'

/** A workspace that joined, and whose data is still to move. */
export type Joined = { readonly teamId: string; readonly organisationId: string }

/** What somebody keeps in workspaces that joined comes first of all, when they come by. */
export async function bringFirst(vault: Vault, to: Owner, now: Date): Promise<void> {
  const rows = await vault.db
    .selectFrom('person as p')
    .innerJoin('organisation_workspace as w', 'w.team_id', 'p.team_id')
    .leftJoin('apart as a', (join) =>
      join
        .onRef('a.person_id', '=', 'p.person_id')
        .onRef('a.from_team_id', '=', 'p.team_id')
        .onRef('a.team_id', '=', 'w.organisation_id'),
    )
    .select('p.team_id')
    .where('p.person_id', '=', to.personId)
    .where('w.organisation_id', '=', to.teamId)
    .where('a.team_id', 'is', null)
    .orderBy('p.team_id')
    .execute()
  for (const { team_id: teamId } of rows) {
    const from = { teamId, personId: to.personId }
    // What is being sent right now is not to be sent again.
    if (!(await isSending(vault.db, from, now))) await bringPerson(vault, { from, to }, now)
  }
}

const isSending = async (db: Db, owner: Owner, now: Date): Promise<boolean> =>
  (await db
    .selectFrom('nudge')
    .select('id')
    .where((is) => is.and(ownedBy(owner)))
    .where('lease', 'is not', null)
    .where('ready_at', '>', now.toISOString())
    .executeTakeFirst()) !== undefined

/** Those who keep something in a workspace that joined, and are not asked about it or said what they want; so many at once. */
export async function peopleToBring(db: Db, now: Date, limit: number) {
  const at = now.toISOString()
  const rows = await db
    .selectFrom('organisation_workspace as w')
    .innerJoin('person as p', 'p.team_id', 'w.team_id')
    .leftJoin('apart as a', (join) =>
      join
        .onRef('a.person_id', '=', 'p.person_id')
        .onRef('a.from_team_id', '=', 'p.team_id')
        .onRef('a.team_id', '=', 'w.organisation_id'),
    )
    .select(['w.organisation_id', 'p.team_id', 'p.person_id', 'a.together_at'])
    .where((is) => is.or([is('a.team_id', 'is', null), is('a.together_at', 'is not', null)]))
    // What is being sent right now is not to be sent again.
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('nudge as n')
            .select('n.id')
            .whereRef('n.team_id', '=', 'p.team_id')
            .whereRef('n.person_id', '=', 'p.person_id')
            .where('n.lease', 'is not', null)
            .where('n.ready_at', '>', at),
        ),
      ),
    )
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    from: { teamId: row.team_id, personId: row.person_id },
    to: { teamId: row.organisation_id, personId: row.person_id },
    together: row.together_at !== null,
  }))
}

/** One of them; what one stops keeps no other waiting. */
export const bring = (
  vault: Vault,
  { together, ...joining }: Awaited<ReturnType<typeof peopleToBring>>[number],
  now: Date,
): Promise<unknown> => (together ? finish(vault, joining, now) : bringPerson(vault, joining, now))

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
  const { db } = vault
  const { teamId, organisationId } = joined
  for (const table of tableNames) {
    const how = howOf(table)
    if (how !== 'all' && how !== 'gone') continue
    await inTransaction(
      db,
      async (trx) => {
        const rows = how === 'all' ? await readRows(trx, table, { team_id: teamId }) : []
        await addRows(
          trx,
          table,
          rows.map((row) => ({ ...row, team_id: organisationId })),
        )
        await removeRows(trx, table, { team_id: teamId })
      },
      { repeatable: true },
    )
  }
  await inTransaction(db, (trx) => bringVotes(trx, joined), { repeatable: true })
  const inHand = await bringEvents(vault, joined, now)
  const left = await inTransaction(db, (trx) => bringPublished(trx, joined), { repeatable: true })
  if (!inHand)
    await db
      .updateTable('organisation_workspace')
      .set({ moved_at: now.toISOString() })
      .where('team_id', '=', teamId)
      .execute()
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
function bringEvents(vault: Vault, { teamId, organisationId }: Joined, now: Date): Promise<boolean> {
  return inTransaction(
    vault.db,
    async (trx) => {
      const appKeyId = await lockAppKey(trx)
      const rows = await lockRows(
        trx,
        trx
          .selectFrom('seen_event')
          .selectAll()
          .where('team_id', '=', teamId)
          .where((is) => is.or([is('ready_at', 'is', null), is('ready_at', '<=', now.toISOString())])),
      ).execute()
      for (const row of rows) {
        const words = wordsOf(vault.ring, row)
        const key = { id: appKeyId, key: vault.ring.find(appKeyId) }
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
    },
    { repeatable: true },
  )
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
