import type { Db } from './database/db.ts'

export type Share = { readonly teamId: string; readonly id: string; readonly personId: string }

/** True for the one press that may post; false for a second one, from any process. */
export async function claimShare(db: Db, share: Share, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('share')
    .values({
      team_id: share.teamId,
      id: share.id,
      person_id: share.personId,
      shared_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Gives a claim back when Slack refused the message, so that the person can try again. */
export async function releaseShare(db: Db, { teamId, id }: Share): Promise<void> {
  await db.deleteFrom('share').where('team_id', '=', teamId).where('id', '=', id).execute()
}

/** Forgets shares older than `before`; their buttons expired long ago. Returns how many. */
export async function pruneShares(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('share')
    .where('shared_at', '<', before.toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
