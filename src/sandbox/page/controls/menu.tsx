import type { KeyboardEvent, ReactNode } from 'react'
import { Popover } from './popover.tsx'

export type MenuItem = {
  readonly name: string
  readonly note?: string | undefined
  readonly sign?: ReactNode
  readonly danger?: boolean
  /** Set for one choice among several. */
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly run: () => void
}

/** A button that opens a menu: arrows move in it, Enter chooses, Esc leaves. */
export function Menu({
  items,
  heading,
  ...button
}: {
  items: readonly MenuItem[]
  heading?: string
  label: string
  className?: string
  title?: string
  face: ReactNode
}): ReactNode {
  return (
    <Popover {...button} expands="menu">
      {({ close }) => (
        <>
          {heading !== undefined && <p className="menu-heading">{heading}</p>}
          <div role="menu" aria-label={button.label} className="menu" onKeyDown={moveFocus} tabIndex={-1}>
            {items.map((item) => (
              <MenuButton
                key={item.name}
                item={item}
                choose={() => {
                  close()
                  item.run()
                }}
              />
            ))}
          </div>
        </>
      )}
    </Popover>
  )
}

function MenuButton({ item, choose }: { item: MenuItem; choose: () => void }): ReactNode {
  const { name, note, sign, danger = false, checked, disabled = false } = item
  const kind =
    checked === undefined
      ? { role: 'menuitem' as const }
      : { role: 'menuitemradio' as const, 'aria-checked': checked, 'data-first': checked || undefined }
  return (
    <button
      type="button"
      {...kind}
      className={danger ? 'menu-item danger' : 'menu-item'}
      tabIndex={-1}
      disabled={disabled}
      onClick={choose}
    >
      {sign}
      <span className="menu-words">
        <span>{name}</span>
        {note !== undefined && <span className="menu-note">{note}</span>}
      </span>
    </button>
  )
}

/** Arrows, Home and End, among the items that can be chosen. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  const here = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  items.at(next % items.length)?.focus()
}
