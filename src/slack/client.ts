import * as webApi from '@slack/web-api'
import type { Fetch } from './lines.ts'
import { boltLogger, type Log, refusalOf, waitingLogger } from './log.ts'
import type { Workspace } from './workspace.ts'

export type Client = webApi.WebClient

/** How Slack's events reach us, and the token that we answer with. */
export type Connection = { readonly botToken: string; readonly apiUrl?: string } & (
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number; readonly host?: string }
)

/** How long Slack may take for one request, in milliseconds. */
export const usualTimeout = 10_000

export function clientOptionsOf({ apiUrl }: Pick<Connection, 'apiUrl'>): webApi.WebClientOptions {
  return {
    // Unset, Socket Mode writes 100 retries into the options that it shares with every client.
    retryConfig: webApi.retryPolicies.fiveRetriesInFiveMinutes,
    timeout: usualTimeout,
    // Else one 429 holds up every call of the client; those that may wait do so in lines.
    rejectRateLimitedCalls: true,
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  }
}

/** The token that we answer with, and where. */
export type Access = Pick<Connection, 'botToken' | 'apiUrl'>

export const clientOf = (connection: Access, log: Log, more: webApi.WebClientOptions = {}): Client =>
  new webApi.WebClient(connection.botToken, {
    ...clientOptionsOf(connection),
    logger: boltLogger(log, webApi.LogLevel.INFO),
    ...more,
  })

/** Asks who the bot is until Slack answers, and says once that it can't be reached. */
export const waitingClientOf = (connection: Access, log: Log, more: webApi.WebClientOptions): Client =>
  clientOf(connection, log, { ...more, logger: waitingLogger(log, webApi.LogLevel.INFO) })

/** For calls that must not take effect twice: Slack knows no key that would tell a repeat. */
export const onceOnly: webApi.WebClientOptions = { retryConfig: { retries: 0 } }

/** For calls that wait in lines: so many of them may, and none for a place among those under way. */
export const inLine = (fetch: Fetch): webApi.WebClientOptions => ({
  fetch,
  maxRequestConcurrency: Number.POSITIVE_INFINITY,
})

/** Thrown when Slack refuses a token at the start. */
export class RefusedError extends Error {}

/** Whom the token belongs to, as Bolt's authorization wants it, and where it is installed. */
export type Identity = {
  readonly botId: string
  readonly botUserId: string
  readonly workspace: Workspace
  /** What was granted: optional scopes may be left out at the installation. */
  readonly scopes: readonly string[]
}

export async function whoAmI(client: Client): Promise<Identity> {
  try {
    const told = await client.auth.test()
    const { bot_id: botId = '', user_id: botUserId = '', enterprise_id: enterpriseId } = told
    const isOrganisation = told.is_enterprise_install === true
    const id = isOrganisation ? enterpriseId : told.team_id
    if (id === undefined) throw new Error('Slack does not say where the bot is installed.')
    const scopes = told.response_metadata?.scopes ?? []
    return { botId, botUserId, scopes, workspace: { id, isOrganisation, enterpriseId } }
  } catch (error) {
    const code = refusalOf(error)
    if (!code) throw error
    throw new RefusedError(
      `Slack refused SLACK_BOT_TOKEN (${code}): copy it again from your app, OAuth & Permissions, after installing it.`,
    )
  }
}

/** A person's IANA zone, as they set it in Slack; undefined where Slack does not tell it at once. */
export const zoneOf =
  (client: Client, log: Log) =>
  async ({ personId }: { readonly personId: string }): Promise<string | undefined> => {
    try {
      const { user } = await client.users.info({ user: personId })
      return user?.tz
    } catch (err) {
      log.warn({ err }, 'no zone')
      return undefined
    }
  }
