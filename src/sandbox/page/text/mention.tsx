import type { ReactNode } from 'react'
import { nameOf, useReader } from '../reader.tsx'

/** `@Lena Brandt`, marked where it is the reader. */
export function UserMention({ id, label = '' }: { id: string; label?: string }): ReactNode {
  const reader = useReader()
  const name = nameOf(reader, id) ?? (label || id)
  const mine = id === reader.person.id
  return <span className={mine ? 'mention mention-me' : 'mention'}>@{name}</span>
}

/** `#leveling`, which opens it where the reader is a member. */
export function ChannelMention({ id, label = '' }: { id: string; label?: string }): ReactNode {
  const { overview, openChannel } = useReader()
  const channel = overview.channels.find((one) => one.id === id)
  if (channel === undefined || channel.kind === 'im') {
    return <span className="mention">#{label || 'private-channel'}</span>
  }
  return (
    <button type="button" className="mention" onClick={() => openChannel(channel.name)}>
      #{channel.name}
    </button>
  )
}

export function GroupMention({ label }: { label: string }): ReactNode {
  return <span className="mention">{label.startsWith('@') ? label : `@${label}`}</span>
}

export function Broadcast({ range }: { range: string }): ReactNode {
  return <span className="mention mention-me">@{range}</span>
}
