import type { ReactNode } from 'react'
import { Avatar } from '../controls/avatar.tsx'
import { Icon } from '../controls/icon.tsx'
import { useReader } from '../reader.tsx'
import type { Place } from '../spot.ts'
import { PersonMenu } from './person-menu.tsx'
import { ThemeMenu } from './theme-menu.tsx'

type Props = {
  place: Place
  goTo: (place: Place) => void
  become: (person: string) => void
  inspecting: boolean
  inspect: () => void
}

/** Where one can go, who one is, and the tools of the workspace. */
export function Sidebar({ place, goTo, become, inspecting, inspect }: Props): ReactNode {
  const { overview } = useReader()
  const { team, app, channels, connections } = overview
  const direct = channels.find(({ kind }) => kind === 'im')
  return (
    <div className="sidebar">
      <header className="sidebar-head">
        <h1>{team.name}</h1>
        <p>A local stand-in for Slack</p>
      </header>
      <PersonMenu become={become} />
      <nav className="sidebar-nav" aria-label="Channels and messages">
        <h2>Channels</h2>
        <ul>
          {channels
            .filter(({ kind }) => kind === 'channel')
            .map(({ id, name, unread }) => (
              <PlaceLink
                key={id}
                current={place.kind === 'channel' && place.name === name}
                unread={unread}
                go={() => goTo({ kind: 'channel', name })}
                sign={<Icon name="hash" />}
                name={name}
              />
            ))}
        </ul>
        <h2>Direct messages</h2>
        <ul>
          <PlaceLink
            current={place.kind === 'app'}
            unread={direct?.unread ?? 0}
            go={() => goTo({ kind: 'app', tab: 'messages' })}
            sign={<Avatar id={app.botUser} name={app.name} app />}
            name={app.name}
            badge
          />
        </ul>
      </nav>
      <footer className="sidebar-foot">
        <p className="connection" data-on={connections > 0}>
          {connections > 0 ? `${app.name} is connected` : `${app.name} is not connected`}
        </p>
        <div className="sidebar-tools">
          <button type="button" className="tool" aria-pressed={inspecting} onClick={inspect}>
            <Icon name="inspect" />
            Inspector
          </button>
          <ThemeMenu />
        </div>
      </footer>
    </div>
  )
}

function PlaceLink({
  current,
  unread,
  go,
  sign,
  name,
  badge = false,
}: {
  current: boolean
  unread: number
  go: () => void
  sign: ReactNode
  name: string
  badge?: boolean
}): ReactNode {
  const isUnread = unread > 0 && !current
  return (
    <li>
      <button
        type="button"
        className={isUnread ? 'place unread' : 'place'}
        aria-current={current ? 'page' : undefined}
        onClick={go}
      >
        {sign}
        <span className="place-name">{name}</span>
        {badge && <span className="badge">APP</span>}
        {isUnread && (
          <span className="unread-mark">
            {unread}
            <span className="unseen"> unread</span>
          </span>
        )}
      </button>
    </li>
  )
}
