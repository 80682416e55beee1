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
 * To be called once something was done, and before another step is opened: what had nothing to do is no step, and is
 * looked at anew by each attempt.
 */
export type Take = () => Promise<void>

/**
 * Takes a step of an order that is sure to do something: false when another attempt at the order took it, or ended the
 * order. To be asked in the transaction that does it, so that both are kept or neither. Without an order, it is taken.
 */
export async function takesStep(trx: Db, order: Order | undefined, step: string): Promise<boolean> {
  const take = await openStep(trx, order, step)
  await take?.()
  return take !== undefined
}

/** The same for a step that may find nothing to do: undefined when another attempt took it, else what takes it. */
export async function openStep(trx: Db, order: Order | undefined, step: string): Promise<Take | undefined> {
  if (!order) return async () => undefined
  const row = await lockRows(
    trx,
    trx
      .selectFrom('seen_event')
      .select(['ready_at', 'steps'])
      .where('team_id', '=', order.teamId)
      .where('event_id', '=', order.eventId),
  ).executeTakeFirst()
  if (!row || row.ready_at === null) return undefined
  const taken = row.steps?.split('\n') ?? []
  const mine = `${order.attempt} ${step}`
  if (taken.includes(mine)) return async () => undefined
  if (taken.some((one) => one.slice(one.indexOf(' ') + 1) === step)) return undefined
  return async () => {
    await trx
      .updateTable('seen_event')
      .set({ steps: [...taken, mine].join('\n') })
      .where('team_id', '=', order.teamId)
      .where('event_id', '=', order.eventId)
      .execute()
  }
}
