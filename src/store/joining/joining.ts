import type { Db } from '../database/db.ts'
import { type Owner, ownedBy, type Vault } from '../people/owner.ts'
import { bringPerson } from './person.ts'
import { NotTheirs } from './standing.ts'
import { finish } from './together.ts'

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
    if (!(await isSending(vault.db, from, now))) await bring(vault, { from, to, together: false }, now)
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
    .orderBy('p.team_id')
    .orderBy('p.person_id')
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
): Promise<unknown> =>
  (together ? finish(vault, joining, now) : bringPerson(vault, joining, now)).catch(unlessLeft)

/** It was taken out, or has the bot by itself, since it was looked for. */
function unlessLeft(error: unknown): void {
  if (!(error instanceof NotTheirs)) throw error
}
