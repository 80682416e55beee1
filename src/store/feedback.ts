import { type Subject, subjectSchema } from '../domain/subject.ts'
import type { Db } from './database/db.ts'
import type { Tables } from './database/tables.ts'
import { additionalData, seal, unseal } from './keys/seal.ts'
import { type Owner, openOwner, ownedBy, type Vault, withNewOwner } from './people/owner.ts'

/** What somebody made of one answer. */
export type Vote = { readonly answer: string; readonly helpful: boolean; readonly subject: Subject }

/**
 * Keeps the vote in the place of the person's last one on this answer, unless that is newer: one that was cut off may
 * come late. A reason stays only with a bad one.
 */
export async function saveVote(
  db: Db,
  owner: Owner,
  { answer, helpful, subject }: Vote,
  now: Date,
): Promise<void> {
  const vote = { at: now.toISOString(), helpful: helpful ? 1 : 0, subject: JSON.stringify(subject) }
  const kept = helpful ? { ...vote, sealed: null } : vote
  await db
    .insertInto('feedback')
    .values({ ...ownedBy(owner), answer_id: answer, ...vote, sealed: null })
    .onConflict((conflict) =>
      conflict
        .columns(['team_id', 'person_id', 'answer_id'])
        .doUpdateSet(kept)
        .where('feedback.at', '<=', vote.at),
    )
    .execute()
}

/** Keeps why, sealed with a key of the person's; false when they have no vote on this answer. */
export async function saveReason(
  vault: Vault,
  owner: Owner,
  answer: string,
  reason: string,
  now: Date,
): Promise<boolean> {
  const its = { ...ownedBy(owner), answer_id: answer }
  const vote = vault.db
    .selectFrom('feedback')
    .select('at')
    .where((is) => is.and(its))
  // Who has no such vote gets no key by asking.
  if (!(await vote.executeTakeFirst())) return false
  return withNewOwner(vault, owner, now, async (trx, opened) => {
    const { numUpdatedRows } = await trx
      .updateTable('feedback')
      .set({ sealed: seal(opened.key, reason, additionalDataOfReason(owner, answer)) })
      .where((is) => is.and(its))
      .executeTakeFirst()
    return numUpdatedRows === 1n
  })
}

const additionalDataOfReason = ({ teamId, personId }: Owner, answer: string): string =>
  additionalData('reason', teamId, personId, answer)

/** A vote as an operator reads it: without whose it is. */
export type Opinion = Pick<Vote, 'helpful' | 'subject'> & { readonly reason: string | undefined }

/** The votes since a moment, in no order that tells whose they are. */
export async function listOpinions(vault: Vault, since: Date): Promise<Opinion[]> {
  const rows = await vault.db
    .selectFrom('feedback')
    .selectAll()
    .where('at', '>=', since.toISOString())
    .execute()
  return Promise.all(rows.map((row) => toOpinion(vault, row)))
}

const toOpinion = async (vault: Vault, row: Tables['feedback']): Promise<Opinion> => ({
  helpful: row.helpful === 1,
  subject: subjectSchema.parse(JSON.parse(row.subject)),
  reason: await reasonOf(vault, row),
})

/** Undefined without one, and when the key of who wrote it is destroyed. */
async function reasonOf(vault: Vault, row: Tables['feedback']): Promise<string | undefined> {
  const owner = { teamId: row.team_id, personId: row.person_id }
  const opened = row.sealed && (await openOwner(vault, owner))
  return opened && row.sealed
    ? unseal(opened.key, row.sealed, additionalDataOfReason(owner, row.answer_id)).toString()
    : undefined
}

export type FeedbackData = Opinion & { readonly at: string }

/** The owner's own votes with their reasons, oldest first. */
export async function exportFeedback(vault: Vault, owner: Owner): Promise<FeedbackData[]> {
  const rows = await vault.db
    .selectFrom('feedback')
    .selectAll()
    .where((is) => is.and(ownedBy(owner)))
    .orderBy('at')
    .execute()
  return Promise.all(rows.map(async (row) => ({ at: row.at, ...(await toOpinion(vault, row)) })))
}

/** Forgets votes before `before`, and their reasons; returns how many. */
export async function pruneFeedback(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('feedback')
    .where('at', '<', before.toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
