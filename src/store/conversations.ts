import { type Subject, subjectMinutes, subjectSchema } from '../domain/subject.ts'
import type { Db } from './database/db.ts'
import { withRelaxedDurability } from './database/dialect.ts'
import { type Owner, ownedBy } from './people/owner.ts'

/** One exchange of one person: a channel or direct message, and the thread in it. */
export type Conversation = { readonly channel: string; readonly thread: string | undefined }

/** What the person asked about last in this conversation; undefined when that was too long ago. */
export async function readSubject(
  db: Db,
  owner: Owner,
  conversation: Conversation,
  now: Date,
): Promise<Subject | undefined> {
  const row = await db
    .selectFrom('conversation')
    .select('subject')
    .where((is) => is.and(keyOf(owner, conversation)))
    .where('at', '>', liveSince(now))
    .executeTakeFirst()
  return row && subjectSchema.parse(JSON.parse(row.subject))
}

/** Keeps it in the place of what was asked before; without a person's key, for it holds no words. */
export async function saveSubject(
  db: Db,
  owner: Owner,
  conversation: Conversation,
  subject: Subject,
  now: Date,
): Promise<void> {
  const kept = { at: now.toISOString(), subject: JSON.stringify(subjectSchema.parse(subject)) }
  await withRelaxedDurability(db, (relaxed) =>
    relaxed
      .insertInto('conversation')
      .values({ ...keyOf(owner, conversation), ...kept })
      .onConflict((conflict) =>
        conflict.columns(['team_id', 'person_id', 'channel', 'thread']).doUpdateSet(kept),
      )
      .execute(),
  )
}

/** Forgets conversations that nobody can go on with; returns how many. */
export async function pruneConversations(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('conversation')
    .where('at', '<=', liveSince(now))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

const keyOf = (owner: Owner, { channel, thread }: Conversation) => ({
  ...ownedBy(owner),
  channel,
  thread: thread ?? '',
})

const liveSince = (now: Date): string => new Date(now.getTime() - subjectMinutes * 60_000).toISOString()
