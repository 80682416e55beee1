import { memo, type ReactNode, useState } from 'react'
import type { Seen } from '../../people/see.ts'
import { Blocks } from '../blocks/block.tsx'
import { Avatar } from '../controls/avatar.tsx'
import { Icon } from '../controls/icon.tsx'
import { useReader } from '../reader.tsx'
import { fullMoment, momentOf, timeOfDay } from '../text/dates.ts'
import { MarkedText } from '../text/marked-text.tsx'
import { EditMessage } from './edit-message.tsx'
import { Files } from './files.tsx'
import { MessageActions } from './message-actions.tsx'
import { MessageHolder } from './message-holder.tsx'
import { Reactions } from './reactions.tsx'
import { ReplyCount } from './reply-count.tsx'

type Props = {
  message: Seen
  /** Stands under the name above it. */
  follows: boolean
  /** Missing in a thread itself. */
  openThread?: (ts: string) => void
}

export const MessageDrawn = memo(function MessageDrawn({ message, follows, openThread }: Props): ReactNode {
  const { overview } = useReader()
  const [editing, setEditing] = useState(false)
  const app = message.user === overview.app.botUser
  return (
    <article
      className={`message${follows ? ' follows' : ''}${message.ephemeral ? ' ephemeral' : ''}`}
      aria-label={`${message.from}, ${timeOfDay(momentOf(message.ts), useReader().person.tz)}`}
    >
      <div className="message-side">
        {follows ? (
          <Time ts={message.ts} short />
        ) : (
          <Avatar id={message.user} name={message.from} app={app} />
        )}
      </div>
      <div className="message-main">
        {!follows && (
          <header className="message-head">
            <span className="message-from">{message.from}</span>
            {app && <span className="badge">APP</span>}
            <Time ts={message.ts} />
            {message.ephemeral && <OnlyYou />}
          </header>
        )}
        {editing ? (
          <EditMessage message={message} done={() => setEditing(false)} />
        ) : (
          <Content message={message} />
        )}
        <Files files={message.files} />
        <Reactions message={message} />
        {openThread !== undefined && <ReplyCount message={message} open={openThread} />}
      </div>
      {!editing && (
        <MessageActions message={message} edit={() => setEditing(true)} {...(openThread && { openThread })} />
      )}
    </article>
  )
})

function Content({ message }: { message: Seen }): ReactNode {
  const mark = message.edited && <span className="edited">(edited)</span>
  // Files alone.
  if (message.blocks.length === 0 && message.text === '') return null
  if (message.blocks.length === 0) {
    return (
      <div className="words message-words">
        <MarkedText text={message.text} /> {mark}
      </div>
    )
  }
  return (
    <MessageHolder message={message}>
      <Blocks blocks={message.blocks} />
      {mark}
    </MessageHolder>
  )
}

function OnlyYou(): ReactNode {
  return (
    <span className="only-you">
      <Icon name="eye" />
      Only visible to you
    </span>
  )
}

/** The time of day; all of it on hover. */
function Time({ ts, short = false }: { ts: string; short?: boolean }): ReactNode {
  const { tz } = useReader().person
  const date = momentOf(ts)
  const said = timeOfDay(date, tz)
  return (
    <time className="message-time" dateTime={date.toISOString()} title={fullMoment(date, tz)}>
      {short ? said.replace(/ [AP]M$/, '') : said}
    </time>
  )
}
