import { setTimeout } from 'node:timers/promises'
import type { NudgeSettings } from '../../src/nudges/deps.ts'
import { seededRandom } from '../../src/sandbox/random.ts'
import type { FaultPlan } from '../../src/sandbox/server/faults.ts'
import { failedNudges, openNudges } from '../../src/store/nudges/find.ts'
import { countDue } from '../../src/store/nudges/plan.ts'
import { openVault, type Vault } from '../../src/store/vault.ts'
import { testKey } from '../store/keys/test-key.ts'
import { enrol, scheduleAt } from './enrolling.ts'
import { startProcess } from './processes.ts'
import { type Slack, startSlack } from './slack.ts'

export type Chaos = {
  readonly url: string
  readonly people: number
  readonly processes: number
  readonly kills: number
  readonly seed: number
  readonly settings?: Partial<NudgeSettings>
  readonly tell?: (line: string) => void
}

export type Outcome = {
  readonly messages: number
  /** People with none, and people with several. */
  readonly lost: readonly string[]
  readonly twice: readonly string[]
  /** What the store says that it gave up. */
  readonly failed: number
  readonly kills: number
  readonly limited: number
  readonly seconds: number
}

const settings: Partial<NudgeSettings> = {
  perMinute: 30_000,
  poll: 100,
  timeout: 1_500,
  lease: 5_000,
  backoff: 200,
  unsaid: 500,
  tries: 1_000,
}

/** Sends a nudge to everybody while processes are killed and Slack has its troubles; then counts what arrived. */
export async function runChaos(chaos: Chaos): Promise<Outcome> {
  const { url, people, seed } = chaos
  const slack = await startSlack(people)
  const { vault } = await openVault(url, testKey)
  const started = Date.now()
  const names = Array.from({ length: people }, (_, index) => String(index + 1).padStart(5, '0'))
  const now = new Date()
  try {
    await enrol(vault, {
      teamId: slack.address.teamId,
      people: names.map((name) => `P${name}`),
      now,
      schedule: scheduleAt(now),
      nextAt: () => now,
    })
    await slack.setFaults(troubles(seed))
    const kills = await killWhileSending(chaos, slack, vault)
    const arrived = (await slack.record()).filter(({ metadata }) => metadata !== undefined)
    const by = Map.groupBy(arrived, ({ channel }) => channel)
    return {
      messages: arrived.length,
      lost: names.filter((name) => !by.has(`D${name}`)),
      twice: [...by].filter(([, messages]) => messages.length > 1).map(([channel]) => channel),
      failed: (await failedNudges(vault.db, slack.address.teamId, people)).length,
      kills,
      limited: await slack.limited(),
      seconds: (Date.now() - started) / 1000,
    }
  } finally {
    slack.close()
    await vault.db.destroy()
  }
}

const methods = [
  'chat.postMessage',
  'users.info',
  'dnd.info',
  'dnd.teamInfo',
  'conversations.open',
  'conversations.history',
] as const

/** 5 % of the calls are limited, 2 % are errors, 1 % hang, 1 % are cut off; half of these after they took effect. */
const troubles = (seed: number): Partial<FaultPlan> => ({ seed, rules: methods.flatMap(rulesOf) })

const rulesOf = (method: string): FaultPlan['rules'] => [
  { method, fault: { kind: 'ratelimited', retryAfter: 1 }, probability: 0.04, when: 'before' },
  { method, fault: { kind: 'ratelimited' }, probability: 0.01, when: 'before' },
  ...(['before', 'after'] as const).flatMap((when): FaultPlan['rules'] => [
    { method, fault: { kind: 'server_error' }, probability: 0.01, when },
    { method, fault: { kind: 'hang' }, probability: 0.005, when },
    { method, fault: { kind: 'drop' }, probability: 0.005, when },
  ]),
]

/** Returns how many processes were killed; all of them are gone when everything is sent. */
async function killWhileSending(chaos: Chaos, slack: Slack, vault: Vault): Promise<number> {
  const { people, processes, kills, seed, tell } = chaos
  const random = seededRandom(seed)
  const nudges = { ...settings, ...chaos.settings }
  const start = () => startProcess(chaos.url, slack.address, { nudges })
  const running = Array.from({ length: processes }, start)
  await Promise.all(running)
  // Spread over the whole of it, from the first message to the last.
  const moments = Array.from({ length: kills }, () => random() * 0.9 * people).sort((a, b) => a - b)
  let killed = 0
  while (!(await isOver(vault, slack.address.teamId))) {
    const count = await slack.count()
    if (killed < kills && count >= (moments[killed] ?? 0)) {
      await setTimeout(random() * 100)
      const at = Math.floor(random() * processes)
      // One that still starts is awaited: what is killed is at work.
      const process = await running[at]
      process?.kill('SIGKILL')
      running[at] = start()
      killed += 1
      tell?.(`${count} messages: killed process ${at + 1} of ${processes}, kill ${killed} of ${kills}`)
      if (killed % 5 === 0) await slack.dropSockets()
    }
    await setTimeout(20)
  }
  for (const process of await Promise.all(running)) process.kill('SIGKILL')
  return killed
}

async function isOver({ db }: Vault, teamId: string): Promise<boolean> {
  return (await countDue(db, teamId, new Date())) === 0 && (await openNudges(db, teamId, 1)).length === 0
}
