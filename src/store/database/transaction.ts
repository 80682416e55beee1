import { setTimeout } from 'node:timers/promises'
import type { Db } from './db.ts'
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

const mostTries = 4

function isToRepeat(error: unknown, repeatable: boolean): boolean {
  if (error instanceof ConnectionError) return !error.silent && (repeatable || error.outcome === 'undone')
  // PostgreSQL rolled back one of two transactions: a deadlock, or a serialization failure.
  return codeOf(error) === '40P01' || codeOf(error) === '40001'
}
