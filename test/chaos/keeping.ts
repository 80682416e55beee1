import type { ChildProcess } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { seededRandom } from '../../src/sandbox/random.ts'
import type { Keeping } from '../../src/slack/intake/settings.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { openVault, type Vault } from '../../src/store/vault.ts'
import { testKey } from '../store/keys/test-key.ts'
import { startProcess } from './processes.ts'
import { type Slack, startSlack } from './slack.ts'
import type { Sent } from './talk.ts'

export type Talking = {
  readonly url: string
  readonly messages: number
  readonly perSecond: number
  readonly processes: number
  readonly kills: number
  readonly seed: number
  /** When Slack repeats what was not acknowledged, in milliseconds, each after the one before. */
  readonly retries: readonly number[]
  readonly keeping?: Partial<Keeping>
  readonly tell?: (line: string) => void
}

export type Kept = {
  readonly acknowledged: number
  /** Acknowledged and not saved; saved, or brought to an answer, more than once; acknowledged and not answered. */
  readonly lost: readonly string[]
  readonly savedTwice: readonly string[]
  readonly unanswered: readonly string[]
  readonly answeredTwice: number
  /** Not acknowledged: commands, whose person was told so, and what Slack gave up. */
  readonly refused: number
  readonly givenUp: number
  /** What is left of anybody's words. */
  readonly leftOver: number
  readonly kills: number
  readonly seconds: number
}

/** People write to the bot while its processes are killed; then counts what became of what they wrote. */
export async function talkAndKill(talking: Talking): Promise<Kept> {
  const { url, messages, perSecond, retries, seed, keeping = {} } = talking
  const started = Date.now()
  const { vault } = await openVault(url, testKey)
  const slack = await startSlack(messages, { retries })
  const start = () => startProcess(url, slack.address, { keeping })
  try {
    // Slow now and then, so that there is something in hand whenever a process is killed.
    const rules = ['chat.postMessage', 'users.info'].map((method) => ({
      method,
      fault: { kind: 'delay' as const, ms: 300 },
      probability: 0.5,
      when: 'before' as const,
    }))
    await slack.setFaults({ seed, rules })
    const running = await Promise.all(Array.from({ length: talking.processes }, start))
    await slack.talk(messages, perSecond)
    const kills = await killMeanwhile(talking, slack, running, start)
    await allTold(talking, slack, vault)
    const sent = await slack.outcome()
    for (const process of running) process.kill('SIGKILL')
    const seconds = (Date.now() - started) / 1000
    return { ...(await counted(vault, slack.address.teamId, sent)), kills, seconds }
  } finally {
    slack.close()
    await vault.db.destroy()
  }
}

/** Spread over the first three quarters of what is sent; returns how many processes were killed. */
async function killMeanwhile(
  { messages, processes, kills, seed, tell }: Talking,
  slack: Slack,
  running: ChildProcess[],
  start: () => Promise<ChildProcess>,
): Promise<number> {
  const random = seededRandom(seed)
  const moments = Array.from({ length: kills }, () => random() * 0.75 * messages).sort((a, b) => a - b)
  let killed = 0
  for (const moment of moments) {
    while ((await slack.talked()) < moment) await setTimeout(10)
    const at = Math.floor(random() * processes)
    running[at]?.kill('SIGKILL')
    killed += 1
    tell?.(
      `${await slack.talked()} sent: killed process ${at + 1} of ${processes}, kill ${killed} of ${kills}`,
    )
    running[at] = await start()
  }
  return killed
}

/** Until everybody knows, or Slack has given up and every lease has ended. */
async function allTold({ messages, retries }: Talking, slack: Slack, { db }: Vault): Promise<void> {
  while ((await slack.talked()) < messages) await setTimeout(100)
  const repeated = Date.now() + retries.reduce((sum, wait) => sum + wait, 5_000)
  for (const end = repeated + 60_000; Date.now() < end; await setTimeout(200)) {
    const { unanswered, pending } = await slack.left()
    if (unanswered > 0 || (pending > 0 && Date.now() < repeated)) continue
    const open = await db.selectFrom('seen_event').select('event_id').where('ready_at', '>', '').execute()
    if (open.length === 0) return
  }
}

export type Counted = Awaited<ReturnType<typeof counted>>

export async function counted(vault: Vault, teamId: string, sent: readonly Sent[]) {
  const saved = await Promise.all(
    sent.map(async ({ kind, personId, token }) => {
      if (kind === 'mention') return 0
      const notes = await listNotes(vault, { teamId, personId })
      return notes.filter(({ what }) => what.includes(token)).length
    }),
  )
  const tokens = (which: (one: Sent, saved: number) => boolean) =>
    sent.filter((one, index) => which(one, saved[index] ?? 0)).map(({ token }) => token)
  const left = await vault.db
    .selectFrom('seen_event')
    .select('event_id')
    .where((is) => is.or([is('sealed', 'is not', null), is('person_id', 'is not', null)]))
    .execute()
  return {
    acknowledged: tokens(({ acknowledged }) => acknowledged).length,
    lost: tokens(({ kind, acknowledged }, saves) => acknowledged && kind !== 'mention' && saves === 0),
    savedTwice: tokens((_, saves) => saves > 1),
    unanswered: tokens(({ acknowledged, answers }) => acknowledged && answers === 0),
    answeredTwice: tokens(({ answers }) => answers > 1).length,
    refused: tokens(({ refused }) => refused).length,
    givenUp: tokens(({ acknowledged, refused }) => !acknowledged && !refused).length,
    leftOver: left.length,
  }
}
