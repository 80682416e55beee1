import { setTimeout } from 'node:timers/promises'
import { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { addMilliseconds } from '../../domain/dates.ts'
import { findInstallation, quieten, readTokens } from '../../store/installations/installations.ts'
import { leaseTokens, leaveTokens, replaceTokens } from '../../store/installations/refreshing.ts'
import type { Installation, Tokens } from '../../store/installations/rows.ts'
import type { Vault } from '../../store/vault.ts'
import { clientOptionsOf, onceOnly } from '../client.ts'
import { type Log, refusalOf } from '../log.ts'
import type { Ways } from '../ways.ts'
import { quietLine } from './leaving.ts'
import type { OAuth } from './oauth.ts'

type Refreshing = {
  readonly oauth: OAuth
  readonly vault: Vault
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Log
  readonly ways?: Ways | undefined
  /** Slack refuses the app's own secret: of no workspace a token is exchanged until then. */
  readonly rest: { until: number; ms: number }
}

/** An installation with tokens that work, as far as is known. */
export type Speaking = { readonly installation: Installation; readonly tokens: Tokens }

/** So long before its end a token is exchanged, in milliseconds: what waits in a line then may still use it. */
const early = 2 * 60 * 60_000
/** So long one process has to itself what it exchanges. */
const lease = 30_000
/** How long another one's exchange is waited for, and how often it is looked for. */
const patience = 10_000
const look = 200

/** The first wait after Slack refused who the app says that it is, and the longest, in milliseconds; each is twice the one before. */
const firstRest = 60_000
const longestRest = 30 * 60_000

type Expired = { readonly expired?: boolean }
export type SpeakingFor = (installation: Installation, how?: Expired) => Promise<Speaking | undefined>

/**
 * A live workspace with its tokens, which are exchanged in time where they are rotated: by one process, and by Slack's
 * leave once. `expired`: Slack said of this version's token that its time is over. Undefined where there is none to speak with.
 */
export function refresher(parts: Omit<Refreshing, 'rest'>): SpeakingFor {
  const refreshing = { ...parts, rest: { until: 0, ms: 0 } }
  return (installation, how = {}) => speakingFor(refreshing, installation, how)
}

async function speakingFor(
  refreshing: Refreshing,
  installation: Installation,
  { expired = false }: Expired,
): Promise<Speaking | undefined> {
  const { vault, now, log, ways } = refreshing
  const { teamId, version, expiresAt } = installation
  if (installation.state !== 'live') return undefined
  const tokens = await readTokens(vault, teamId)
  if (!tokens) return undefined
  const left = expiresAt ? expiresAt.getTime() - now().getTime() : Number.POSITIVE_INFINITY
  if (!expired && left > early) return { installation, tokens }
  if (tokens.refreshToken === undefined) return expired ? undefined : { installation, tokens }
  const isOver = expired || left <= 0
  if (now().getTime() < refreshing.rest.until) {
    if (isOver) throw new Error(restingLine)
    return { installation, tokens }
  }
  try {
    if (await exchanged(refreshing, installation, tokens.refreshToken)) {
      ways?.say('client', true, 'ok')
      return again(refreshing, installation)
    }
  } catch (err) {
    const reason = refusalOf(err) ?? ''
    if (misconfigured.has(reason)) {
      ways?.say('client', false, reason)
      prolong(refreshing)
      log.error({ err, team: teamId, nextTryMs: refreshing.rest.ms }, misconfiguredLine)
    } else log.warn({ err, team: teamId }, 'a token was not exchanged')
    if (refused.has(reason)) {
      if (await quieten(vault.db, { teamId, version }, { reason, now: now() }))
        log.error({ team: teamId, reason }, quietLine)
      return again(refreshing, installation)
    }
    if (isOver) throw err
    return { installation, tokens }
  }
  // Somebody else is at it. What still works does meanwhile.
  if (!isOver) return { installation, tokens }
  for (let waited = 0; waited < patience; waited += look) {
    await setTimeout(look)
    const next = await findInstallation(vault.db, teamId)
    if (!next || next.version !== version) return again(refreshing, installation)
  }
  throw new Error('A token is being exchanged, and that takes too long.')
}

const refused = new Set(['invalid_refresh_token', 'account_inactive'])

/** No word about the workspace: it speaks until its token's time is over, and the operator mends it. */
const misconfigured = new Set(['invalid_client_id', 'bad_client_secret'])
const misconfiguredLine =
  'Slack refuses SLACK_CLIENT_ID or SLACK_CLIENT_SECRET: copy both again from Basic Information, or no token is exchanged'

const restingLine = 'Slack refused SLACK_CLIENT_ID or SLACK_CLIENT_SECRET, and is asked again in a while.'

function prolong({ rest, now }: Pick<Refreshing, 'rest' | 'now'>): void {
  rest.ms = Math.min(rest.ms * 2 || firstRest, longestRest)
  rest.until = now().getTime() + rest.ms
}

/** As it is now, whoever changed it. */
async function again({ vault }: Refreshing, { teamId }: Installation): Promise<Speaking | undefined> {
  const installation = await findInstallation(vault.db, teamId)
  const tokens = await readTokens(vault, teamId)
  return installation?.state === 'live' && tokens ? { installation, tokens } : undefined
}

const answerSchema = z.object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.number() })

/** False where another process has it in hand. */
async function exchanged(
  { oauth, vault, now, newId, rest }: Refreshing,
  { teamId, version }: Installation,
  refreshToken: string,
): Promise<boolean> {
  const mine = { teamId, lease: newId() }
  const until = addMilliseconds(now(), lease)
  if (!(await leaseTokens(vault.db, { teamId, version }, { now: now(), lease: mine.lease, until })))
    return false
  try {
    const client = new WebClient(undefined, { ...clientOptionsOf(oauth), ...onceOnly })
    const answer = await client.oauth.v2.access({
      client_id: oauth.clientId,
      client_secret: oauth.clientSecret,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    })
    rest.ms = 0
    const { access_token: botToken, refresh_token, expires_in } = answerSchema.parse(answer)
    const tokens = { botToken, refreshToken: refresh_token }
    await replaceTokens(vault, mine, { tokens, expiresAt: addMilliseconds(now(), expires_in * 1000) })
    return true
  } catch (error) {
    await leaveTokens(vault.db, mine)
    throw error
  }
}
