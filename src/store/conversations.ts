import { type Subject, subjectMinutes, subjectSchema } from '../domain/subject.ts'
import type { Db } from './database/db.ts'
import { executeTogether } from './database/dialect.ts'
import { prepared, type Value } from './database/prepared.ts'
import type { Tables } from './database/tables.ts'
import { forgotten, type Order } from './events/order.ts'
import { type Owner, ownedBy } from './people/owner.ts'

/** One exchange of one person: a channel or direct message, and the thread in it. */
export type Conversation = { readonly channel: string; readonly thread: string | undefined }

/** `at`: the moment that it was kept at. */
export type KeptSubject = { readonly subject: Subject; readonly at: string }

/** What the person asked about last in this conversation; undefined when that was too long ago. */
export async function readSubject(
  db: Db,
  owner: Owner,
  conversation: Conversation,
  now: Date,
): Promise<KeptSubject | undefined> {
  const key = keyOf(owner, conversation)
  const { rows } = await db.executeQuery(subjectQuery(db, { ...key, since: liveSince(now) }))
  const [row] = rows
  return row && { subject: subjectSchema.parse(JSON.parse(row.subject)), at: row.at }
}

/**
 * Keeps it in the place of what was asked before; without a person's key, for it holds no words but what is sealed.
 * Nothing once they deleted everything since they gave this order.
 */
export async function saveSubject(
  db: Db,
  owner: Owner,
  conversation: Conversation,
  subject: Subject,
  now: Date,
  order?: Order,
): Promise<void> {
  const kept = { at: now.toISOString(), subject: JSON.stringify(subjectSchema.parse(subject)) }
  const row = { ...keyOf(owner, conversation), ...kept }
  await executeTogether(db, subjectSaved(db, { ...row, event: order?.eventId ?? '' }))
}

/** Forgets conversations that nobody can go on with; returns how many. */
export async function pruneConversations(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('conversation')
    .where('at', '<=', liveSince(now))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

type Key = Omit<Tables['conversation'], 'at' | 'subject'>

const subjectQuery = prepared((db, value: Value<Key & { since: string }>) =>
  db
    .selectFrom('conversation')
    .select(['subject', 'at'])
    .where('team_id', '=', value('team_id'))
    .where('person_id', '=', value('person_id'))
    .where('channel', '=', value('channel'))
    .where('thread', '=', value('thread'))
    .where('at', '>', value('since')),
)

const columns = ['team_id', 'person_id', 'channel', 'thread', 'at', 'subject'] as const

const subjectSaved = prepared((db, value: Value<Tables['conversation'] & { event: string }>) => {
  const kept = { at: value('at'), subject: value('subject') }
  const gone = db
    .selectFrom('seen_event')
    .select('steps')
    .where('team_id', '=', value('team_id'))
    .where('event_id', '=', value('event'))
    .where('steps', '=', forgotten)
  return db
    .insertInto('conversation')
    .columns(columns)
    .expression(
      db
        .selectNoFrom(columns.map((column) => value(column).as(column)))
        .where(({ not, exists }) => not(exists(gone))),
    )
    .onConflict((conflict) =>
      conflict.columns(['team_id', 'person_id', 'channel', 'thread']).doUpdateSet(kept),
    )
})

const keyOf = (owner: Owner, { channel, thread }: Conversation) => ({
  ...ownedBy(owner),
  channel,
  thread: thread ?? '',
})

const liveSince = (now: Date): string => new Date(now.getTime() - subjectMinutes * 60_000).toISOString()
