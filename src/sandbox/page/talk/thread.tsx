import type { ReactNode } from 'react'
import { Icon } from '../controls/icon.tsx'
import { useReader } from '../reader.tsx'
import { Composer } from './composer.tsx'
import { entriesOf } from './entries.ts'
import { Timeline } from './timeline.tsx'
import { useMessages } from './use-messages.ts'

/** A message with its replies, beside the channel. */
export function Thread({
  where,
  name,
  root,
  close,
}: {
  where: string
  name: string
  root: string
  close: () => void
}): ReactNode {
  const { person } = useReader()
  const messages = useMessages(where, root)
  return (
    <aside className="side thread" aria-label={`Thread in ${name}`}>
      <header className="side-head">
        <div>
          <h2>Thread</h2>
          <p className="menu-note">{name}</p>
        </div>
        <button type="button" className="icon-button" aria-label="Close thread" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {messages !== undefined && (
        <Timeline
          key={root}
          entries={entriesOf(messages, [], person.tz)}
          opening={<Gone messages={messages.length} />}
        />
      )}
      <Composer key={`${root} composer`} where={where} thread={root} label="Reply in thread" />
    </aside>
  )
}

function Gone({ messages }: { messages: number }): ReactNode {
  return messages === 0 ? <p className="opening">There is no such thread.</p> : null
}
