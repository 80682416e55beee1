import type { Seen } from '../../people/see.ts'
import type { Notice } from '../../state/state.ts'
import { dayReader, momentOf } from '../text/dates.ts'

/** What stands in a conversation: a message, a line from Slack itself, or the name of a day. */
export type Entry =
  | { readonly kind: 'message'; readonly key: string; readonly message: Seen; readonly follows: boolean }
  | { readonly kind: 'notice'; readonly key: string; readonly notice: Notice }
  | { readonly kind: 'day'; readonly key: string; readonly date: Date }

/** Messages closer than this, by the same author, stand under one name. */
const together = 5 * 60

/** Messages and notices by time, with a line where a day begins. */
export function entriesOf(messages: readonly Seen[], notices: readonly Notice[], tz: string): Entry[] {
  const all = [
    ...messages.map((message) => ({ at: message.ts, message })),
    ...notices.map((notice) => ({ at: notice.at, notice })),
  ].sort((one, other) => Number(one.at) - Number(other.at))
  const dayOf = dayReader(tz)
  let previous: { day: string; message: Seen | undefined } = { day: '', message: undefined }
  return all.flatMap((one): Entry[] => {
    const date = momentOf(one.at)
    const day = dayOf(date)
    const divider: Entry[] = day === previous.day ? [] : [{ kind: 'day', key: `day ${one.at}`, date }]
    const before = divider.length > 0 ? undefined : previous.message
    previous = { day, message: 'message' in one ? one.message : undefined }
    const entry: Entry =
      'message' in one
        ? { kind: 'message', key: one.at, message: one.message, follows: follows(before, one.message) }
        : { kind: 'notice', key: `notice ${one.at}`, notice: one.notice }
    return [...divider, entry]
  })
}

function follows(before: Seen | undefined, message: Seen): boolean {
  if (before === undefined || before.replies > 0) return false
  const near = Number(message.ts) - Number(before.ts) < together
  return near && before.from === message.from && before.ephemeral === message.ephemeral
}

/** The same objects where nothing changed, so that only what did is drawn anew. */
export function kept(before: readonly Seen[], now: readonly Seen[]): readonly Seen[] {
  const known = new Map(before.map((message) => [message.ts, message]))
  return now.map((message) => {
    const old = known.get(message.ts)
    return old !== undefined && JSON.stringify(old) === JSON.stringify(message) ? old : message
  })
}
