import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'

/** What somebody asked for, by the event that brought it; the same one in each attempt at it. */
export type Order = {
  readonly teamId: string
  readonly eventId: string
  /** What is made for it has this id, or comes from it, and so is made once. */
  readonly id: string
  readonly begunAt: Date
  /** 1 at first. */
  readonly attempt: number
}

/**
 * Whether a step of an order is still to be taken: false when another attempt at it took the step, or ended the order.
 * To be asked in the transaction that takes the step, so that both are kept or neither. Without an order, it is.
 */
export async function takesStep(trx: Db, order: Order | undefined, step: string): Promise<boolean> {
  if (!order) return true
  const row = await lockRows(
    trx,
    trx
      .selectFrom('seen_event')
      .select(['ready_at', 'steps'])
      .where('team_id', '=', order.teamId)
      .where('event_id', '=', order.eventId),
  ).executeTakeFirst()
  if (!row || row.ready_at === null) return false
  const taken = row.steps?.split('\n') ?? []
  const mine = `${order.attempt} ${step}`
  if (taken.includes(mine)) return true
  if (taken.some((one) => one.slice(one.indexOf(' ') + 1) === step)) return false
  await trx
    .updateTable('seen_event')
    .set({ steps: [...taken, mine].join('\n') })
    .where('team_id', '=', order.teamId)
    .where('event_id', '=', order.eventId)
    .execute()
  return true
}
