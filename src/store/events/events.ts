import type { Db } from '../database/db.ts'
import { executeRelaxed } from '../database/dialect.ts'
import { prepared, type Value } from '../database/prepared.ts'
import { unlocked } from '../nudges/rows.ts'
import { type Owner, ownedBy, type Vault } from '../people/owner.ts'
import { type Hold, type Incoming, insertEvent } from './insert.ts'
import { forgotten, type Order } from './order.ts'
import { type EventRow, eventColumns, orderOf } from './rows.ts'

/**
 * `begun`: it is ours now. `held`: somebody has it in hand, and will be followed by others until it is done.
 * `done`: there is nothing left to do.
 */
export type Beginning =
  | { readonly kind: 'begun'; readonly order: Order }
  | { readonly kind: 'held' }
  | { readonly kind: 'done' }

/**
 * Begins what came in: from then on a killed process loses nothing of it. In PostgreSQL a power cut doesn't either; in
 * an SQLite file it may lose the last moments, because waiting for the disk would hold up everybody. A repeat is begun
 * again if it is not done and nobody has it in hand any more.
 */
export async function beginEvent(vault: Vault, incoming: Incoming, hold: Hold): Promise<Beginning> {
  const { teamId, eventId, orderId: id } = incoming
  if (await insertEvent(vault, incoming, hold)) {
    return { kind: 'begun', order: { teamId, eventId, id, begunAt: hold.now, attempt: 1 } }
  }
  const again = await vault.db
    .updateTable('seen_event')
    .set((row) => ({ ...heldUntil(hold), attempts: row('attempts', '+', 1) }))
    .where('team_id', '=', teamId)
    .where('event_id', '=', eventId)
    .where('ready_at', '<=', hold.now.toISOString())
    .returning(eventColumns)
    .executeTakeFirst()
  if (again) return { kind: 'begun', order: orderOf(again) }
  const kept = await vault.db
    .selectFrom('seen_event')
    .select('ready_at')
    .where('team_id', '=', teamId)
    .where('event_id', '=', eventId)
    .executeTakeFirst()
  return { kind: kept?.ready_at ? 'held' : 'done' }
}

/**
 * True the first time that an event is seen: enough for what is done before it is acknowledged. It is in hand as that
 * order until it is ended. With who sent it, it is known as theirs until then: who deletes everything meanwhile has
 * nothing kept of it.
 */
export async function claimEvent(
  db: Db,
  teamId: string,
  eventId: string,
  now: Date,
  { orderId, personId }: { readonly orderId?: string; readonly personId?: string | undefined } = {},
): Promise<boolean> {
  const key = { team_id: teamId, event_id: eventId, seen_at: now.toISOString() }
  const query = db
    .insertInto('seen_event')
    .values({ ...key, order_id: orderId ?? null, person_id: personId ?? null })
    .onConflict((conflict) => conflict.doNothing())
  const changed = await executeRelaxed(db, query.compile())
  return changed === 1n
}

/**
 * Takes what was begun and not done, and is in nobody's hands any more: oldest first, and only that whose words are
 * kept. The chat product repeats the rest.
 */
export async function takeEvents(
  db: Db,
  teamId: string,
  { now, limit, ...hold }: Hold & { readonly limit: number },
): Promise<EventRow[]> {
  const rows = await db
    .with(
      (ready) => ready('ready').materialized(),
      (from) =>
        unlocked(
          db,
          from
            .selectFrom('seen_event')
            .select(['team_id', 'event_id'])
            .where('ready_at', '<=', now.toISOString())
            .where('team_id', '=', teamId)
            .where('sealed', 'is not', null)
            .orderBy('ready_at')
            .limit(limit),
        ),
    )
    .updateTable('seen_event')
    .from('ready')
    .set((row) => ({ ...heldUntil({ ...hold, now }), attempts: row('seen_event.attempts', '+', 1) }))
    .whereRef('seen_event.team_id', '=', 'ready.team_id')
    .whereRef('seen_event.event_id', '=', 'ready.event_id')
    .returning(eventColumns)
    .execute()
  return rows.sort((a, b) => (a.seen_at < b.seen_at ? -1 : 1))
}

const heldUntil = ({ lease, until }: Hold) => ({ lease, ready_at: until.toISOString() })

/** Extends the lease on what is still in work. The rest under this lease was begun, but its answer never reached us. */
export async function holdOn(
  db: Db,
  orders: Iterable<Pick<Order, 'teamId' | 'eventId'>>,
  { lease, until }: Hold,
): Promise<void> {
  for (const { teamId, eventId } of orders) {
    await db
      .updateTable('seen_event')
      .set({ ready_at: until.toISOString() })
      .where('team_id', '=', teamId)
      .where('event_id', '=', eventId)
      .where('lease', '=', lease)
      .where('ready_at', 'is not', null)
      .execute()
  }
}

/** Lets go of what did not get through; it may be taken again from then on. */
export async function letGo(db: Db, { teamId, eventId }: Order, lease: string, from: Date): Promise<void> {
  await db
    .updateTable('seen_event')
    .set({ ready_at: from.toISOString(), lease: null })
    .where('team_id', '=', teamId)
    .where('event_id', '=', eventId)
    .where('lease', '=', lease)
    .execute()
}

/** Nothing of anybody is left of it but that it was seen. */
const nothing = {
  person_id: null,
  sealed: null,
  sealed_by: null,
  order_id: null,
  ready_at: null,
  lease: null,
  steps: null,
} as const

/**
 * It is done. A power cut may take that back: then it is done once more, and changes nothing more. It waits for no other
 * statement: until it is told, a process that is killed leaves it to be answered twice.
 */
export async function endEvent(
  db: Db,
  { teamId, eventId }: Pick<Order, 'teamId' | 'eventId'>,
): Promise<void> {
  await executeRelaxed(db, ended(db, { teamId, eventId }))
}

const ended = prepared((db, value: Value<Pick<Order, 'teamId' | 'eventId'>>) =>
  db
    .updateTable('seen_event')
    .set(nothing)
    .where('team_id', '=', value('teamId'))
    .where('event_id', '=', value('eventId')),
)

/** The same for what was claimed, by who claimed it alone: a repeat is another order. */
export async function endClaim(db: Db, { teamId, eventId, id }: Pick<Order, 'teamId' | 'eventId' | 'id'>) {
  const query = db
    .updateTable('seen_event')
    .set(nothing)
    .where('team_id', '=', teamId)
    .where('event_id', '=', eventId)
    .where('order_id', '=', id)
  await executeRelaxed(db, query.compile())
}

/** What a person sent is not done any more, and who has it in hand learns that. */
export async function dropEvents(trx: Db, owner: Owner): Promise<void> {
  await trx
    .updateTable('seen_event')
    .set({ ...nothing, steps: forgotten })
    .where((is) => is.and(ownedBy(owner)))
    .execute()
}

/**
 * Forgets what is done and was seen before `done`, and what could not be done since `begun`; returns how many of the
 * latter.
 */
export async function pruneEvents(db: Db, before: { done: Date; begun: Date }): Promise<number> {
  await db
    .deleteFrom('seen_event')
    .where('seen_at', '<', before.done.toISOString())
    .where('ready_at', 'is', null)
    .execute()
  const { numDeletedRows } = await db
    .deleteFrom('seen_event')
    .where('seen_at', '<', before.begun.toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
