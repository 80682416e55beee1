import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

type Shown = { readonly close: () => void }

/** A button and what it opens. The browser closes it on Esc and on a click elsewhere, and gives the focus back. */
export function Popover({
  label,
  labelledBy,
  describedBy,
  className = '',
  title,
  expands = 'dialog',
  busy = false,
  face,
  children,
}: {
  /** For screen readers, where the face has no words of its own. */
  label?: string
  /** The id of words that stand elsewhere; the face's own words follow them. */
  labelledBy?: string | undefined
  describedBy?: string | undefined
  className?: string
  title?: string
  expands?: 'dialog' | 'menu' | 'listbox'
  busy?: boolean
  face: ReactNode
  children: (shown: Shown) => ReactNode
}): ReactNode {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const prepare = ({ newState }: ToggleEvent) => {
    if (newState === 'closed') return
    flushSync(() => setOpen(true))
    markFirst(box.current)
  }
  return (
    <>
      <button
        type="button"
        className={className}
        id={`${id}-button`}
        popoverTarget={id}
        aria-label={label}
        aria-labelledby={labelledBy && `${labelledBy} ${id}-button`}
        aria-describedby={describedBy}
        aria-busy={busy}
        aria-haspopup={expands}
        aria-expanded={open}
        title={title}
      >
        {face}
      </button>
      <div
        ref={box}
        id={id}
        className="popover"
        popover="auto"
        onBeforeToggle={prepare}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && children({ close: () => box.current?.hidePopover() })}
      </div>
    </>
  )
}

/** The browser gives the focus to what has this attribute, before any other key is heard. */
function markFirst(box: HTMLElement | null): void {
  const names = ['[data-first]', '[role^=menuitem]:not(:disabled)', 'input, button']
  const found = names.map((name) => box?.querySelector(name)).find((one) => one instanceof HTMLElement)
  found?.setAttribute('autofocus', '')
}
