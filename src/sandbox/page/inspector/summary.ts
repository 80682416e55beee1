import type { Entry } from '../../state/record.ts'

/** What an entry is called: `chat.postMessage`, `events_api: app_mention`, `interactive: block_actions`. */
export function summaryOf(entry: Entry): string {
  switch (entry.kind) {
    case 'call':
      return entry.method
    case 'response_url':
      return 'response_url'
    case 'envelope':
      return `${entry.type}: ${subjectOf(entry.payload)}`
  }
}

/** How it went: `ok`, `acked`, or what was wrong. */
export function outcomeOf(entry: Entry): string {
  if (entry.kind === 'envelope') return entry.outcome
  if (entry.kind === 'call' && entry.fault !== undefined) return `fault: ${entry.fault}`
  const error = entry.answer?.ok === false ? entry.answer.error : undefined
  if (typeof error === 'string') return error
  return entry.status === 200 ? 'ok' : `HTTP ${entry.status}`
}

export function isWrong(entry: Entry): boolean {
  return !['ok', 'acked'].includes(outcomeOf(entry))
}

function subjectOf(payload: unknown): string {
  const event = field(payload, 'event')
  const words = [field(event, 'type'), field(payload, 'command'), field(payload, 'type')]
  return words.find((word) => typeof word === 'string') ?? ''
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}
