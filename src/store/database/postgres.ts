import { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Dialect, PostgresPool, PostgresPoolClient } from 'kysely'
import { ConnectionError, isConnectionLost, isServerSilent } from './errors.ts'
import { watched } from './postgres-client.ts'

/** How long is waited for a server, in milliseconds. */
export type Bounds = {
  /** For a connection: a new one, or one that others have. */
  readonly connect: number
  /** For the answer to one statement. */
  readonly answer: number
  /** For a server that was there before and takes no connection, as when it starts again. */
  readonly again: number
  /** For connections to end in good order. */
  readonly close: number
}

export const usualBounds: Bounds = { connect: 3_000, answer: 5_000, again: 3_000, close: 1_000 }

type Options = {
  readonly bounds?: Bounds | undefined
  readonly options?: string
  /** How its connections name themselves to the server. */
  readonly name: string
}

/** A server whose connections may end or hang without harm to the program. */
export async function postgres(
  url: string,
  { bounds = usualBounds, options, name }: Options,
): Promise<Dialect> {
  const [{ PostgresDialect }, { default: pg }] = await Promise.all([import('kysely'), import('pg')])
  const sockets = new Set<Socket>()
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    max: 10,
    ...(options && { options }),
    connectionTimeoutMillis: bounds.connect,
    // The server stops first, so that the connection can go on.
    statement_timeout: Math.ceil(bounds.answer * 0.9),
    // An idle transaction keeps its locks, and others wait for them.
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    stream: () => {
      const socket = new Socket()
      sockets.add(socket.once('close', () => sockets.delete(socket)))
      return socket
    },
  })
  // The pool replaces a connection that breaks; unheard, one that breaks idle or in use would end the program.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new PostgresDialect({ pool: patient(pool, bounds, sockets) })
}

/** A pool that waits for a server that starts again, and whose end is not held up by one that hangs. */
function patient(pool: PostgresPool, bounds: Bounds, sockets: ReadonlySet<Socket>): PostgresPool {
  let wasThere = false
  const connect = async (): Promise<PostgresPoolClient> => {
    for (let waited = 0, pause = 20; ; waited += pause, pause *= 2) {
      try {
        const client = await pool.connect()
        wasThere = true
        return client
      } catch (error) {
        if (!isConnectionLost(error)) throw error
        if (!wasThere || isServerSilent(error) || waited + pause > bounds.again) {
          throw new ConnectionError(error, 'undone')
        }
        await setTimeout(pause)
      }
    }
  }
  return {
    options: pool.options,
    connect: async () => watched(await connect(), bounds.answer, connect),
    end: async () => {
      await Promise.race([pool.end(), setTimeout(bounds.close, undefined, { ref: false })])
      for (const socket of sockets) socket.destroy()
    },
  }
}
