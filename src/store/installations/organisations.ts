import { chunk } from 'es-toolkit/array/chunk'
import type { Db } from '../database/db.ts'
import { inTransaction } from '../database/transaction.ts'
import { lockAppKey } from '../people/owner.ts'

/** A workspace of an organisation, as the chat product names it. */
export type Member = { readonly teamId: string; readonly name: string }

/** Whose installation serves a workspace: its organisation's, where that one reaches it, or its own; with `live`, only one that speaks. */
export async function servedBy(db: Db, teamId: string, which: 'any' | 'live' = 'any'): Promise<string> {
  const query = db
    .selectFrom('organisation_workspace as w')
    .select('w.organisation_id')
    .where('w.team_id', '=', teamId)
    .where('w.left_at', 'is', null)
  const live = query
    .innerJoin('installation as i', 'i.team_id', 'w.organisation_id')
    .where('i.state', '=', 'live')
  const row = await (which === 'live' ? live : query).executeTakeFirst()
  return row?.organisation_id ?? teamId
}

/** The workspaces that an organisation's installation reaches, by their ids; with `ever`, those also that it reached. */
export async function membersOf(
  db: Db,
  organisationId: string,
  which: 'now' | 'ever' = 'now',
): Promise<Member[]> {
  const rows = await db
    .selectFrom('organisation_workspace')
    .select(['team_id', 'name'])
    .where('organisation_id', '=', organisationId)
    .$if(which === 'now', (query) => query.where('left_at', 'is', null))
    .orderBy('team_id')
    .execute()
  return rows.map(({ team_id: teamId, name }) => ({ teamId, name }))
}

/** Those whose installation speaks. */
export async function liveOrganisations(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('installation')
    .select('team_id')
    .whereRef('team_id', '=', 'enterprise_id')
    .where('state', '=', 'live')
    .execute()
  return rows.map(({ team_id }) => team_id)
}

/**
 * These are the workspaces that it reaches from now on, and no other. One that joins is not served by an installation of
 * its own any more, whatever became of that, and its tokens go; only one whose data is being destroyed waits until that is
 * done. False where nothing changed.
 */
export const setMembers = (
  db: Db,
  organisationId: string,
  members: readonly Member[],
  now: Date,
): Promise<boolean> =>
  inTransaction(db, (trx) => setMembersIn(trx, organisationId, members, now), { repeatable: true })

/** The same in a transaction that has begun. */
export async function setMembersIn(
  trx: Db,
  organisationId: string,
  members: readonly Member[],
  now: Date,
): Promise<boolean> {
  // Nobody installs it by itself meanwhile.
  await lockAppKey(trx)
  const before = await membersOf(trx, organisationId)
  const known = new Set(before.map(({ teamId }) => teamId))
  const named = new Set(members.map(({ teamId }) => teamId))
  const left = before.filter(({ teamId }) => !named.has(teamId)).map(({ teamId }) => teamId)
  const fresh = members.filter(({ teamId }) => !known.has(teamId))
  const joined: Member[] = []
  for (const member of members)
    if ((await endOwn(trx, member.teamId)) && fresh.includes(member)) joined.push(member)
  await leaveOthers(trx, organisationId, joined)
  for (const some of chunk(left, rowsAtOnce)) {
    await trx
      .updateTable('organisation_workspace')
      .set({ left_at: now.toISOString() })
      .where('organisation_id', '=', organisationId)
      .where('team_id', 'in', some)
      .execute()
  }
  for (const some of chunk(joined, rowsAtOnce)) {
    const rows = some.map(({ teamId, name }) => ({
      team_id: teamId,
      organisation_id: organisationId,
      name,
      at: now.toISOString(),
    }))
    await trx
      .insertInto('organisation_workspace')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('team_id').doUpdateSet((row) => ({
          organisation_id: row.ref('excluded.organisation_id'),
          name: row.ref('excluded.name'),
          at: row.ref('excluded.at'),
          moved_at: null,
          left_at: null,
        })),
      )
      .execute()
  }
  if (left.length + joined.length === 0) return false
  // Every process opens it anew.
  await trx
    .updateTable('installation')
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('team_id', '=', organisationId)
    .execute()
  return true
}

const rowsAtOnce = 100

/** Other organisations that reached them do so no more, and what waits there for an answer waits no longer. */
async function leaveOthers(trx: Db, organisationId: string, joined: readonly Member[]): Promise<void> {
  for (const { teamId } of joined) {
    const others = trx
      .selectFrom('organisation_workspace')
      .select('organisation_id')
      .where('team_id', '=', teamId)
      .where('organisation_id', '!=', organisationId)
    // Every process opens them anew.
    await trx
      .updateTable('installation')
      .set((is) => ({ version: is('version', '+', 1) }))
      .where('team_id', 'in', others)
      .execute()
    await trx
      .deleteFrom('apart')
      .where('from_team_id', '=', teamId)
      .where('team_id', '!=', organisationId)
      .execute()
  }
}

/** The workspace's own installation goes; false where its data is being destroyed. */
async function endOwn(trx: Db, teamId: string): Promise<boolean> {
  await trx
    .deleteFrom('installation')
    .where('team_id', '=', teamId)
    .where('state', '!=', 'destroying')
    .execute()
  const row = await trx
    .selectFrom('installation')
    .select('state')
    .where('team_id', '=', teamId)
    .executeTakeFirst()
  return row === undefined
}

/** Its data stays for good, until it is installed and removed again; false where nothing was to be destroyed. */
export async function keepData(db: Db, teamId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('installation')
    .set((is) => ({ destroy_at: null, version: is('version', '+', 1) }))
    .where('team_id', '=', teamId)
    .where('state', '=', 'removed')
    .where('destroy_at', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * It has an installation of its own again: none of an organisation that took it out, or speaks no more, serves it, and
 * what still lies there is its own. What moved to the organisation is not destroyed while one of its workspaces has the
 * bot: an operator may do so.
 */
export async function leaveSilent(trx: Db, teamId: string): Promise<void> {
  const left = await trx
    .deleteFrom('organisation_workspace')
    .where('team_id', '=', teamId)
    .where((is) =>
      is.or([
        is('left_at', 'is not', null),
        is('organisation_id', 'not in', (query) =>
          query.selectFrom('installation').select('team_id').where('state', '=', 'live'),
        ),
      ]),
    )
    .returning(['organisation_id', 'left_at'])
    .execute()
  for (const { organisation_id: organisationId, left_at } of left) {
    if (left_at === null) await keepData(trx, organisationId)
    await trx
      .deleteFrom('apart')
      .where('team_id', '=', organisationId)
      .where('from_team_id', '=', teamId)
      .execute()
  }
}
