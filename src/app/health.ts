import { setTimeout } from 'node:timers/promises'
import type { Told } from '../slack/http/admit.ts'
import type { Ways } from '../slack/ways.ts'
import { type Db, tablesOf } from '../store/database/db.ts'
import { countInstallations } from '../store/installations/installations.ts'
import { queueAges } from '../store/queues.ts'
import type { Metrics, Standing } from './metrics-types.ts'

export type Health = {
  /** What whoever reaches Slack's way in may ask: whether the process runs, and whether it can answer people. */
  readonly open: (path: string) => Promise<Told | undefined>
  /** The same with reasons, and the metrics: for the operator's own network. */
  readonly own: (path: string) => Promise<Told | undefined>
}

type Parts = {
  readonly db: Db
  readonly now: () => Date
  readonly ways: Ways
  /** The bot of many workspaces. */
  readonly many: boolean
  readonly metrics?: Metrics | undefined
}

type Ready = {
  readonly ready: boolean
  readonly database: 'ok' | 'no answer'
  /** `newer`: a later version works on the same database, which this one can do as well. */
  readonly tables: 'current' | 'newer' | 'older' | 'unknown'
  readonly slack: Readonly<Record<string, string>>
}

/** So long the database may take, and so long its word counts, in milliseconds: whoever asks often costs it nothing. */
const patience = 2_000
const remembered = 1_000

export function healthOf({ db, now, ways, many, metrics }: Parts): Health {
  const tables = remember(now, remembered, async () => {
    const late = setTimeout(patience, undefined, { ref: false })
    return (await Promise.race([tablesOf(db).catch(() => undefined), late])) ?? 'unknown'
  })
  const standing = remember(now, 5_000, () => standingOf(db, now(), many).catch(() => undefined))

  const ready = async (): Promise<Ready> => {
    const found = await tables()
    return {
      ready: found !== 'unknown' && found !== 'older' && ways.isOpen(),
      database: found === 'unknown' ? 'no answer' : 'ok',
      tables: found,
      slack: Object.fromEntries(ways.all().map(({ name, said }) => [name, said])),
    }
  }
  const told = (body: { readonly ready: boolean }): Told => ({
    status: body.ready ? 200 : 503,
    type: 'application/json',
    text: `${JSON.stringify(body)}\n`,
  })
  const open = async (path: string): Promise<Told | undefined> => {
    if (path === '/livez') return { status: 200, type: 'text/plain', text: 'ok\n' }
    if (path === '/readyz') return told({ ready: (await ready()).ready })
    return undefined
  }
  return {
    open,
    own: async (path) => {
      if (path === '/readyz') return told(await ready())
      if (path !== '/metrics' || !metrics) return open(path)
      const { ready: isReady, database } = await ready()
      const known = database === 'ok' ? await standing() : undefined
      const { type, text } = await metrics.text({ ready: isReady, ways: ways.all(), standing: known })
      return { status: 200, type, text }
    },
  }
}

async function standingOf(db: Db, now: Date, many: boolean): Promise<Standing> {
  const states = many ? await countInstallations(db) : new Map([['live', 1] as const])
  return { queues: await queueAges(db, now, many), workspaces: states }
}

/** Asks once at a time, and not again for a while. */
function remember<T>(now: () => Date, ms: number, ask: () => Promise<T>): () => Promise<T> {
  let at = Number.NEGATIVE_INFINITY
  let last: Promise<T> | undefined
  return () => {
    const time = now().getTime()
    if (!last || Math.abs(time - at) >= ms) [last, at] = [ask(), time]
    return last
  }
}
