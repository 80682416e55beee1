import type { Db } from '../database/db.ts'
import { inTransaction } from '../database/transaction.ts'

export type Slots = {
  /** How many messages may go out now. */
  readonly granted: number
  /** When the next one may. */
  readonly freeAt: Date
}

/**
 * Room for `wanted` messages of a workspace at `perMinute`, whichever processes send them. What was not used is
 * gone after a second: there is never a burst.
 */
export function takeSlots(
  db: Db,
  teamId: string,
  { wanted, perMinute, now }: { readonly wanted: number; readonly perMinute: number; readonly now: Date },
): Promise<Slots> {
  const interval = 60_000 / perMinute
  return inTransaction(db, async (trx) => {
    const kept = await lockPace(trx, teamId, now)
    const from = Math.max(kept, now.getTime() - Math.max(unused, interval))
    const granted = Math.max(0, Math.min(wanted, Math.floor((now.getTime() - from) / interval)))
    const freeAt = new Date(from + granted * interval)
    if (granted > 0) await setPace(trx, teamId, freeAt)
    return { granted, freeAt: new Date(freeAt.getTime() + interval) }
  })
}

/** Nothing goes out in a workspace until `until`, as Slack asked. */
export async function holdSlots(db: Db, teamId: string, now: Date, until: Date): Promise<void> {
  await inTransaction(db, async (trx) => {
    if ((await lockPace(trx, teamId, now)) < until.getTime()) await setPace(trx, teamId, until)
  })
}

const unused = 1000
/** Longer than Slack ever makes one wait: a moment further away is of a clock that was ahead. */
export const longestHold = 15 * 60_000

async function lockPace(trx: Db, teamId: string, now: Date): Promise<number> {
  const { free_at } = await trx
    .insertInto('nudge_pace')
    .values({ team_id: teamId, free_at: new Date(0).toISOString() })
    // An update that changes nothing locks the row until the transaction ends.
    .onConflict((conflict) => conflict.column('team_id').doUpdateSet({ team_id: teamId }))
    .returning('free_at')
    .executeTakeFirstOrThrow()
  const at = new Date(free_at).getTime()
  return at > now.getTime() + longestHold ? 0 : at
}

const setPace = (trx: Db, teamId: string, at: Date) =>
  trx.updateTable('nudge_pace').set({ free_at: at.toISOString() }).where('team_id', '=', teamId).execute()
