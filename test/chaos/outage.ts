import { setTimeout } from 'node:timers/promises'
import { openNudges } from '../../src/store/nudges/find.ts'
import { countDue } from '../../src/store/nudges/plan.ts'
import { openVault, type Vault } from '../../src/store/vault.ts'
import type { Postgres } from '../postgres.ts'
import { testKey } from '../store/keys/test-key.ts'
import { enrol, scheduleAt } from './enrolling.ts'
import { type Counted, counted } from './keeping.ts'
import { nudgesOf, numbered, seenBy, watching } from './seen.ts'
import { isPending, isUnanswered, talkTo } from './talk.ts'
import { type Name, names, startTenants, type Tenants } from './tenants.ts'

export type Outage = {
  readonly server: Postgres
  /** The name of the database there. */
  readonly database: string
  /** How many write in each of the two workspaces that go on, and how many are nudged in each of all. */
  readonly messages: number
  readonly perSecond: number
  readonly nudged: number
  /** So long the database is away, in seconds, after it was restarted once. */
  readonly seconds: number
  readonly tell?: (line: string) => void
}

export type Survived = {
  /** What became of what people wrote. */
  readonly kept: Readonly<Record<'calm' | 'limited', Counted>>
  /** People with no nudge, and with several. */
  readonly lost: Readonly<Record<Name, number>>
  readonly twice: Readonly<Record<Name, number>>
  /** Messages to where the token was revoked, after that. */
  readonly afterRevoked: number
  /** How long each process was not ready, in seconds, and whether it is again. */
  readonly away: readonly number[]
  readonly ready: readonly boolean[]
  readonly limited: number
  /** What people saw while the database was away. */
  readonly seen: readonly string[]
}

/** People write and nudges go out in three workspaces on three processes while PostgreSQL is restarted, then away for long. */
export async function outage(plan: Outage): Promise<Survived> {
  const { server, database, messages, perSecond, nudged, seconds, tell } = plan
  const url = `${server.url}/${database}`
  const retries = [0, 5_000, Math.max(10_000, seconds * 500), Math.max(20_000, seconds * 1000)]
  const nudges = {
    poll: 500,
    timeout: 1_500,
    lease: 5_000,
    backoff: 1_000,
    unsaid: 1_000,
    tries: 1_000,
    perMinute: 3_000,
  }
  const tenants = await startTenants(url, messages + nudged, retries, {
    nudges,
    keeping: { lease: 5_000, poll: 1_000, backoff: 500 },
  })
  const watch = watching(tenants.ports)
  try {
    const started = Date.now()
    const whole = (messages / perSecond) * 1000
    await enrolAll(url, tenants, { from: messages, nudged, whole })
    const { record } = await prepare(tenants)
    const limiting = {
      method: 'chat.postMessage',
      fault: { kind: 'ratelimited' as const, retryAfter: 2 },
      probability: 0.3,
    }
    tenants.limited.setFaults({ seed: 7, rules: [limiting] })
    const talks = { calm: talkTo(tenants.calm), limited: talkTo(tenants.limited) }
    const talking = Promise.all(Object.values(talks).map(({ talk }) => talk(messages, perSecond)))
    const at = (share: number) => setTimeout(Math.max(0, started + share * whole - Date.now()))

    await at(0.1)
    tenants.revoked.revoke()
    const revokedAt = tenants.revoked.posted().length
    tell?.('a token is revoked')
    await at(0.2)
    await server.down()
    await server.up()
    tell?.('PostgreSQL is restarted')
    await at(0.3)
    await server.down()
    tell?.('PostgreSQL is stopped')
    const back = setTimeout(seconds * 1000)
    await record()
    await back
    await server.up()
    tell?.('PostgreSQL is there again')
    await talking

    const { vault } = await openVault(url, testKey)
    await allTold(vault, tenants, talks, retries)
    const survived = {
      kept: {
        calm: await counted(vault, tenants.calm.teamId, talks.calm.outcome()),
        limited: await counted(vault, tenants.limited.teamId, talks.limited.outcome()),
      },
      ...nudgesOf(tenants, messages, nudged),
      afterRevoked: tenants.revoked.posted().length - revokedAt,
      limited: tenants.limited.record().filter((entry) => 'status' in entry && entry.status === 429).length,
      ...watch.stop(),
      seen: seenBy(tenants),
    }
    await vault.db.destroy()
    return survived
  } finally {
    watch.stop()
    await tenants.close()
  }
}

type Enrolled = { readonly from: number; readonly nudged: number; readonly whole: number }

/** Due all the time while people write. */
async function enrolAll(url: string, tenants: Tenants, { from, nudged, whole }: Enrolled): Promise<void> {
  const { vault } = await openVault(url, testKey)
  const now = new Date()
  for (const name of names) {
    await enrol(vault, {
      teamId: tenants[name].teamId,
      people: Array.from({ length: nudged }, (_, index) => numbered('P', from + index + 1)),
      now,
      schedule: scheduleAt(now),
      nextAt: (index) => new Date(now.getTime() + (index * whole) / nudged),
    })
  }
  await vault.db.destroy()
}

/** Somebody has a form open; `record`: what they do while the database is away. */
async function prepare({ calm }: Tenants) {
  // A form opens within three seconds, or never: on a busy machine it may take a few tries.
  for (; calm.modals('lena').length === 0; await setTimeout(2_000))
    await calm.command('lena', '#leveling', '/level', 'note')
  return {
    record: async () => {
      await setTimeout(1_000)
      await calm
        .submitView('lena', { what: 'Kept the promise while the database was away' })
        .catch(() => undefined)
      calm.openHome('lena')
      await calm.command('marcus', '#leveling', '/level', 'my notes')
    },
  }
}

/** Until everybody knows, nothing is in hand, and every nudge has ended where the bot can speak. */
async function allTold(
  { db }: Vault,
  { calm, limited }: Tenants,
  talks: Readonly<Record<string, ReturnType<typeof talkTo>>>,
  retries: readonly number[],
): Promise<void> {
  const end = Date.now() + 180_000 + retries.reduce((sum, wait) => sum + wait, 60_000)
  for (; Date.now() < end; await setTimeout(500)) {
    const sent = Object.values(talks).flatMap(({ outcome }) => outcome())
    if (sent.some((one) => isUnanswered(one) || isPending(one))) continue
    const open = await db.selectFrom('seen_event').select('event_id').where('ready_at', '>', '').execute()
    if (open.length > 0) continue
    const due = [calm.teamId, limited.teamId].map(
      async (teamId) =>
        (await countDue(db, teamId, new Date(Date.now() + 600_000))) +
        (await openNudges(db, teamId, 1)).length,
    )
    if ((await Promise.all(due)).every((count) => count === 0)) return
  }
}
