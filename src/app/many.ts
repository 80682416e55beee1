import { setTimeout } from 'node:timers/promises'
import { eachInTurn } from '../domain/in-turn.ts'
import { usualNudges } from '../nudges/deps.ts'
import { startNudges } from '../nudges/nudges.ts'
import { patience, portOf } from '../slack/connect.ts'
import { followingMembers } from '../slack/installing/members.ts'
import type { OAuth } from '../slack/installing/oauth.ts'
import { refresher } from '../slack/installing/refreshing.ts'
import { wayIn } from '../slack/installing/way-in.ts'
import { waysToSlack } from '../slack/ways.ts'
import { servedBy } from '../store/installations/organisations.ts'
import { assistantsOf } from './assistants.ts'
import { healthOf } from './health.ts'
import { keepingGuidelines } from './kept-guidelines.ts'
import { tendingOrganisations } from './organisations.ts'
import { outdatedWatch } from './outdated.ts'
import type { App, Parts } from './parts.ts'
import { tending } from './tending.ts'
import { usageOf } from './usage.ts'
import { workspacesOf } from './workspaces.ts'

/** Slack over HTTP, for every workspace that somebody adds the bot to. */
type ManyConnection = OAuth & {
  readonly kind: 'oauth'
  readonly signingSecret: string
  readonly port: number
  readonly host?: string
}

export type ManyParts = Omit<Parts, 'slack'> & {
  readonly slack: ManyConnection
  /** How many workspaces are open at once, where it is not the usual number. */
  readonly mostOpen?: number
}

/** The running app of many workspaces. */
export async function startMany({ slack, mostOpen, ...parts }: ManyParts): Promise<App> {
  const { vault, now, newId, log, ways = waysToSlack() } = parts
  const { usage, record } = usageOf(parts)
  const outdated = outdatedWatch(parts)
  const ownWork = async () => {
    await record()
    await outdated.look()
  }
  const installed = { oauth: slack, vault, now, newId, log }
  // One for all: where Slack refuses the app's own secret, nobody tries again for a while.
  const speakingFor = refresher({ ...installed, ways })
  const opening = { ...parts, ways, oauth: slack, inTurn: eachInTurn(), usage, speakingFor }
  const workspaces = workspacesOf(opening, mostOpen)
  const { find, close: changed } = workspaces
  const health = parts.health ?? healthOf({ db: vault.db, now, ways, many: true })
  const watched = { health: health.open, metrics: parts.metrics?.slack }
  const assistants = assistantsOf({
    ...parts,
    signingSecret: slack.signingSecret,
    // Whose a token is, nothing says: tokens are for one workspace.
    find: async (asker) => (asker === 'token' ? undefined : find(await servedBy(vault.db, asker.teamId))),
  })
  const members = followingMembers({ ...installed, speakingFor })
  const asking = { find, changed, assistants, members, speakingFor }
  const door = wayIn({ ...slack, ...parts, ...watched, ...asking, oauth: slack })
  const renew = await keepingGuidelines(parts)
  const port = portOf(await door.start())
  ways.say('http', true, 'open')
  const settings = { ...usualNudges, ...parts.nudges }
  const { poll } = settings
  const tendOrganisations = tendingOrganisations({ members, vault, now, log })
  const tend = tending({ vault, now, log, workspaces, tendOrganisations, ownWork, poll })
  const handsIn = async (teamId: string) => (await find(teamId))?.hands
  const sending = startNudges({ vault, now, newId, log, settings, handsIn })
  return {
    port,
    // The way in is there whatever becomes of one workspace.
    lost: outdated.lost,
    idle: async () => {
      await door.idle()
      await workspaces.idle()
    },
    use: (next) => renew(next, workspaces.use),
    stop: async () => {
      // One time for all: who ends the process waits no longer.
      const late = setTimeout(patience)
      await Promise.race([Promise.all([tend.stop(), sending.stop(), door.stop()]), late])
      await Promise.race([workspaces.stop(), late])
      await record()
    },
  }
}
