import { setImmediate } from 'node:timers/promises'
import { botOf, botSteps } from './bot/ask.ts'
import { liveBot } from './bot/live.ts'
import { subDays, subMinutes } from './domain/dates.ts'
import type { Library } from './domain/library.ts'
import { inTurns } from './domain/steps.ts'
import { type Connection, clientOf, onceOnly, zoneOf } from './slack/client.ts'
import { type Connected, connect } from './slack/connect.ts'
import type { Log } from './slack/log.ts'
import { pruneConversations } from './store/conversations.ts'
import type { Db } from './store/db.ts'
import { pruneFeedback } from './store/feedback.ts'
import { purgeDeleted, undoMinutes } from './store/notes.ts'
import { pruneEvents } from './store/seen-events.ts'
import { pruneShares } from './store/shares.ts'
import { pruneUnanswered } from './store/unanswered.ts'
import type { Vault } from './store/vault.ts'

export type Parts = {
  readonly library: Library
  readonly vault: Vault
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Log
  readonly slack: Connection
}

export type App = Connected & {
  /** Answers from another library from now on; answers under way are finished on the one before. */
  readonly use: (library: Library) => Promise<void>
}

/** The running app: it answers until it is stopped, and finishes what it began before `stop` resolves. */
export async function startApp({ library, slack, vault, now, newId, log }: Parts): Promise<App> {
  const { db } = vault
  const client = clientOf(slack, log)
  const own = { vault, now, newId, zoneOf: zoneOf(slack, log) }
  const { bot, replace } = liveBot(botOf({ library, ...own }))
  const once = clientOf(slack, log, onceOnly)
  const connected = await connect(slack, client, { db, now, newId, log, bot, once })
  const tidy = () => prune(db, now()).catch((err) => log.error({ err }, 'pruning failed'))
  const timer = setInterval(tidy, minute)
  await tidy()
  return {
    ...connected,
    use: async (next) => replace(await inTurns(botSteps({ library: next, ...own }), () => setImmediate())),
    stop: async () => {
      clearInterval(timer)
      await connected.stop()
    },
  }
}

const minute = 60_000

/** What is kept only for a while goes when its time is over. */
async function prune(db: Db, now: Date): Promise<void> {
  await purgeDeleted(db, subMinutes(now, undoMinutes))
  await pruneEvents(db, subDays(now, 1))
  await pruneShares(db, subDays(now, 30))
  await pruneConversations(db, now)
  await pruneFeedback(db, subDays(now, 180))
  await pruneUnanswered(db, { words: subDays(now, 90), counts: subDays(now, 180) })
}
