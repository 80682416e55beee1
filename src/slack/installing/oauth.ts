import type { Installation, OrgInstallation } from '@slack/oauth'
import { addMilliseconds } from '../../domain/dates.ts'
import type { Installing } from '../../store/installations/installations.ts'
import type { Installation as Installed } from '../../store/installations/rows.ts'
import type { Identity } from '../client.ts'

/** How workspaces are installed: the app, as Slack knows it, and what it asks for. */
export type OAuth = {
  readonly clientId: string
  readonly clientSecret: string
  readonly scopes: readonly string[]
  readonly apiUrl?: string
}

/** What Slack handed out, as it is kept: by the id of the workspace, or of the organisation; undefined where it names neither. */
export function toInstalling(given: Installation | OrgInstallation, now: Date): Installing | undefined {
  const { team, enterprise, bot, user, appId = '', isEnterpriseInstall } = given
  const place = isEnterpriseInstall ? enterprise : team
  if (!place || !bot) return undefined
  const { id: botId, userId: botUserId, token: botToken, refreshToken, expiresAt, scopes } = bot
  return {
    teamId: place.id,
    enterpriseId: enterprise?.id,
    name: place.name ?? place.id,
    appId,
    botId,
    botUserId,
    scopes,
    installedBy: user.id,
    expiresAt: expiresAt === undefined ? undefined : soonest(new Date(expiresAt * 1000), now),
    tokens: { botToken, refreshToken },
  }
}

/** Slack gives no token for longer; where it was reckoned by another clock than ours, ours counts. */
const longestLife = 12 * 60 * 60_000
function soonest(endsAt: Date, now: Date): Date {
  const latest = addMilliseconds(now, longestLife)
  return endsAt < latest ? endsAt : latest
}

/** Who the bot is in a workspace, or in those of an organisation, without asking Slack. */
export const identityOf = (
  { teamId, enterpriseId, isOrganisation, botId, botUserId, scopes }: Installed,
  members: readonly string[],
): Identity => ({
  botId,
  botUserId,
  scopes,
  workspace: { id: teamId, isOrganisation, enterpriseId, members },
})
