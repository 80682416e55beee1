import type { ReactNode } from 'react'
import type { Button, IconButton } from '../blocks/kinds.ts'
import { Icon } from '../controls/icon.tsx'
import { useReader } from '../reader.tsx'
import { isSafe } from '../text/mrkdwn.ts'
import { PlainText } from '../text/text-object.tsx'
import { type At, useGiving } from './holder.tsx'

/** With an address, it also opens that beside the page. */
export function ButtonDrawn({ button, at }: { button: Button; at: At }): ReactNode {
  const { text, style, url, confirm, accessibility_label: label } = button
  const { give, busy, dialog } = useGiving(at, confirm)
  const look = { className: style === undefined ? 'button' : `button ${style}`, 'aria-label': label }
  if (url !== undefined && isSafe(url)) {
    return (
      <a {...look} href={url} target="_blank" rel="noreferrer noopener" onClick={() => give()}>
        <PlainText text={text.text} />
      </a>
    )
  }
  return (
    <>
      <button type="button" {...look} aria-busy={busy} onClick={() => busy || give()}>
        <PlainText text={text.text} />
      </button>
      {dialog}
    </>
  )
}

/** Some are there for some people only. */
export function IconButtonDrawn({ button, at }: { button: IconButton; at: At }): ReactNode {
  const { person } = useReader()
  const { give, busy, dialog } = useGiving(at, button.confirm)
  const readers = button.visible_to_user_ids
  if (readers !== undefined && !readers.includes(person.id)) return null
  const words = button.accessibility_label ?? button.text.text
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={words}
        title={words}
        aria-busy={busy}
        onClick={() => busy || give()}
      >
        <Icon name={button.icon === 'trash' ? 'trash' : 'bolt'} />
      </button>
      {dialog}
    </>
  )
}
