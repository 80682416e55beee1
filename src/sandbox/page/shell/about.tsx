import type { ReactNode } from 'react'
import { Avatar } from '../controls/avatar.tsx'
import { hasApp } from '../overview.ts'
import { useReader } from '../reader.tsx'

/** What the workspace knows of the app: its commands and shortcuts, and where it is. */
export function About(): ReactNode {
  const { overview } = useReader()
  const { app, commands, shortcuts, channels, connections } = overview
  const there = channels.filter((channel) => channel.kind === 'channel' && hasApp(channel, overview))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="home" aria-label="About" tabIndex={0}>
      <div className="home-inside about">
        <div className="about-head">
          <Avatar id={app.botUser} name={app.name} app />
          <div>
            <h3>{app.name}</h3>
            <p className="menu-note">
              {app.installed ? 'Installed' : 'Uninstalled'} ·{' '}
              {connections > 0 ? 'connected' : 'not connected'} · {app.id}
            </p>
          </div>
        </div>
        <h4>Commands</h4>
        <dl>
          {commands.map(({ command, usage_hint: hint, description }) => (
            <div key={command}>
              <dt>
                {command} <span className="usage">{hint}</span>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
        {shortcuts.length > 0 && <h4>Shortcuts</h4>}
        <dl>
          {shortcuts.map(({ callback_id, name, type, description }) => (
            <div key={callback_id}>
              <dt>
                {name}{' '}
                <span className="usage">{type === 'message' ? 'in a message’s ⋮ menu' : 'anywhere'}</span>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
        <h4>Channels</h4>
        <p>{there.length === 0 ? 'None yet' : there.map(({ name }) => `#${name}`).join(', ')}</p>
      </div>
    </section>
  )
}
