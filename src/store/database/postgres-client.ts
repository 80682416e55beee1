import { setTimeout as pause } from 'node:timers/promises'
import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import { ConnectionError, isConnectionLost, SilenceError } from './errors.ts'

/** Lifts the bound on statements, the server's and ours, for one transaction: for those that wait, or make tables. */
export const unhurried = 'set local statement_timeout = 0'

/**
 * A connection that waits so many milliseconds for an answer, and says of each statement that was cut off what became
 * of it. What only reads is asked again, on `another` connection.
 */
export function watched(
  client: PostgresPoolClient,
  patience: number,
  another?: () => Promise<PostgresPoolClient>,
): PostgresPoolClient {
  let state: 'usable' | 'broken' | 'released' = 'usable'
  let transaction: 'none' | 'hurried' | 'unhurried' = 'none'

  const release = (destroy: boolean) => {
    if (state !== 'released') client.release(destroy || state === 'broken')
    state = 'released'
  }
  const ask = async <R>(sql: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> => {
    // The server has rolled back what was open on a broken connection; its error is already being thrown.
    if (state !== 'usable' && sql === 'rollback') return { command: 'ROLLBACK', rowCount: 0, rows: [] }
    if (sql === 'begin') transaction = 'hurried'
    if (sql === unhurried) transaction = 'unhurried'
    try {
      const answer = client.query<R>(sql, values)
      const result = await (transaction === 'unhurried' ? answer : within(patience, answer))
      if (sql === 'commit' || sql === 'rollback') transaction = 'none'
      return result
    } catch (error) {
      if (!(error instanceof SilenceError || isConnectionLost(error))) throw error
      state = state === 'released' ? state : 'broken'
      const readsOnly = transaction === 'none' && /^select\b/i.test(sql)
      // When the server hangs, another connection would get no answer either.
      if (error instanceof SilenceError) release(true)
      else if (readsOnly && another) return askAgain(another, patience, sql, values)
      const isOpen = transaction !== 'none' && sql !== 'commit'
      throw new ConnectionError(error, readsOnly || isOpen ? 'undone' : 'unknown')
    }
  }
  function query<R>(sql: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query<R>(asked: string | PostgresCursor<R>, values: readonly unknown[] = []) {
    return typeof asked === 'string' ? ask<R>(asked, values) : client.query<R>(asked)
  }
  return { query, release: (destroy = false) => release(destroy) }
}

async function askAgain<R>(
  another: () => Promise<PostgresPoolClient>,
  patience: number,
  sql: string,
  values: readonly unknown[],
): Promise<PostgresQueryResult<R>> {
  for (let tries = 1; ; tries += 1) {
    // Connections often break together: the pause lets the pool notice the others.
    await pause(20 * tries)
    const client = watched(await another(), patience)
    try {
      return await client.query<R>(sql, values)
    } catch (error) {
      if (tries === mostTries || !(error instanceof ConnectionError) || error.silent) throw error
    } finally {
      client.release()
    }
  }
}

const mostTries = 3

function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SilenceError()), ms)
    const settle =
      <Value>(end: (value: Value) => void) =>
      (value: Value) => {
        clearTimeout(timer)
        end(value)
      }
    answer.then(settle(resolve), settle(reject))
  })
}
