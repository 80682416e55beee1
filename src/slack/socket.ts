import type { Receiver, webApi } from '@slack/bolt'
import { wait } from '../bot/wait.ts'
import { SocketModeReceiver } from './bolt.ts'
import { failureOf } from './failures.ts'
import { envelopeOf } from './intake/taken.ts'
import { type BoltLogger, type Log, refusalOf } from './log.ts'
import { isLost } from './token.ts'

export type SocketOptions = {
  readonly appToken: string
  readonly clientOptions: webApi.WebClientOptions
  readonly logger: BoltLogger
  readonly log: Log
  /** Told of each change: whether it stands, and in a word why not. */
  readonly say: (ok: boolean, said: string) => void
  /** Told when Slack will not have the app token any more. */
  readonly lose: (code: string) => void
}

/** All in milliseconds: for one call, for a connection to stand, and between two tries at most. */
const callTimeout = 4_000
const connectTimeout = 8_000
const longestPause = 2_000

/**
 * One Socket Mode connection that comes back. Left to itself, the client waits for longer and longer, and where the
 * network is away for a while it gives up with a rejected promise that nobody holds.
 */
export function socketReceiver({ appToken, clientOptions, logger, log, say, lose }: SocketOptions): Receiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    customPropertiesExtractor: envelopeOf,
    installerOptions: {
      clientOptions: { ...clientOptions, timeout: callTimeout, retryConfig: { retries: 0 } },
    },
  })
  const { client: socket } = receiver
  const ending = new AbortController()
  const { signal } = ending

  /** Resolves when a connection that stood is gone; rejects when none came about. */
  const connectOnce = async (connected: () => void): Promise<void> => {
    const gone = Promise.withResolvers<void>()
    socket.once('disconnected', gone.resolve)
    try {
      await within(connectTimeout, socket.start(), () => void socket.disconnect())
      connected()
      say(true, 'connected')
      await gone.promise
      say(false, 'disconnected')
    } finally {
      socket.off('disconnected', gone.resolve)
    }
  }
  const keep = async (connected: () => void): Promise<void> => {
    for (let failures = 0; !signal.aborted; ) {
      try {
        await connectOnce(() => {
          failures = 0
          connected()
        })
      } catch (error) {
        say(false, refusalOf(error) ?? 'not reached')
        if (isLost(refusalOf(error))) throw error
        failures += 1
        if (!signal.aborted) log.warn({ err: error, failures }, 'no connection to Slack; trying again')
        await wait(pauseAfter(error, failures), signal)
      }
    }
  }

  return {
    init: (app) => receiver.init(app),
    start: () =>
      new Promise<void>((resolve, reject) => {
        say(false, 'not connected yet')
        let stood = false
        const connected = () => {
          if (stood) log.info('connected to Slack again')
          stood = true
          resolve()
        }
        keep(connected).catch((error: unknown) => {
          const code = refusalOf(error)
          if (stood && code !== undefined) lose(code)
          reject(error)
        })
      }),
    stop: async () => {
      ending.abort()
      await receiver.stop()
    },
  }
}

/** As long as Slack asks for, where it does; else a little longer with each failure. */
function pauseAfter(error: unknown, failures: number): number {
  const failure = failureOf(error)
  return failure.kind === 'limited' && failure.ms !== undefined
    ? failure.ms
    : Math.min(longestPause, 250 * 2 ** failures)
}

function within<T>(ms: number, work: Promise<T>, giveUp: () => void): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    late.reject(new Error('Slack opened no connection in time.'))
    giveUp()
  }, ms)
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer))
}
