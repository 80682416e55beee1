import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { type Owner, ownedBy } from '../people/owner.ts'
import type { Joining } from './person.ts'
import { NotTheirs } from './standing.ts'

// What a person keeps in a workspace that joined, where they keep something in its organisation, too: apart until they say
// that it is to be put together.

/** They are to be asked; noted again, nothing changes. */
export async function addApart(trx: Db, { from, to }: Joining, now: Date): Promise<void> {
  await trx
    .insertInto('apart')
    .values({ ...ownedBy(to), from_team_id: from.teamId, ask_at: now.toISOString(), together_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A workspace from which something of a person waits. */
export type Waiting = { readonly teamId: string; readonly name: string }

export async function listApart(db: Db, { teamId, personId }: Owner): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('apart as a')
    .leftJoin('organisation_workspace as w', 'w.team_id', 'a.from_team_id')
    .select(['a.from_team_id', 'w.name'])
    .where('a.team_id', '=', teamId)
    .where('a.person_id', '=', personId)
    .orderBy('a.from_team_id')
    .execute()
  return rows.map((row) => ({ teamId: row.from_team_id, name: row.name ?? row.from_team_id }))
}

/** Whether they are to be asked now; of several processes one asks, and it is not asked again until then. */
export async function claimAsk(db: Db, owner: Owner, now: Date, next: Date): Promise<boolean> {
  const due = await db
    .selectFrom('apart')
    .select('from_team_id')
    .where((is) => is.and(ownedBy(owner)))
    .where('ask_at', '<=', now.toISOString())
    .where('together_at', 'is', null)
    .executeTakeFirst()
  if (!due) return false
  const { numUpdatedRows } = await db
    .updateTable('apart')
    .set({ ask_at: next.toISOString() })
    .where((is) => is.and(ownedBy(owner)))
    .where('ask_at', '<=', now.toISOString())
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** They want to be asked then. */
export async function askAgain(db: Db, owner: Owner, then: Date): Promise<void> {
  await db
    .updateTable('apart')
    .set({ ask_at: then.toISOString() })
    .where((is) => is.and(ownedBy(owner)))
    .execute()
}

/** Until the transaction ends it waits for them; throws where it does no more. */
export async function stillApart(trx: Db, { from, to }: Joining): Promise<void> {
  const query = trx
    .selectFrom('apart')
    .select('from_team_id')
    .where((is) => is.and({ ...ownedBy(to), from_team_id: from.teamId }))
  if (!(await lockRows(trx, query).executeTakeFirst()))
    throw new NotTheirs('Nothing waits for them any more.')
}
