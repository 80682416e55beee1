import type { Message, State } from '../state/state.ts'
import type { FaultPlan } from './faults.ts'

/** Seconds to wait before the app may post to this channel again, or nothing. */
export function postingWait(
  state: State,
  rates: FaultPlan['rates'],
  channel: string,
  now: number,
): number | undefined {
  if (rates.channelMs === undefined && rates.perMinute === undefined) return undefined
  const lately = sentSince(state, now - Math.max(60_000, rates.channelMs ?? 0))
  const last = lately.find((message) => message.channel === channel)
  if (rates.channelMs !== undefined && last !== undefined && now - timeOf(last) < rates.channelMs) {
    return Math.ceil((rates.channelMs - (now - timeOf(last))) / 1000)
  }
  const minute = lately.filter((message) => now - timeOf(message) < 60_000)
  const first = minute.at(-1)
  if (rates.perMinute !== undefined && first !== undefined && minute.length >= rates.perMinute) {
    return Math.ceil((60_000 - (now - timeOf(first))) / 1000)
  }
  return undefined
}

const timeOf = ({ ts }: Message): number => Number(ts) * 1000

/** What the app posted after a moment, newest first. */
function sentSince({ messages, app }: State, from: number): Message[] {
  const sent: Message[] = []
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const message = messages[index]
    if (message === undefined || timeOf(message) <= from) break
    if (message.user === app.botUser) sent.push(message)
  }
  return sent
}
