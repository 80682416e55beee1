import { type ReactNode, useEffect } from 'react'
import { act } from '../api.ts'
import { Avatar } from '../controls/avatar.tsx'
import { useReader } from '../reader.tsx'
import type { AppTab, Place } from '../spot.ts'
import { Conversation } from '../talk/conversation.tsx'
import { About } from './about.tsx'
import { Home } from './home.tsx'
import { PlaceHead } from './place-head.tsx'

type Props = {
  tab: AppTab
  goTo: (place: Place) => void
  openThread: (ts: string) => void
  navigate: () => void
}

const names = { home: 'Home', messages: 'Messages', about: 'About' } as const

/** The app, behind its tabs; those that its manifest turns off are not there. */
export function AppPlace({ tab, goTo, openThread, navigate }: Props): ReactNode {
  const { person, overview } = useReader()
  const { app, channels } = overview
  const direct = channels.find(({ kind }) => kind === 'im')
  const tabs = (['home', 'messages', 'about'] as const).filter(
    (one) => one === 'about' || app.home[`${one}_tab_enabled`],
  )
  const shown = tabs.includes(tab) ? tab : 'about'
  useEffect(() => {
    if (shown !== 'about') act('open-home', { user: person.name, tab: shown }).catch(() => undefined)
  }, [shown, person.name])
  return (
    <main className="main">
      <PlaceHead
        sign={<Avatar id={app.botUser} name={app.name} app />}
        title={app.name}
        navigate={navigate}
      />
      <nav className="tabs" aria-label={`${app.name}: tabs`}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            className="tab"
            aria-current={one === shown ? 'page' : undefined}
            onClick={() => goTo({ kind: 'app', tab: one })}
          >
            {names[one]}
          </button>
        ))}
      </nav>
      {shown === 'home' && <Home />}
      {shown === 'about' && <About />}
      {shown === 'messages' && direct !== undefined && (
        <Conversation channel={direct} where="dm" name={app.name} openThread={openThread} />
      )}
    </main>
  )
}
