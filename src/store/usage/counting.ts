import { type Counted, monthOf } from '../../domain/usage.ts'
import { KeyError } from '../database/errors.ts'
import { inTransaction } from '../database/transaction.ts'
import { mark } from '../keys/seal.ts'
import type { Owner, Vault } from '../people/owner.ts'
import { type Month, makeKey, openKey, openMonths } from './keys.ts'

/** What somebody did in a month, so many times. */
export type Use = Owner & { readonly month: string; readonly what: Counted; readonly times: number }

/** Counts in memory, so that no answer waits for it; what was not taken when its process ends is lost. */
export type UsageCounter = {
  readonly count: (owner: Owner, what: Counted, now: Date) => void
  /** Nothing of somebody who deletes everything is written down. */
  readonly forget: (owner: Owner) => void
  /** All that was counted since the last time. */
  readonly take: () => Use[]
}

export function usageCounter(): UsageCounter {
  let uses = new Map<string, Use>()
  return {
    count: ({ teamId, personId }, what, now) => {
      const month = monthOf(now)
      const key = JSON.stringify([teamId, personId, month, what])
      uses.set(key, { teamId, personId, month, what, times: (uses.get(key)?.times ?? 0) + 1 })
    },
    forget: ({ teamId, personId }) => {
      for (const [key, use] of uses) {
        if (use.teamId === teamId && use.personId === personId) uses.delete(key)
      }
    },
    take: () => {
      const taken = [...uses.values()]
      uses = new Map()
      return taken
    },
  }
}

/**
 * Writes down what was counted, each person by a keyed hash; of months that were closed nothing any more. A workspace that
 * fails costs the others nothing: it is thrown after them.
 */
export async function recordUses(vault: Vault, uses: readonly Use[]): Promise<void> {
  const byMonth = Map.groupBy(uses, ({ teamId, month }) => JSON.stringify([teamId, month]))
  const failures: unknown[] = []
  for (const some of byMonth.values()) {
    const [first] = some
    if (!first) continue
    await inTransaction(vault.db, (trx) => record({ ...vault, db: trx }, first, some)).catch((error) =>
      failures.push(error),
    )
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${byMonth.size} failed.`)
}

async function record(vault: Vault, of: Month, uses: readonly Use[]): Promise<void> {
  const key = (await openKey(vault, of)) ?? (await makeKey(vault, of))
  if (!key) return
  const rows = uses.map(({ personId, what, times }) => ({
    month: of.month,
    team_id: of.teamId,
    what,
    who: mark(key, personId),
    times,
  }))
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await vault.db
      .insertInto('usage_open')
      .values(rows.slice(from, from + rowsAtOnce))
      .onConflict((conflict) =>
        conflict.columns(['month', 'team_id', 'what', 'who']).doUpdateSet((is) => ({
          times: is('usage_open.times', '+', is.ref('excluded.times')),
        })),
      )
      .execute()
  }
}

const rowsAtOnce = 500

/** What an owner did in months that are open is counted no more. */
export async function forgetUses({ db, ring }: Vault, owner: Owner): Promise<void> {
  await inTransaction(db, async (trx) => {
    const vault = { db: trx, ring }
    for (const of of await openMonths(trx, owner.teamId)) {
      const key = await keyToForget(vault, of)
      if (key === undefined) continue
      const theirs = key === 'unknown' ? {} : { who: mark(key, owner.personId) }
      await trx
        .deleteFrom('usage_open')
        .where((is) => is.and({ month: of.month, team_id: of.teamId, ...theirs }))
        .execute()
    }
  })
}

/** How often an owner asked something in months that are open. */
export async function countUses(vault: Pick<Vault, 'db' | 'ring'>, owner: Owner): Promise<number> {
  let count = 0
  for (const of of await openMonths(vault.db, owner.teamId)) {
    const key = await keyToForget(vault, of)
    if (key === undefined || key === 'unknown') continue
    const row = await vault.db
      .selectFrom('usage_open')
      .select(({ fn }) => fn.sum('times').as('times'))
      .where((is) => is.and({ month: of.month, team_id: of.teamId, who: mark(key, owner.personId) }))
      .executeTakeFirst()
    count += Number(row?.times ?? 0)
  }
  return count
}

/** Nobody is kept from deleting everything: where this process can't open the key, all that the month has so far goes. */
async function keyToForget(vault: Pick<Vault, 'db' | 'ring'>, of: Month) {
  try {
    return await openKey(vault, of)
  } catch (error) {
    if (error instanceof KeyError) return 'unknown'
    throw error
  }
}
