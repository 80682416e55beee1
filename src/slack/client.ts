import { LogLevel, webApi } from '@slack/bolt'
import type { Belonging } from '../bot/outsiders.ts'
import type { Owner } from '../store/vault.ts'
import type { Fetch } from './lines.ts'
import { boltLogger, type Log, refusalOf } from './log.ts'

export type Client = webApi.WebClient

/** How Slack's events reach us, and the token that we answer with. */
export type Connection = { readonly botToken: string; readonly apiUrl?: string } & (
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number }
)

/** How long Slack may take for one request, in milliseconds. */
export const usualTimeout = 10_000

export function clientOptionsOf({ apiUrl }: Connection): webApi.WebClientOptions {
  return {
    // Unset, Socket Mode writes 100 retries into the options that it shares with every client.
    retryConfig: webApi.retryPolicies.fiveRetriesInFiveMinutes,
    timeout: usualTimeout,
    // Else one 429 holds up every call of the client; those that may wait do so in lines.
    rejectRateLimitedCalls: true,
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  }
}

export const clientOf = (connection: Connection, log: Log, more: webApi.WebClientOptions = {}): Client =>
  new webApi.WebClient(connection.botToken, {
    ...clientOptionsOf(connection),
    logger: boltLogger(log, LogLevel.INFO),
    ...more,
  })

/** For calls that must not take effect twice: Slack knows no key that would tell a repeat. */
export const onceOnly: webApi.WebClientOptions = { retryConfig: { retries: 0 } }

/** For calls that wait in lines: so many of them may, and none for a place among those under way. */
export const inLine = (fetch: Fetch): webApi.WebClientOptions => ({
  fetch,
  maxRequestConcurrency: Number.POSITIVE_INFINITY,
})

/** Thrown when Slack refuses a token at the start. */
export class RefusedError extends Error {}

/** Who the token belongs to, as Bolt's authorization wants it. */
export async function whoAmI(client: Client) {
  try {
    const { bot_id, user_id, team_id } = await client.auth.test()
    return {
      ...(bot_id !== undefined && { botId: bot_id }),
      ...(user_id !== undefined && { botUserId: user_id }),
      ...(team_id !== undefined && { teamId: team_id }),
    }
  } catch (error) {
    const code = refusalOf(error)
    if (!code) throw error
    throw new RefusedError(
      `Slack refused SLACK_BOT_TOKEN (${code}): copy it again from your app, OAuth & Permissions, after installing it.`,
    )
  }
}

/** A person's IANA zone, as they set it in Slack; undefined where Slack does not tell it at once. */
export function zoneOf(connection: Connection, log: Log) {
  const client = clientOf(connection, log, { ...onceOnly, timeout: 1_000 })
  return async ({ personId }: { readonly personId: string }): Promise<string | undefined> => {
    try {
      const { user } = await client.users.info({ user: personId })
      return user?.tz
    } catch (err) {
      log.warn({ err }, 'no zone')
      return undefined
    }
  }
}

/** How long what Slack said of a person counts, in milliseconds. */
const remembered = 10 * 60_000

/**
 * How a person stands to the workspace. Where Slack does not tell at once, as it told last; else a member: nobody's
 * notes are shut away by that.
 */
export function belongingOf(connection: Connection, log: Log, now: () => Date) {
  const client = clientOf(connection, log, { ...onceOnly, timeout: 1_000 })
  const known = new Map<string, { readonly belonging: Belonging; readonly until: number }>()
  return async ({ teamId, personId }: Owner): Promise<Belonging> => {
    const key = `${teamId} ${personId}`
    const last = known.get(key)
    if (last && last.until > now().getTime()) return last.belonging
    try {
      const { user } = await client.users.info({ user: personId })
      const belonging = belongingIn(user ?? {}, teamId)
      if (known.size >= mostKnown) known.clear()
      known.set(key, { belonging, until: now().getTime() + remembered })
      return belonging
    } catch (err) {
      log.warn({ err }, 'not known whether a member')
      return last?.belonging ?? 'member'
    }
  }
}

const mostKnown = 10_000

type Told = {
  readonly team_id?: string
  readonly is_stranger?: boolean
  readonly is_restricted?: boolean
  readonly is_ultra_restricted?: boolean
}

function belongingIn(user: Told, teamId: string): Belonging {
  if (user.is_stranger || (user.team_id !== undefined && user.team_id !== teamId)) return 'stranger'
  return user.is_restricted || user.is_ultra_restricted ? 'guest' : 'member'
}
