import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { inTransaction } from '../database/transaction.ts'

/** What somebody asked for, by the event that brought it; the same one in each attempt at it. */
export type Order = {
  readonly teamId: string
  readonly eventId: string
  /** What is made for it has this id, or comes from it, and so is made once. */
  readonly id: string
  readonly begunAt: Date
  /** 1 at first. */
  readonly attempt: number
  /** Steps that turn out to have been taken by an earlier attempt: the answer is to say what is so by now. */
  readonly before?: Set<string>
}

/** Stands in the place of an order's steps once who gave it deleted everything. */
export const forgotten = 'forgotten'

/** Thrown where something would be kept for an order whose owner deleted everything since they gave it. */
export class ForgottenError extends Error {}

/** What is kept in this transaction is kept while the owner of the order wants it; who deletes everything waits for it. */
export async function stillWanted(trx: Db, order: Pick<Order, 'teamId' | 'eventId'> | undefined) {
  if (order) refuseForgotten(await lockedRow(trx, order))
}

/** The same for what is kept outside of a transaction else. */
export const whileWanted = <T>(
  { db, inHand }: { readonly db: Db; readonly inHand?: Order | undefined },
  work: (db: Db) => Promise<T>,
): Promise<T> =>
  inHand
    ? inTransaction(db, async (trx) => {
        await stillWanted(trx, inHand)
        return work(trx)
      })
    : work(db)

const lockedRow = (trx: Db, { teamId, eventId }: Pick<Order, 'teamId' | 'eventId'>) =>
  lockRows(
    trx,
    trx
      .selectFrom('seen_event')
      .select(['ready_at', 'steps'])
      .where('team_id', '=', teamId)
      .where('event_id', '=', eventId),
  ).executeTakeFirst()

function refuseForgotten(row: { readonly steps: string | null } | undefined): void {
  if (row?.steps === forgotten) throw new ForgottenError('Its owner deleted everything.')
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
  const row = await lockedRow(trx, order)
  refuseForgotten(row)
  if (!row || row.ready_at === null) {
    order.before?.add(step)
    return undefined
  }
  const taken = row.steps?.split('\n') ?? []
  const mine = `${order.attempt} ${step}`
  if (taken.includes(mine)) return async () => undefined
  if (taken.some((one) => one.slice(one.indexOf(' ') + 1) === step)) {
    order.before?.add(step)
    return undefined
  }
  return async () => {
    await trx
      .updateTable('seen_event')
      .set({ steps: [...taken, mine].join('\n') })
      .where('team_id', '=', order.teamId)
      .where('event_id', '=', order.eventId)
      .execute()
  }
}
