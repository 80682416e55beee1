import type { Db } from '../database/db.ts'
import { type Owner, ownedBy } from '../people/owner.ts'
import type { Joining } from './person.ts'

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

/** The workspaces from which something of a person waits. */
export async function listApart(db: Db, owner: Owner): Promise<string[]> {
  const rows = await db
    .selectFrom('apart')
    .select('from_team_id')
    .where((is) => is.and(ownedBy(owner)))
    .orderBy('from_team_id')
    .execute()
  return rows.map(({ from_team_id }) => from_team_id)
}
