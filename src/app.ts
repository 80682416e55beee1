import { setTimeout } from 'node:timers/promises'
import { type Bot, botOf } from './bot/bot.ts'
import { liveBot } from './bot/live.ts'
import type { PublishingEvent } from './bot/person/publishing.ts'
import { followPublished } from './bot/published.ts'
import type { Source } from './documents/bytes.ts'
import type { Pieces } from './domain/import/pieces.ts'
import { oneAtATime } from './domain/in-turn.ts'
import type { Library } from './domain/library/library.ts'
import { piecesApart, understoodApart } from './importing/apart.ts'
import type { Asked, Understood } from './importing/understand.ts'
import { type NudgeSettings, usualNudges } from './nudges/deps.ts'
import { startNudges } from './nudges/nudges.ts'
import type { Learned } from './reading/learned/model.ts'
import { canvasesOf } from './slack/canvases.ts'
import {
  type Connection,
  clientOf,
  inLine,
  onceOnly,
  usualTimeout,
  waitingClientOf,
  whoAmI,
  zoneOf,
} from './slack/client.ts'
import { type Connected, connect, doorOf, patience } from './slack/connect.ts'
import { fetcherOf, ownFetcherOf } from './slack/files.ts'
import { type Keeping, usualKeeping } from './slack/intake/settings.ts'
import { type Fetch, inLines } from './slack/lines.ts'
import type { Log } from './slack/log.ts'
import { slackMessenger } from './slack/nudges/messenger.ts'
import { peopleOf } from './slack/people.ts'
import { type NamedOwner, publishersOf } from './slack/publishers.ts'
import { reachOf } from './slack/reach.ts'
import { sharingOf } from './slack/shared.ts'
import { hearRefusals, type TokenWatch, watchToken } from './slack/token.ts'
import type { Workspace } from './slack/workspace.ts'
import { keepGuidelines } from './store/guidelines.ts'
import { prune } from './store/pruning.ts'
import type { Vault } from './store/vault.ts'

export type Parts = {
  readonly library: Library
  /** What the reading learned, whatever the data. */
  readonly learned: Learned
  readonly vault: Vault
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Log
  readonly slack: Connection
  /** Who may publish documents beside the workspace's admins and owners. */
  readonly owners?: readonly NamedOwner[]
  /** How a document is read, where it is not the usual way. */
  readonly understand?: (asked: Asked) => Promise<Understood>
  readonly readPieces?: (source: Source) => Promise<Pieces>
  /** How nudges are sent, where it is not the usual way. */
  readonly nudges?: Partial<NudgeSettings>
  /** How what came in is kept, where it is not the usual way. */
  readonly keeping?: Partial<Keeping>
}

export type App = Connected & {
  /** Answers from another library from now on; answers under way are finished on the one before. */
  readonly use: (library: Library) => Promise<void>
}

/** The running app: it answers until it is stopped, and finishes what it began before `stop` resolves. */
export async function startApp(parts: Parts): Promise<App> {
  const { slack, log } = parts
  const token = watchToken(clientOf(slack, log, onceOnly), log)
  const door = doorOf(slack, log, token.isGood)
  // Slack may be away: that the process runs can be asked meanwhile.
  await door?.open()
  try {
    return await startBehind(parts, token, door)
  } catch (error) {
    token.stop()
    await door?.stop()
    throw error
  }
}

async function startBehind(parts: Parts, token: TokenWatch, door: ReturnType<typeof doorOf>): Promise<App> {
  const { library, slack, vault, now, newId, log } = parts
  const { db } = vault
  const heard = hearRefusals(token.doubt)
  const fetch = inLines({ fetch: heard, timeout: usualTimeout })
  const identity = await whoAmI(waitingClientOf(slack, log, inLine(fetch)))
  const { workspace } = identity
  const quick = clientOf(slack, log, { ...onceOnly, fetch: heard, timeout: 1_000 })
  const once = clientOf(slack, log, { ...inLine(fetch), ...onceOnly })
  const people = peopleOf({ client: quick, workspace, now, log })
  const publishers = publishersOf({ client: quick, workspace, named: parts.owners ?? [], log })
  // Each document may take as much memory as its process has: they are read one after another, whatever they are.
  const inTurn = oneAtATime()
  const publishing = {
    ...publishers,
    fetchFiles: fetcherOf(clientOf(slack, log, { ...inLine(fetch), ...onceOnly }), log),
    fetchOwn: ownFetcherOf(clientOf(slack, log, { ...inLine(fetch), ...onceOnly }), log),
    readPieces: (source: Source) => inTurn(() => (parts.readPieces ?? piecesApart)(source)),
    understand: (asked: Asked) => inTurn(() => (parts.understand ?? understoodApart)(asked)),
    told: ({ act, by, ...name }: PublishingEvent) => log.info({ act, ...by, ...name }, 'publishing'),
  }
  const own = {
    publishing,
    learned: parts.learned,
    vault,
    now,
    newId,
    zoneOf: zoneOf(quick, log),
    belongingOf: people.belongingOf,
    reach: reachOf({ client: once, quick, workspace, log }),
    titleOf: people.titleOf,
    canvases: canvasesOf({ client: once, scopes: identity.scopes, now, log }),
  }
  await keepGuidelines(db, library.guidelines, now())
  let used = new Set(library.guidelines)
  const teamId = workspace.id
  const published = await followPublished({
    db,
    teamId,
    files: library,
    make: async ({ library, files, unreadable }) => {
      for (const each of unreadable)
        log.error(each, 'a published document can’t be read, and answers nothing')
      await breathe()
      return botOf({ library, published: { teamId, files }, ...own })
    },
    failed: (err) => log.error({ err }, 'what is published now answers nothing'),
  })
  const { bot, replace } = liveBot(published.first, published.renewed)
  const deps = {
    db,
    vault,
    now,
    newId,
    log,
    bot,
    once,
    workspace,
    people,
    mayPublish: publishers.mayPublish,
    sharingIn: sharingOf(quick, now),
  }
  const keeping = { ...usualKeeping, ...parts.keeping }
  const connected = await connect(slack, { identity, fetch, token, door }, deps, keeping)
  const nudging = nudgesOf(parts, { workspace, fetch: heard, bot })
  const tidy = async () => {
    await prune(db, now(), workspace.id).catch((err) => log.error({ err }, 'pruning failed'))
    await bot.tend(workspace.id).catch((err) => log.error({ err }, 'what is shown was not tended'))
  }
  const timer = setInterval(tidy, minute)
  await tidy()
  return {
    ...connected,
    use: async (next) => {
      await breathe()
      const fresh = next.guidelines.filter((guideline) => !used.has(guideline))
      await keepGuidelines(db, fresh, now(), breathe)
      replace(await published.use(next))
      used = new Set(next.guidelines)
    },
    stop: async () => {
      clearInterval(timer)
      token.stop()
      // A nudge under way is found again by whoever starts next.
      await Promise.all([connected.stop(), Promise.race([nudging.stop(), setTimeout(patience)])])
    },
  }
}

/** Sends what is due, by a client of its own: no call that a person waits for stands behind it. */
function nudgesOf(
  { slack, vault, now, newId, log, nudges }: Parts,
  { workspace, fetch, bot }: { readonly workspace: Workspace; readonly fetch: Fetch; readonly bot: Bot },
) {
  const settings = { ...usualNudges, ...nudges }
  const client = clientOf(slack, log, { ...onceOnly, fetch, timeout: settings.timeout })
  const messengerOf = (wait: (ms: number) => Promise<boolean>) =>
    slackMessenger({ client, workspace, log, unsaid: settings.unsaid, wait })
  const recapOf = bot.recap
  return startNudges({ vault, messengerOf, recapOf, teamId: workspace.id, now, newId, log, settings })
}

/** A turn of the event loop would give each answer under way but one of its many steps. */
export const breathe = (): Promise<void> => setTimeout(1)

const minute = 60_000
