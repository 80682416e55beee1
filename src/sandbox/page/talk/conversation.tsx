import { type ReactNode, useEffect } from 'react'
import type { Notice } from '../../state/state.ts'
import { act, query } from '../api.ts'
import { useLook } from '../live.tsx'
import type { ChannelSeen } from '../overview.ts'
import { useReader } from '../reader.tsx'
import { Composer } from './composer.tsx'
import { entriesOf } from './entries.ts'
import { Opening } from './opening.tsx'
import { Timeline } from './timeline.tsx'
import { useMessages } from './use-messages.ts'

/** A channel or the messages with the app: what was said, and the field to say more. */
export function Conversation({
  channel,
  where,
  name,
  openThread,
}: {
  channel: ChannelSeen
  /** As the workspace calls it: `#leveling` or `dm`. */
  where: string
  name: string
  openThread: (ts: string) => void
}): ReactNode {
  const { person } = useReader()
  const messages = useMessages(where)
  const notices = useNotices(channel.id)
  useReading(where, channel.unread)
  return (
    <section className="conversation" aria-label={name}>
      {messages === undefined ? (
        <div className="timeline" aria-busy />
      ) : (
        <Timeline
          key={`${person.id} ${where}`}
          entries={entriesOf(messages, notices, person.tz)}
          opening={<Opening name={name} channel={channel} />}
          openThread={openThread}
        />
      )}
      <Composer key={`${person.id} ${where} composer`} where={where} label={`Message ${name}`} commands />
    </section>
  )
}

function useNotices(channel: string): Notice[] {
  const { person } = useReader()
  const all = useLook<Notice[]>(`notices?${query({ user: person.name })}`, ['notices']) ?? []
  return all.filter((notice) => notice.channel === channel)
}

/** What is before a person's eyes is read. */
function useReading(where: string, unread: number): void {
  const { person } = useReader()
  useEffect(() => {
    if (unread === 0) return
    const read = () => {
      if (document.visibilityState === 'visible') void act('mark-read', { user: person.name, channel: where })
    }
    read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [where, unread, person.name])
}
