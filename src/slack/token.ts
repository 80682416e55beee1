import type { Client } from './client.ts'
import type { Fetch } from './lines.ts'
import { type Log, refusalOf } from './log.ts'
import { type CallOutcome, methodAt, type SlackMetrics } from './metrics.ts'
import type { Ways } from './ways.ts'

/** What Slack says of a token that works no more; the first also of a person who is gone. */
const lost = new Set([
  'account_inactive',
  'invalid_auth',
  'not_allowed_token_type',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
])

export const isLost = (code: string | undefined): boolean => code !== undefined && lost.has(code)

/** Whether the bot's token works: without it the bot can answer nobody. */
export type TokenWatch = {
  readonly isGood: () => boolean
  /** Something said that it may be gone: Slack is asked. */
  readonly doubt: () => void
  /** Resolves with Slack's word when it works no more. */
  readonly gone: Promise<string>
  readonly stop: () => void
}

/** Often enough for a load balancer, and for one whose app comes back. */
const usually = 5 * 60_000
const whenGone = 30_000

/** `client`: one that asks once, and is not listened to by `hearRefusals`. */
export function watchToken(client: Client, log: Log, say: Ways['say'] = () => {}): TokenWatch {
  const gone = Promise.withResolvers<string>()
  let good = true
  let asking = false
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const ask = async () => {
    if (asking || stopped) return
    asking = true
    clearTimeout(timer)
    try {
      await client.auth.test()
      if (!good) log.info('Slack accepts the bot token again')
      good = true
      say('token', true, 'ok')
    } catch (error) {
      const code = refusalOf(error)
      if (code !== undefined && isLost(code)) {
        good = false
        say('token', false, code)
        gone.resolve(code)
      }
    }
    asking = false
    if (!stopped) timer = setTimeout(ask, good ? usually : whenGone).unref()
  }
  timer = setTimeout(ask, usually).unref()
  return {
    isGood: () => good,
    doubt: () => void ask(),
    gone: gone.promise,
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}

const refusal = /^\s*\{\s*"ok"\s*:\s*false\s*,\s*"error"\s*:\s*"(\w+)"/

/** Listens to what Slack answers, whoever asks: a refusal that may be about the token is told, and each call is counted. */
export const hearRefusals =
  (doubt: () => void, metrics?: Pick<SlackMetrics, 'calling'>): Fetch =>
  async (address, init) => {
    const called = metrics?.calling(methodAt(String(address)))
    const { response, code } = await heard(address, init).catch((error) => {
      called?.('failed')
      throw error
    })
    called?.(outcomeOf(response, code))
    if (isLost(code)) doubt()
    return response
  }

async function heard(...call: Parameters<Fetch>): Promise<{ response: Response; code?: string | undefined }> {
  const response = await fetch(...call)
  if (!response.headers.get('content-type')?.includes('json')) return { response }
  const text = await response.text()
  return { response: new Response(text, response), code: refusal.exec(text)?.[1] }
}

function outcomeOf({ status }: Response, code: string | undefined): CallOutcome {
  if (status === 429) return 'limited'
  if (status >= 500) return 'failed'
  return status >= 400 || code !== undefined ? 'refused' : 'ok'
}
