import { setTimeout } from 'node:timers/promises'
import { type Bot, botOf } from '../bot/bot.ts'
import { liveBot } from '../bot/live.ts'
import type { PublishingEvent } from '../bot/person/publishing.ts'
import { followPublished } from '../bot/published.ts'
import type { Source } from '../documents/bytes.ts'
import type { Library } from '../domain/library/library.ts'
import { piecesApart, understoodApart } from '../importing/apart.ts'
import type { Asked } from '../importing/understand.ts'
import { type NudgeDeps, usualNudges } from '../nudges/deps.ts'
import { canvasesOf } from '../slack/canvases.ts'
import { type Access, clientOf, type Identity, inLine, onceOnly, zoneOf } from '../slack/client.ts'
import type { Deps } from '../slack/deps.ts'
import { fetcherOf, ownFetcherOf } from '../slack/files.ts'
import type { Fetch } from '../slack/lines.ts'
import { slackMessenger } from '../slack/nudges/messenger.ts'
import { peopleOf } from '../slack/people.ts'
import { publishersOf } from '../slack/publishers.ts'
import { reachOf } from '../slack/reach.ts'
import { sharingOf } from '../slack/shared.ts'
import { noteDeparture } from '../store/people/departures.ts'
import type { UsageCounter } from '../store/usage/counting.ts'
import type { Owner } from '../store/vault.ts'
import type { Consulted } from './assistants.ts'
import type { Parts } from './parts.ts'

export type WorkspaceParts = Omit<Parts, 'slack'> & {
  /** Does one thing after another, whichever workspace asks: each document may take as much memory as its process has. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
  readonly usage: UsageCounter
}

/** Where the bot is, and how it calls Slack there: `heard` sends as it is, `fetch` waits where Slack says so. */
export type Place = {
  readonly access: Access
  readonly identity: Identity
  readonly heard: Fetch
  readonly fetch: Fetch
}

/** The bot of one workspace, and all that it has there: its own token, people, pages and published documents. */
export type WorkspaceBot = Consulted & {
  readonly bot: Bot
  readonly deps: Deps
  readonly nudging: NudgeDeps
  /** Answers from another library from now on. */
  readonly use: (library: Library) => Promise<void>
}

export async function workspaceBot(parts: WorkspaceParts, place: Place): Promise<WorkspaceBot> {
  const { library, vault, now, newId, log, inTurn } = parts
  const metrics = parts.metrics?.slack
  const { db } = vault
  const { access, identity, heard, fetch } = place
  const { workspace } = identity
  const quick = clientOf(access, log, { ...onceOnly, fetch: heard, timeout: 1_000 })
  const once = clientOf(access, log, { ...inLine(fetch), ...onceOnly })
  const people = peopleOf({ client: quick, workspace, now, log })
  const publishers = publishersOf({ client: quick, workspace, named: parts.owners ?? [], log })
  const publishing = {
    ...publishers,
    fetchFiles: fetcherOf(once, log),
    fetchOwn: ownFetcherOf(once, log),
    readPieces: (source: Source) => inTurn(() => (parts.readPieces ?? piecesApart)(source)),
    understand: (asked: Asked) => inTurn(() => (parts.understand ?? understoodApart)(asked)),
    told: ({ act, by, ...name }: PublishingEvent) => log.info({ act, ...by, ...name }, 'publishing'),
  }
  const own = {
    publishing,
    answered: parts.metrics?.answered,
    usage: parts.usage,
    isAdmin: publishers.isAdmin,
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
  const { mayPublish } = publishers
  const { leftDays = usualLeftDays } = parts
  const sharingIn = sharingOf(quick, now)
  return {
    bot,
    deps: {
      ...{ db, vault, now, newId, log, metrics },
      bot,
      once,
      workspace,
      people,
      mayPublish,
      sharingIn,
      leftDays,
    },
    nudging: nudgingOf(parts, place, bot),
    use: async (next) => replace(await published.use(next)),
    consulted: async (asker) =>
      asker === 'token'
        ? bot.consulted()
        : bot.consulted(await people.identify({ personId: asker.personId, home: asker.teamId })),
  }
}

/** So many days after somebody left, what is theirs is destroyed. */
const usualLeftDays = 90

/** Sends what is due, by a client of its own: no call that a person waits for stands behind it. */
function nudgingOf(
  parts: WorkspaceParts,
  { access, identity: { workspace }, heard }: Place,
  bot: Bot,
): NudgeDeps {
  const { vault, now, newId, log, nudges } = parts
  const settings = { ...usualNudges, ...nudges }
  const client = clientOf(access, log, { ...onceOnly, fetch: heard, timeout: settings.timeout })
  const messengerOf = (wait: (ms: number) => Promise<boolean>) =>
    slackMessenger({ client, workspace, log, unsaid: settings.unsaid, wait })
  const recapOf = bot.recap
  const { leftDays = usualLeftDays } = parts
  const left = ({ teamId, personId }: Owner) => noteDeparture(vault.db, { teamId, personId }, now(), leftDays)
  const nudged = parts.metrics?.nudged
  return { vault, messengerOf, recapOf, left, teamId: workspace.id, now, newId, log, settings, nudged }
}

/** A turn of the event loop would give each answer under way but one of its many steps. */
export const breathe = (): Promise<void> => setTimeout(1)
