import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Icon } from '../controls/icon.tsx'
import { useReader } from '../reader.tsx'
import { AttachButton, AttachedFiles, useAttached } from './attached.tsx'
import { type Completion, completionsFor, usageOf } from './completion.ts'
import { CompletionList } from './completion-list.tsx'
import { GlobalShortcuts } from './global-shortcuts.tsx'
import { useHistory } from './history.ts'
import { useSending } from './sending.ts'

type Props = {
  where: string
  label: string
  thread?: string
  /** Slash commands can be sent from here. */
  commands?: boolean
}

/** The field to write in, and what goes with it: Enter sends, Shift+Enter begins a line, Up brings back what was sent. */
export function Composer({ where, label, thread, commands = false }: Props): ReactNode {
  const { person, overview } = useReader()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const attached = useAttached(box)
  const sent = useSending({ where, thread, attached })
  const [text, setText] = useState('')
  const [caret, setCaret] = useState(0)
  const [here, setHere] = useState(0)
  const [closed, setClosed] = useState('')
  const history = useHistory(`${person.id} ${where} ${thread ?? ''}`)
  const offers = closed === text ? [] : completionsFor(text, caret, overview, commands)
  const usage = offers.length === 0 && commands ? usageOf(text, overview) : undefined

  const nothing = text.trim() === '' && attached.files.length === 0

  const write = (next: string, at = next.length) => {
    setText(next)
    setHere(0)
    flushSync(() => setCaret(at))
    field.current?.setSelectionRange(at, at)
  }
  const complete = ({ from, insert }: Completion) => {
    const rest = text.slice(caret).replace(/^ /, '')
    setClosed(text.slice(0, from) + insert + rest)
    write(text.slice(0, from) + insert + rest, from + insert.length)
    field.current?.focus()
  }
  const send = () => {
    const said = text.trim()
    if (nothing || !sent(said)) return
    if (said !== '') history.add(said)
    write('')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (offers.length > 0 && choosing(event)) return event.preventDefault()
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      return send()
    }
    const recalled = history.recall(event.key, text)
    if (recalled === undefined) return
    event.preventDefault()
    setClosed(recalled)
    write(recalled)
  }
  /** Keys that mean the list of suggestions while it is open. */
  const choosing = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const offer = offers[here]
    if (key === 'ArrowDown') setHere((here + 1) % offers.length)
    else if (key === 'ArrowUp') setHere((here + offers.length - 1) % offers.length)
    else if (key === 'Escape') setClosed(text)
    else if ((key === 'Tab' || key === 'Enter') && !shiftKey && offer !== undefined) complete(offer)
    else return false
    return true
  }
  return (
    <div ref={box} className={attached.over ? 'composer over' : 'composer'}>
      {offers.length > 0 && <CompletionList id={id} offers={offers} here={here} choose={complete} />}
      <div className="composer-box">
        <textarea
          ref={field}
          className="composer-field"
          aria-label={label}
          aria-autocomplete="list"
          aria-controls={offers.length > 0 ? id : undefined}
          aria-activedescendant={offers.length > 0 ? `${id}-${here}` : undefined}
          placeholder={label}
          rows={1}
          value={text}
          onKeyDown={onKeyDown}
          onPaste={({ clipboardData: { files, types } }) => {
            // A copied table comes as text and as a picture of itself.
            if (files.length > 0 && !types.includes('text/plain')) attached.add(files)
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onChange={(event) => {
            setText(event.target.value)
            setCaret(event.target.selectionStart)
            setHere(0)
            setClosed('')
          }}
        />
        <AttachedFiles attached={attached} />
        <div className="composer-foot">
          <AttachButton attached={attached} />
          {thread === undefined && <GlobalShortcuts />}
          <span className="composer-hint">
            {attached.over ? 'Let go to attach it' : usage === undefined ? null : `Usage: ${usage}`}
          </span>
          <button
            type="button"
            className="icon-button send"
            aria-label="Send"
            title="Send"
            disabled={nothing}
            onClick={send}
          >
            <Icon name="send" />
          </button>
        </div>
      </div>
    </div>
  )
}
