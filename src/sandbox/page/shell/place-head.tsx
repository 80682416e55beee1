import type { ReactNode } from 'react'
import { Icon } from '../controls/icon.tsx'

/** The line over a channel or the app; on a narrow screen, with the way back to the list. */
export function PlaceHead({
  sign,
  title,
  note,
  navigate,
  children,
}: {
  sign: ReactNode
  title: string
  note?: string
  navigate: () => void
  children?: ReactNode
}): ReactNode {
  return (
    <header className="place-head">
      <button
        type="button"
        className="icon-button narrow-only"
        aria-label="Channels and messages"
        onClick={navigate}
      >
        <Icon name="menu" />
      </button>
      {sign}
      <div className="place-title">
        <h2>{title}</h2>
        {note !== undefined && <p>{note}</p>}
      </div>
      {children}
    </header>
  )
}
