import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { type App, startApp } from '../../src/app.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { nextMoment } from '../../src/domain/schedule/next-moment.ts'
import { type Schedule, scheduleSchema } from '../../src/domain/schedule/schedule.ts'
import { type NudgeSettings, usualNudges } from '../../src/nudges/deps.ts'
import type { Sender } from '../../src/nudges/end.ts'
import { senderOf } from '../../src/nudges/sender.ts'
import { startWorkspace, type Workspace } from '../../src/sandbox/workspace.ts'
import { clientOf, onceOnly } from '../../src/slack/client.ts'
import { slackMessenger } from '../../src/slack/nudges/messenger.ts'
import { takeNudges } from '../../src/store/nudges/nudges.ts'
import { planNudges } from '../../src/store/nudges/plan.ts'
import type { Taken } from '../../src/store/nudges/rows.ts'
import { saveSchedule } from '../../src/store/nudges/schedules.ts'
import { type Owner, openVault, type Vault } from '../../src/store/vault.ts'
import { botOn } from '../bots.ts'
import { manifest, shipped, testVault } from '../running.ts'
import type { Fresh } from '../store/databases.ts'
import { testKey } from '../store/keys/test-key.ts'

/** Fridays at 15:00 in Berlin; yes was said on Monday, 2 November 2026. */
export const fridays = scheduleSchema.parse({
  id: 'fridays',
  what: { kind: 'nudge' },
  wish: { unit: 'week', every: 1, weekday: 5, time: '15:00', anchor: '2026-11-02' },
  zone: 'Europe/Berlin',
  since: '2026-11-02T09:00:00Z',
})
export const friday = new Date('2026-11-27T14:00:00Z')
export const later = (seconds: number, from = friday): Date => new Date(from.getTime() + seconds * 1000)

/** Quick enough for a test; a second call after a first one that failed comes within a tenth of a second. */
export const quick = {
  perMinute: 100_000,
  poll: 25,
  timeout: 400,
  lease: 2_000,
  backoff: 60,
  tries: 4,
  unsaid: 300,
  spacing: 20,
} as const satisfies Partial<NudgeSettings>

export type Nudged = {
  readonly workspace: Workspace
  readonly vault: Vault
  readonly logged: readonly string[]
  readonly ownerOf: (name: string) => Owner
  /** Gives a person a schedule, due at its next moment after now. */
  readonly enrol: (name: string, more?: Partial<Schedule>) => Promise<void>
  /** What one process sends with, to go step by step with. */
  readonly oneProcess: () => Sender
  /** The one nudge that is due on Friday, in that process's hands. */
  readonly takeOne: () => Promise<Taken>
  readonly start: (settings?: Partial<NudgeSettings>, on?: Vault) => Promise<App>
  /** What the app wrote to a person. */
  readonly messages: (name: string) => ReturnType<Workspace['messages']>
  readonly close: () => Promise<void>
}

/** On a database of its own, which goes with the test. */
export async function nudgedOn(fresh: () => Promise<Fresh>): Promise<Nudged> {
  const made = await fresh()
  const { vault } = await openVault(made.url, testKey)
  const nudged = await startNudged({ vault })
  onTestFinished(async () => {
    await nudged.close()
    await vault.db.destroy()
    await made.drop()
  })
  return nudged
}

/** A workspace whose time goes on, just before Friday's moment, and apps that send in it. */
export async function startNudged({
  crowd = 0,
  vault: given,
}: {
  readonly crowd?: number
  readonly vault?: Vault
} = {}): Promise<Nudged> {
  const begun = Date.now()
  const workspace = await startWorkspace({
    port: 0,
    now: () => new Date(friday.getTime() - 3_600_000 + Date.now() - begun),
    manifest,
    delivery: { kind: 'socket' },
    crowd,
  })
  const vault = given ?? (await testVault())
  const { botToken, appToken, apiUrl, teamId } = workspace
  const logged: string[] = []
  const apps: App[] = []
  const ending = new AbortController()
  let ids = 0
  const bot = botOn(vault, { now: () => workspace.clock.now() })
  const ownerOf = (name: string) => ({ teamId, personId: workspace.person(name).id })
  return {
    workspace,
    vault,
    logged,
    ownerOf,
    enrol: async (name, more = {}) => {
      const schedule = { ...fridays, ...more }
      const now = workspace.clock.now()
      await saveSchedule(vault, ownerOf(name), { schedule, nextAt: nextMoment(schedule, now) }, now)
    },
    oneProcess: () => {
      const log = pino({ level: 'silent' })
      const settings = { ...usualNudges, ...quick }
      const connection = { kind: 'socket', botToken, appToken, apiUrl } as const
      const client = clientOf(connection, log, { ...onceOnly, timeout: settings.timeout })
      const workplace = { id: teamId, isOrganisation: false, enterpriseId: undefined }
      const deps = {
        vault,
        messengerOf: (wait: (ms: number) => Promise<boolean>) =>
          slackMessenger({ client, workspace: workplace, log, unsaid: settings.unsaid, wait }),
        recapOf: bot.recap,
        left: async () => {},
        teamId,
        now: workspace.clock.now,
        newId: () => 'unused',
        log,
        settings,
      }
      return senderOf(deps, ending.signal)
    },
    takeOne: async () => {
      const due = { now: friday, limit: 9, newId: () => 'g1', readyAt: () => friday }
      await planNudges(vault.db, teamId, due)
      const taking = { now: friday, limit: 1, lease: 'a', until: later(quick.lease / 1000) }
      const [taken] = await takeNudges(vault.db, teamId, taking)
      if (!taken) throw new Error('nothing to take')
      return taken
    },
    start: async (settings = {}, on = vault) => {
      const app = await startApp({
        learned: shippedModel(),
        library: shipped,
        vault: on,
        slack: { kind: 'socket', botToken, appToken, apiUrl },
        now: () => workspace.clock.now(),
        newId: () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`,
        log: pino({ level: 'debug' }, { write: (line) => logged.push(line) }),
        nudges: { ...quick, ...settings },
      })
      apps.push(app)
      return app
    },
    messages: (name) => workspace.messages(name, 'dm').filter(({ user }) => user === workspace.botUserId),
    close: async () => {
      ending.abort()
      for (const app of apps) await app.stop()
      await workspace.close()
      if (!given) await vault.db.destroy()
    },
  }
}

/** Looks every few milliseconds until it is so. */
export async function until(look: () => boolean | Promise<boolean>, patience = 30_000): Promise<void> {
  const end = Date.now() + patience
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${look}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Long enough for the loop to come by several times. */
export const awhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150))
