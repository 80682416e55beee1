import { setTimeout } from 'node:timers/promises'
import type { eachInTurn } from '../domain/in-turn.ts'
import type { Library } from '../domain/library/library.ts'
import { type Hands, handsOf } from '../nudges/hands.ts'
import { clientOf, onceOnly, usualTimeout } from '../slack/client.ts'
import { patience } from '../slack/connect.ts'
import { identityOf, type OAuth } from '../slack/installing/oauth.ts'
import type { Speaking } from '../slack/installing/refreshing.ts'
import { usualKeeping } from '../slack/intake/settings.ts'
import { inLines } from '../slack/lines.ts'
import { listeningApart } from '../slack/listening.ts'
import { hearRefusals, watchToken } from '../slack/token.ts'
import { membersOf } from '../store/installations/organisations.ts'
import type { Consulted } from './assistants.ts'
import { type WorkspaceParts, workspaceBot } from './workspace.ts'

/** The bot of one installed workspace, with the token that it had when this was opened. */
export type OpenWorkspace = Consulted & {
  readonly version: number
  /** When its token is to be exchanged at the latest. */
  readonly expiresAt: Date | undefined
  readonly receive: ReturnType<typeof listeningApart>['receive']
  /** What sends nudges here. */
  readonly hands: Hands
  /** Something may be left here by a process that died. */
  readonly wake: () => void
  readonly tend: () => Promise<void>
  readonly use: (library: Library) => Promise<void>
  /** Resolves with Slack's word when it takes the token no more. */
  readonly gone: Promise<string>
  readonly idle: () => Promise<void>
  /** Finishes what it began, and resolves. */
  readonly stop: () => Promise<void>
}

/** One document is read after another, and each workspace has its turn. */
export type OpenParts = Omit<WorkspaceParts, 'inTurn'> & {
  readonly oauth: OAuth
  readonly inTurn: ReturnType<typeof eachInTurn>
}

export async function openWorkspace(
  { oauth, ...given }: OpenParts,
  { installation, tokens }: Speaking,
): Promise<OpenWorkspace> {
  const { teamId, version, expiresAt } = installation
  // Each line of the log says whose it is.
  const inTurn = <Made>(work: () => Promise<Made>) => given.inTurn(teamId, work)
  const parts = { ...given, inTurn, log: given.log.child({ team: teamId }) }
  const { apiUrl } = oauth
  const access = { botToken: tokens.botToken, ...(apiUrl !== undefined && { apiUrl }) }
  const members = installation.isOrganisation ? await membersOf(given.vault.db, teamId) : []
  const identity = identityOf(
    installation,
    members.map((member) => member.teamId),
  )
  const token = watchToken(clientOf(access, parts.log, onceOnly), parts.log)
  const metrics = parts.metrics?.slack
  const heard = hearRefusals(token.doubt, metrics)
  const fetch = inLines({ fetch: heard, timeout: usualTimeout, waiting: metrics?.waiting })
  const { bot, deps, nudging, use, consulted } = await workspaceBot(parts, { access, identity, heard, fetch })
  const keeping = { ...usualKeeping, ...parts.keeping, poll: 0 }
  const calls = { connection: access, identity, fetch, token }
  const { receive, intake } = listeningApart(calls, deps, keeping)
  const hands = handsOf(nudging)
  intake.start()
  return {
    version,
    expiresAt,
    use,
    consulted,
    gone: token.gone,
    receive,
    hands,
    wake: () => void intake.takeUp(),
    tend: () => bot.tend(teamId),
    idle: intake.idle,
    stop: async () => {
      token.stop()
      intake.stop()
      // A nudge under way is found again by whoever is next.
      await Promise.race([Promise.all([hands.stop(), intake.idle()]), setTimeout(patience)])
    },
  }
}
