import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { Seen } from '../../people/see.ts'
import { act } from '../api.ts'
import { useTry } from '../controls/toast.tsx'
import { handleOf, useReader } from '../reader.tsx'

/** A person's own message, to be written anew. */
export function EditMessage({ message, done }: { message: Seen; done: () => void }): ReactNode {
  const reader = useReader()
  const attempt = useTry()
  const [text, setText] = useState(typedText(message.text, (id) => handleOf(reader, id)))
  const save = async () => {
    const { channel, ts } = message
    if (text.trim() !== '') await attempt(() => act('edit', { user: reader.person.name, channel, ts, text }))
    done()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') done()
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    void save()
  }
  return (
    <div className="edit">
      <textarea
        className="field"
        aria-label="Edit message"
        ref={(field) => field?.focus()}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="edit-foot">
        <button type="button" className="button small" onClick={done}>
          Cancel
        </button>
        <button type="button" className="button small fill" onClick={() => void save()}>
          Save
        </button>
      </div>
    </div>
  )
}

/** What a person would have typed for this text. */
function typedText(sent: string, handle: (id: string) => string): string {
  return sent
    .replaceAll(/<@([^>|]+)[^>]*>/g, (_, id: string) => `@${handle(id)}`)
    .replaceAll(/<#[^>|]+\|([^>]+)>/g, '#$1')
    .replaceAll(/<([^>|]+)(?:\|[^>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
