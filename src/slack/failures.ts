import type { Failure } from '../bot/messenger.ts'
import { refusalOf } from './log.ts'

/** About the person, or their direct messages; `account_inactive` may also be about our token. */
const final = new Set([
  'account_inactive',
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
])
/** Slack's own words: some of the call may have been done. */
const unsure = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable'])

export function failureOf(error: unknown): Failure {
  const limited = limitOf(error)
  if (limited) return limited
  const code = refusalOf(error)
  if (code === undefined) return { kind: 'unsure', code: kindOf(error) }
  if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'limited', ms: undefined }
  if (final.has(code)) return { kind: 'final', code }
  return unsure.has(code) ? { kind: 'unsure', code } : { kind: 'refused', code }
}

/** Web-api knows a 429 without Retry-After by its message alone. */
function limitOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined
  if ('retryAfter' in error && typeof error.retryAfter === 'number') {
    return { kind: 'limited', ms: Math.max(1, error.retryAfter) * 1000 }
  }
  return error.message.startsWith('Retry header did not contain')
    ? { kind: 'limited', ms: undefined }
    : undefined
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('statusCode' in error) return `http_${String(error.statusCode)}`
  return 'cause' in error && error.cause instanceof Error ? error.cause.name : error.name
}
