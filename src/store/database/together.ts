import DataLoader from 'dataloader'
import { CompiledQuery, type DialectAdapter } from 'kysely'
import type { Db } from './db.ts'
import { relaxed } from './synchronous.ts'

/** Executes a statement; answers with how many rows it changed. */
type Execute = (query: CompiledQuery) => Promise<bigint>

const executing = new WeakMap<DialectAdapter, Execute>()

/**
 * Statements that come in the same turn of the event loop are committed together: in SQLite a commit takes longer than
 * the statement, and nothing is told to be kept before it is.
 */
export function together(db: Db): Execute {
  const { adapter } = db.getExecutor()
  const execute = executing.get(adapter) ?? executeIn(db)
  executing.set(adapter, execute)
  return execute
}

function executeIn(db: Db): Execute {
  let isCrowded = false
  let isFirst = true
  const commit = (queries: readonly CompiledQuery[]) => {
    isCrowded = queries.length > 1
    // What one of them fails by is nothing that the others have to do with.
    return isCrowded ? inOne(db, queries).catch(() => oneByOne(db, queries)) : oneByOne(db, queries)
  }
  const loader = new DataLoader<CompiledQuery, bigint>(commit, {
    cache: false,
    maxBatchSize: 100,
    batchScheduleFn: (callback) => setImmediate(callback),
  })
  return (query) => {
    if (isCrowded || !isFirst) return loader.load(query)
    // Where few come, the first of a turn is not held up for others.
    isFirst = false
    setImmediate(() => {
      isFirst = true
    })
    return changed(db, query)
  }
}

const inOne = (db: Db, queries: readonly CompiledQuery[]): Promise<bigint[]> =>
  db.connection().execute(async (one) => {
    await changed(one, CompiledQuery.raw('begin'))
    try {
      const counts: bigint[] = []
      for (const query of queries) counts.push(await changed(one, query))
      await changed(one, CompiledQuery.raw('commit'))
      return counts
    } catch (error) {
      await changed(one, CompiledQuery.raw('rollback'))
      throw error
    }
  })

async function oneByOne(db: Db, queries: readonly CompiledQuery[]): Promise<(bigint | Error)[]> {
  const counts: (bigint | Error)[] = []
  for (const query of queries) counts.push(await changed(db, query).catch(errorOf))
  return counts
}

async function changed(db: Db, query: CompiledQuery): Promise<bigint> {
  const { numAffectedRows = 0n } = await db.executeQuery(relaxed(query))
  return numAffectedRows
}

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))
