import { type CompiledQuery, type SelectQueryBuilder, SqliteAdapter, sql } from 'kysely'
import type { Db } from './db.ts'
import { unhurried } from './postgres-client.ts'
import { relaxed } from './synchronous.ts'
import type { Tables } from './tables.ts'
import { together } from './together.ts'

// The few things that the two databases do differently.

export const isSqlite = (db: Db): boolean => db.getExecutor().adapter instanceof SqliteAdapter

/** `main` is the schema of everything but the keys, whatever PostgreSQL calls it. */
export async function hasTable(db: Db, schema: 'main' | 'keys', name: string): Promise<boolean> {
  const [place, master] = schema === 'keys' ? [`keys.${name}`, 'keys.sqlite_master'] : [name, 'sqlite_master']
  const query = isSqlite(db)
    ? sql`select 1 from ${sql.table(master)} where type = 'table' and name = ${name}`
    : sql`select 1 where to_regclass(${place}) is not null`
  return (await query.execute(db)).rows.length > 0
}

/**
 * Executes a statement with synchronous = NORMAL: its commit does not wait for the disk, and a power cut may lose it. All
 * other commits, before and after, are on the disk when they return. Answers with how many rows were changed.
 */
export async function executeRelaxed(db: Db, query: CompiledQuery): Promise<bigint> {
  const { numAffectedRows = 0n } = await db.executeQuery(isSqlite(db) ? relaxed(query) : query)
  return numAffectedRows
}

/** The same, for what can wait until the end of this turn of the event loop: in SQLite it shares a commit then. */
export const executeTogether = (db: Db, query: CompiledQuery): Promise<bigint> =>
  isSqlite(db) ? together(db)(query) : executeRelaxed(db, query)

/** Runs `work` in one process at a time; in SQLite its own transactions already see to that. */
export function withAdvisoryLock<T>(db: Db, work: () => Promise<T>): Promise<T> {
  if (isSqlite(db)) return work()
  // The lock is held by a transaction of its own: those of `work` begin later, and so see what others committed.
  return db.transaction().execute(async (trx) => {
    await unhurriedIn(trx)
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(trx)
    await sql`select pg_advisory_xact_lock(7151130841)`.execute(trx)
    return work()
  })
}

/** Lifts the time limit on statements for the rest of this PostgreSQL transaction. */
export async function unhurriedIn(trx: Pick<Db, 'getExecutor'>): Promise<void> {
  await sql.raw(unhurried).execute(trx)
}

/** Rows that nobody else may change until the transaction ends; in SQLite nobody else may anyway. */
export const lockRows = <Table extends keyof Tables, Row>(
  db: Db,
  query: SelectQueryBuilder<Tables, Table, Row>,
): SelectQueryBuilder<Tables, Table, Row> => (isSqlite(db) ? query : query.forUpdate())
