import type { FaultPlan } from './faults.ts'
import type { State } from './state.ts'

/** Seconds to wait before the app may post to this channel again, or nothing. */
export function postingWait(
  state: State,
  rates: FaultPlan['rates'],
  channel: string,
  now: number,
): number | undefined {
  const sent = state.messages
    .filter(({ user }) => user === state.app.botUser)
    .map((message) => ({ ...message, at: Number(message.ts) * 1000 }))
  const last = sent.findLast((message) => message.channel === channel)?.at
  if (rates.channelMs !== undefined && last !== undefined && now - last < rates.channelMs) {
    return Math.ceil((rates.channelMs - (now - last)) / 1000)
  }
  const lately = sent.filter(({ at }) => now - at < 60_000)
  const first = lately[0]
  if (rates.perMinute !== undefined && first !== undefined && lately.length >= rates.perMinute) {
    return Math.ceil((60_000 - (now - first.at)) / 1000)
  }
  return undefined
}
