import { type ReactNode, useState } from 'react'
import { Icon } from '../controls/icon.tsx'
import { ClockPanel } from './clock-panel.tsx'
import { FaultsPanel } from './faults-panel.tsx'
import { ResetPanel } from './reset-panel.tsx'
import { Traffic } from './traffic.tsx'

const panels = { Traffic, Clock: ClockPanel, Faults: FaultsPanel, Reset: ResetPanel } as const
const names = ['Traffic', 'Clock', 'Faults', 'Reset'] as const

/** What a developer wants when something is odd: what crossed the wire, the time, faults on demand. */
export function Drawer({ close }: { close: () => void }): ReactNode {
  const [open, setOpen] = useState<(typeof names)[number]>('Traffic')
  const Panel = panels[open]
  return (
    <aside className="side drawer" aria-label="Inspector">
      <header className="side-head">
        <h2>Inspector</h2>
        <button type="button" className="icon-button" aria-label="Close inspector" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <nav className="tabs" aria-label="Inspector: tabs">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            className="tab"
            aria-current={name === open ? 'true' : undefined}
            onClick={() => setOpen(name)}
          >
            {name}
          </button>
        ))}
      </nav>
      <Panel />
    </aside>
  )
}
