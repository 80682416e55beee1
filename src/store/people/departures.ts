import { addDays } from '../../domain/dates.ts'
import type { Db } from '../database/db.ts'
import { type Owner, ownedBy } from './owner.ts'

/** Somebody left: so many days later what is theirs is destroyed. Of who keeps nothing here nothing is noted; told again, the first time counts. */
export async function noteDeparture(db: Db, owner: Owner, now: Date, days: number): Promise<void> {
  const kept = await db
    .selectFrom('person')
    .select('team_id')
    .where((is) => is.and(ownedBy(owner)))
    .executeTakeFirst()
  if (!kept) return
  await db
    .insertInto('departure')
    .values({
      ...ownedBy(owner),
      at: now.toISOString(),
      destroy_at: addDays(now, days).toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** They are back, or gone for good. */
export async function forgetDeparture(db: Db, owner: Owner): Promise<void> {
  await db
    .deleteFrom('departure')
    .where((is) => is.and(ownedBy(owner)))
    .execute()
}

/** It is not known whether they are back: the others come first. */
export async function putOffDeparture(db: Db, owner: Owner, until: Date): Promise<void> {
  await db
    .updateTable('departure')
    .set({ destroy_at: until.toISOString() })
    .where((is) => is.and(ownedBy(owner)))
    .execute()
}

/** Whose time is over in a workspace, `limit` at most. */
export async function departuresDue(db: Db, teamId: string, now: Date, limit: number): Promise<Owner[]> {
  const rows = await db
    .selectFrom('departure')
    .select('person_id')
    .where('team_id', '=', teamId)
    .where('destroy_at', '<=', now.toISOString())
    .orderBy('destroy_at')
    .limit(limit)
    .execute()
  return rows.map(({ person_id }) => ({ teamId, personId: person_id }))
}
