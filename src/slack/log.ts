import type { LogLevel, webApi } from '@slack/bolt'
import type { Logger } from 'pino'

export type Log = Logger
export type BoltLogger = NonNullable<webApi.WebClientOptions['logger']>

/** Bolt's lines in our log; its debug lines hold whole payloads, words of people included, and are dropped. */
export function boltLogger(log: Log, level: LogLevel): BoltLogger {
  const line =
    (kind: 'info' | 'warn' | 'error') =>
    (...parts: readonly unknown[]) =>
      log[kind]({ from: 'bolt' }, parts.map(lineOf).join(' '))
  return {
    debug: () => {},
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    setLevel: () => {},
    getLevel: () => level,
    setName: () => {},
  }
}

/** For a client that waits until Slack is there: one line says so, not one a try. */
export function waitingLogger(log: Log, level: LogLevel): BoltLogger {
  const logger = boltLogger(log, level)
  let isSaid = false
  return {
    ...logger,
    warn: (...parts) => {
      if (!String(parts[0]).startsWith('http request failed')) return logger.warn(...parts)
      if (!isSaid)
        log.warn({ reason: parts.slice(1).map(lineOf).join(' ') }, 'Slack can’t be reached, trying again')
      isSaid = true
    },
  }
}

const lineOf = (part: unknown): string => (part instanceof Error ? part.message : String(part))

/** Slack's code for a refused call (`not_in_channel`), or nothing when the error is another one. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('data' in error)) return undefined
  const { data } = error
  const code = typeof data === 'object' && data !== null && 'error' in data ? data.error : undefined
  return typeof code === 'string' ? code : undefined
}
