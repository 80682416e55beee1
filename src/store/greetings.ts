import type { Db } from './database/db.ts'
import { type Owner, ownedBy } from './people/owner.ts'

/** Whether they were told who this is. */
export async function isGreeted(db: Db, owner: Owner): Promise<boolean> {
  const row = await db
    .selectFrom('greeting')
    .select('at')
    .where((is) => is.and(ownedBy(owner)))
    .executeTakeFirst()
  return row !== undefined
}

/** True the first time that somebody writes; false ever after, until all that is kept of them is deleted. */
export async function claimGreeting(db: Db, owner: Owner, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('greeting')
    .values({ ...ownedBy(owner), at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
