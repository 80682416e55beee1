import type { Selectable } from 'kysely'
import type { Db } from '../database/db.ts'
import { executeTogether } from '../database/dialect.ts'
import { KeyError } from '../database/errors.ts'
import { prepared, type Value } from '../database/prepared.ts'
import type { Tables } from '../database/tables.ts'
import type { Ring } from '../keys/ring.ts'
import type { Vault } from '../people/owner.ts'
import { sealWords } from './rows.ts'

/** What came in from the chat product: an event, a command, a press. */
export type Incoming = {
  readonly teamId: string
  /** The same one for each repeat of it, and for nothing else. */
  readonly eventId: string
  readonly orderId: string
  /** Who sent it, and what; without, nothing of anybody is kept. */
  readonly from?: { readonly personId: string; readonly words: string } | undefined
}

/** In whose hands it is until then. */
export type Hold = { readonly now: Date; readonly lease: string; readonly until: Date }

/** False when it is there already. */
export async function insertEvent(vault: Vault, incoming: Incoming, hold: Hold): Promise<boolean> {
  let keyId = vault.ring.first()
  // The application key may be rotated between reading it and inserting: try again with the new one.
  for (let tries = 0; tries < 5; tries += 1) {
    let missing: KeyError | undefined
    try {
      if (await insertUnder(vault.db, vault.ring, keyId, incoming, hold)) return true
    } catch (error) {
      if (!(error instanceof KeyError)) throw error
      missing = error
    }
    const current = await currentKeyId(vault.db)
    if (current === keyId && missing) throw missing
    // Nothing was inserted: it is a repeat, or the key came into use only after the insert.
    if (await isKnown(vault.db, incoming)) return false
    keyId = current
  }
  throw new Error('The application key changes all the time.')
}

/** Inserts only while `keyId` is still the application key: under an old one nobody could open the row later. */
async function insertUnder(
  db: Db,
  ring: Ring,
  keyId: string,
  { teamId, eventId, orderId, from }: Incoming,
  { now, lease, until }: Hold,
): Promise<boolean> {
  const key = { team_id: teamId, event_id: eventId }
  const sealed = from && sealWords({ id: keyId, key: ring.find(keyId) }, from.words, key)
  const changed = await executeTogether(
    db,
    inserted(db, {
      ...key,
      seen_at: now.toISOString(),
      person_id: from?.personId ?? null,
      sealed: sealed?.sealed ?? null,
      sealed_by: sealed?.sealed_by ?? null,
      order_id: orderId,
      ready_at: until.toISOString(),
      lease,
      attempts: 1,
      keyId,
    }),
  )
  return changed === 1n
}

const columns = [
  'team_id',
  'event_id',
  'seen_at',
  'person_id',
  'sealed',
  'sealed_by',
  'order_id',
  'ready_at',
  'lease',
  'attempts',
] as const
type Row = Pick<Selectable<Tables['seen_event']>, (typeof columns)[number]>

const inserted = prepared((db, value: Value<Row & { keyId: string }>) =>
  db
    .insertInto('seen_event')
    .columns(columns)
    .expression((from) =>
      from
        .selectFrom('keys.app_key')
        .select(columns.map((column) => value(column).as(column)))
        .where('id', '=', value('keyId')),
    )
    .onConflict((conflict) => conflict.doNothing()),
)

type EventKey = Pick<Incoming, 'teamId' | 'eventId'>

/** Whether it is begun, or was. */
export const isKnown = async (db: Db, event: EventKey): Promise<boolean> =>
  (await seen(db, event)) !== undefined

/** Whether somebody has it in hand, or ended before they were done with it. */
export async function isInHand(db: Db, event: EventKey): Promise<boolean> {
  const row = await seen(db, event)
  return row !== undefined && row.order_id !== null
}

const seen = (db: Db, { teamId, eventId }: EventKey) =>
  db
    .selectFrom('seen_event')
    .select('order_id')
    .where('team_id', '=', teamId)
    .where('event_id', '=', eventId)
    .executeTakeFirst()

async function currentKeyId(db: Db): Promise<string> {
  const { id } = await db.selectFrom('keys.app_key').select('id').executeTakeFirstOrThrow()
  return id
}
