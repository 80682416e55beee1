import { createHmac } from 'node:crypto'
import type { Envelope, Outcome, Transport } from './delivery.ts'

export type HttpTarget = { readonly url: string; readonly signingSecret: string }

/** Posts each envelope to the app, signed as Slack signs; `wall` is the time that the signature carries. */
export function createHttpTransport(target: HttpTarget, wall: () => Date): Transport {
  return {
    close: () => undefined,
    send: async (envelope, patience, ending) => {
      const timeout = AbortSignal.timeout(patience)
      const signal = AbortSignal.any([timeout, ending])
      try {
        const response = await fetch(target.url, {
          method: 'POST',
          ...signed(envelope, target, wall()),
          signal,
        })
        const text = await response.text()
        if (response.ok) return { kind: 'acked', answer: read(text, response.headers.get('content-type')) }
        const mayRepeat = response.headers.get('x-slack-no-retry') !== '1'
        return { kind: 'failed', reason: 'http_error', mayRepeat }
      } catch {
        return failed(timeout.aborted ? 'http_timeout' : 'connection_failed')
      }
    },
  }
}

function failed(reason: string): Outcome {
  return { kind: 'failed', reason, mayRepeat: true }
}

function signed(envelope: Envelope, { signingSecret }: HttpTarget, at: Date) {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const body = written(envelope)
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')
  const json = envelope.type === 'events_api'
  const headers = {
    'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  }
  if (envelope.attempt === 0) return { body, headers }
  const retry = {
    'x-slack-retry-num': String(envelope.attempt),
    'x-slack-retry-reason': envelope.retryReason,
  }
  return { body, headers: { ...headers, ...retry } }
}

function written({ type, payload }: Envelope): string {
  switch (type) {
    case 'events_api':
      return JSON.stringify(payload)
    case 'interactive':
      return new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
    case 'slash_commands':
      return new URLSearchParams(
        Object.entries(payload).map(([key, value]) => [key, String(value)]),
      ).toString()
  }
}

function read(text: string, contentType: string | null): unknown {
  if (text === '') return {}
  return contentType?.includes('json') ? JSON.parse(text) : { text }
}
