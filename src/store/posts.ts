import type { Db } from './database/db.ts'

export type Post = { readonly teamId: string; readonly id: string; readonly personId: string }

/** True for the one press that may post; false for a second one, from any process. */
export async function claimPost(db: Db, post: Post, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('post')
    .values({
      team_id: post.teamId,
      id: post.id,
      person_id: post.personId,
      posted_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Gives a claim back when Slack refused the message, so that the person can try again. */
export async function releasePost(db: Db, { teamId, id }: Post): Promise<void> {
  await db.deleteFrom('post').where('team_id', '=', teamId).where('id', '=', id).execute()
}

/** Forgets posts older than `before`; their buttons expired long ago. Returns how many. */
export async function prunePosts(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('post')
    .where('posted_at', '<', before.toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
