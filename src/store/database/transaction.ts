import { setTimeout } from 'node:timers/promises'
import type { Db } from './db.ts'
import { isSqlite } from './dialect.ts'
import { ConnectionError, codeOf } from './errors.ts'

export type Repeating = { readonly repeatable?: boolean }

/**
 * Does `work` in one transaction. When its connection was lost, or others stood in its way, so that nothing of it is
 * kept, it is done again from its beginning. One that is `repeatable` makes the same of it when it was done before: it
 * is done again also when nobody knows whether its end got through.
 */
export async function inTransaction<T>(
  db: Db,
  work: (trx: Db) => Promise<T>,
  { repeatable = false }: Repeating = {},
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (tries === mostTries || !isToRepeat(error, repeatable)) throw error
      await setTimeout(20 * tries)
    }
  }
}

/**
 * Steps that nobody comes between. In PostgreSQL they are done all or not at all; in SQLite, which can't commit to both of
 * its files at once, each in a transaction of its own: a process that is killed may leave the later ones undone.
 */
export function inSteps(db: Db, steps: readonly ((trx: Db) => Promise<void>)[]): Promise<void> {
  const all = async (trx: Db) => {
    for (const step of steps) await step(trx)
  }
  if (!isSqlite(db)) return inTransaction(db, all)
  return db.connection().execute(async (one) => {
    for (const step of steps) await inTransaction(one, step)
  })
}

const mostTries = 4

function isToRepeat(error: unknown, repeatable: boolean): boolean {
  if (error instanceof ConnectionError) return !error.silent && (repeatable || error.outcome === 'undone')
  // PostgreSQL rolled back one of two transactions: a deadlock, or a serialization failure.
  return codeOf(error) === '40P01' || codeOf(error) === '40001'
}
