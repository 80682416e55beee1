import type { ReactNode } from 'react'
import { act } from '../api.ts'
import { Avatar } from '../controls/avatar.tsx'
import { Icon } from '../controls/icon.tsx'
import { Menu, type MenuItem } from '../controls/menu.tsx'
import { useTry } from '../controls/toast.tsx'
import { type ChannelSeen, hasApp } from '../overview.ts'
import { nameOf, useReader } from '../reader.tsx'
import { Conversation } from '../talk/conversation.tsx'
import { PlaceHead } from './place-head.tsx'

type Props = { name: string; openThread: (ts: string) => void; navigate: () => void }

export function ChannelPlace({ name, openThread, navigate }: Props): ReactNode {
  const { overview } = useReader()
  const channel = overview.channels.find((one) => one.kind === 'channel' && one.name === name)
  if (channel === undefined) {
    return (
      <main className="main">
        <PlaceHead sign={<Icon name="hash" />} title={name} navigate={navigate} />
        <p className="empty-place">There is no channel of this name, or you are not in it.</p>
      </main>
    )
  }
  return (
    <main className="main">
      <PlaceHead sign={<Icon name="hash" />} title={name} note={channel.purpose} navigate={navigate}>
        <Members channel={channel} />
      </PlaceHead>
      <Conversation channel={channel} where={`#${name}`} name={`#${name}`} openThread={openThread} />
    </main>
  )
}

/** Who is in the channel, and the way to bring the app in or take it out. */
function Members({ channel }: { channel: ChannelSeen }): ReactNode {
  const reader = useReader()
  const attempt = useTry()
  const { app } = reader.overview
  const where = { user: reader.person.name, channel: channel.id }
  const there = hasApp(channel, reader.overview)
  const change: MenuItem = there
    ? { name: `Remove ${app.name}`, danger: true, run: () => void attempt(() => act('remove', where)) }
    : { name: `Add ${app.name} to this channel`, run: () => void attempt(() => act('invite', where)) }
  const members = channel.members.map((id) => {
    const name = nameOf(reader, id) ?? id
    const sign = <Avatar key={id} id={id} name={name} app={id === app.botUser} />
    return { name, sign, disabled: true, run: () => undefined }
  })
  return (
    <Menu
      label={`${channel.members.length} members`}
      className="button small members"
      heading="In this channel"
      items={[...members, change]}
      face={
        <>
          <Icon name="people" />
          {channel.members.length}
        </>
      }
    />
  )
}
