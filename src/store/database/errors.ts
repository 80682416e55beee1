/** Thrown for what an operator can mend; the message says how. */
export class StoreError extends Error {}

/** Thrown for a key that is missing or wrong. */
export class KeyError extends StoreError {}

/** Thrown for an application key that is not the one that people's keys are wrapped in. */
export class OtherKeyError extends KeyError {}

/**
 * Thrown when a server ended a connection in use, or did not answer in time: what was asked of it is `undone`, or
 * nobody knows.
 */
export class ConnectionError extends Error {
  readonly code: string
  readonly outcome: 'undone' | 'unknown'
  /** The server does not answer: to ask it once more would make somebody wait as long again. */
  readonly silent: boolean
  constructor(cause: unknown, outcome: 'undone' | 'unknown') {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.code = codeOf(cause)
    this.outcome = outcome
    this.silent = isServerSilent(cause)
  }
}

/** The code that Node, SQLite or PostgreSQL gave an error; empty when there is none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

// https://www.postgresql.org/docs/current/errcodes-appendix.html: connection exceptions, too many connections, ended by
// an administrator, a crash, a start, or for being idle.
const lostCodes =
  /^(08...|53300|57P0[1235]|25P03|ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/

// Some errors of the driver have no code.
const lostMessages =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying)/
const silentMessages = /^(Connection terminated due to connection timeout|timeout exceeded when trying)/

/** Thrown for an answer that did not come in time. */
export class SilenceError extends Error {
  constructor() {
    super('The database server did not answer in time.')
  }
}

/** Whether there is no connection to the server, or not any more. */
export const isConnectionLost = (error: unknown): boolean =>
  error instanceof Error && (lostCodes.test(codeOf(error)) || lostMessages.test(error.message))

export const isServerSilent = (error: unknown): boolean =>
  error instanceof SilenceError || (error instanceof Error && silentMessages.test(error.message))

/** Why a store cannot save for now: no room is left, or its server cannot be reached or does not answer. */
export type Trouble = 'full' | 'away'

export function troubleOf(error: unknown): Trouble | undefined {
  const code = codeOf(error)
  // Those of PostgreSQL that begin with 53 say that something ran out; a statement that took too long has 57014.
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT|53100)/.test(code)) return 'full'
  return error instanceof ConnectionError || code === '57014' ? 'away' : undefined
}

/** What `work` makes; `instead` where no room is left: for what is kept beside an answer, which is given without it. */
export function unlessFull<T>(work: Promise<T>, instead: T): Promise<T> {
  return work.catch((error: unknown) => {
    if (troubleOf(error) !== 'full') throw error
    return instead
  })
}
