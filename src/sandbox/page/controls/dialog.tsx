import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Icon } from './icon.tsx'

/** A window over the page. The browser keeps the focus inside, and gives it back afterwards. */
export function Dialog({
  title,
  className = '',
  sign,
  role = 'dialog',
  onClose,
  children,
}: {
  title: string
  className?: string
  /** Before the title: a picture, or a way back. */
  sign?: ReactNode
  role?: 'dialog' | 'alertdialog'
  /** Esc is a dismissal; the cross in the corner closes all. */
  onClose: (by: 'escape' | 'cross') => void
  children: ReactNode
}): ReactNode {
  const box = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    const dialog = box.current
    if (dialog?.open === false) dialog.showModal()
    focusFirst(dialog)
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={box}
      className={`dialog ${className}`}
      role={role}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        if (event.target === event.currentTarget) onClose('escape')
      }}
      onClose={({ target, currentTarget }) => {
        if (target === currentTarget && !currentTarget.open) onClose('escape')
      }}
    >
      <header className="dialog-head">
        {sign}
        <h2 id={heading}>{title}</h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={() => onClose('cross')}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  )
}

/** Where the app wants the focus, or else the first input, or the first button of the foot. */
function focusFirst(dialog: HTMLElement | null): void {
  const inputs = '.dialog-body :is(input, textarea, button)'
  const wanted = ['[data-focus]', inputs, '.dialog-foot button'].map((one) =>
    dialog?.querySelector<HTMLElement>(one),
  )
  wanted.find((one) => one instanceof HTMLElement)?.focus()
}
