import { setTimeout } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import type { CompiledQuery, DatabaseConnection, SqliteDriver } from 'kysely'
import { codeOf } from './errors.ts'
import { synchronizing } from './synchronous.ts'

/** A driver that waits, beside other work, while another process or connection writes. */
export function patientDriver(driver: SqliteDriver, database: Database): SqliteDriver {
  const acquire = driver.acquireConnection.bind(driver)
  const synchronize = synchronizing(database)
  driver.acquireConnection = async () => patient(await acquire(), database, synchronize)
  return driver
}

const patient = (
  connection: DatabaseConnection,
  database: Database,
  synchronize: (query: CompiledQuery) => void,
): DatabaseConnection => ({
  streamQuery: (query, size, options) => connection.streamQuery(query, size, options),
  executeQuery: (query, options) =>
    // On a full disk SQLite has rolled back by itself; its error is already being thrown.
    query.sql === 'rollback' && !database.inTransaction
      ? Promise.resolve({ rows: [] })
      : patiently(() => {
          synchronize(query)
          return connection.executeQuery(query, options)
        }),
})

/** Repeats `work` while the database is busy, for some ten seconds at most. */
export async function patiently<T>(work: () => T | Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || tries === 400) throw error
      await setTimeout(5)
    }
  }
}

const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY')
