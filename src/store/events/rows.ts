import type { Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { AppKey } from '../keys/app-key.ts'
import { followingKey } from '../keys/follow.ts'
import type { Ring } from '../keys/ring.ts'
import { additionalData, seal, unseal } from '../keys/seal.ts'
import type { Vault } from '../people/owner.ts'
import type { Order } from './order.ts'

/** SQLite returns no `seen_event.*`. */
export const eventColumns = [
  'seen_event.team_id',
  'seen_event.event_id',
  'seen_event.seen_at',
  'seen_event.sealed',
  'seen_event.sealed_by',
  'seen_event.order_id',
  'seen_event.attempts',
] as const

export type EventRow = Pick<
  Selectable<Tables['seen_event']>,
  'team_id' | 'event_id' | 'seen_at' | 'sealed' | 'sealed_by' | 'order_id' | 'attempts'
>

export const orderOf = (row: EventRow): Order => ({
  teamId: row.team_id,
  eventId: row.event_id,
  id: row.order_id ?? '',
  begunAt: new Date(row.seen_at),
  attempt: row.attempts,
})

type Key = { readonly team_id: string; readonly event_id: string }

/** With the application key: who may keep nothing here has no key of their own. */
export const sealWords = (appKey: Pick<AppKey, 'id' | 'key'>, words: string | Buffer, event: Key) => ({
  sealed: seal(appKey.key, words, additionalDataOfEvent(event)),
  sealed_by: appKey.id,
})

/** The same of one that was taken a moment ago, also when the key was changed since. */
export function openWords({ db, ring }: Vault, row: EventRow): Promise<Buffer | undefined> {
  const read = () =>
    db
      .selectFrom('seen_event')
      .select(eventColumns)
      .where('team_id', '=', row.team_id)
      .where('event_id', '=', row.event_id)
      .executeTakeFirst()
  const open = (each: EventRow | undefined) => each && wordsOf(ring, each)
  return followingKey(read, open, { keyIdOf: (each) => each?.sealed_by, first: row })
}

/** What was sent; undefined where its words were not kept. */
export const wordsOf = (ring: Ring, row: EventRow): Buffer | undefined =>
  row.sealed === null || row.sealed_by === null
    ? undefined
    : unseal(ring.find(row.sealed_by), row.sealed, additionalDataOfEvent(row))

const additionalDataOfEvent = ({ team_id, event_id }: Key): string =>
  additionalData('event', team_id, event_id)
