import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Icon } from '../controls/icon.tsx'
import { useZone } from '../reader.tsx'
import { dayName, momentOf, timeOfDay } from '../text/dates.ts'
import { MarkedText } from '../text/marked-text.tsx'
import { Announcer } from './announcer.tsx'
import type { Entry } from './entries.ts'
import { MessageDrawn } from './message.tsx'

const page = 60

type Props = {
  entries: readonly Entry[]
  opening: ReactNode
  openThread?: (ts: string) => void
}

/**
 * What was said, the newest at the foot. It draws the newest page, and one more whenever the reader comes near the
 * top. The scroller is a reversed column, so that the browser itself holds on to the foot.
 */
export function Timeline({ entries, opening, openThread }: Props): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState(1)
  const [away, setAway] = useState(false)
  const from = Math.max(0, entries.length - pages * page)
  const follow = () => {
    const box = scroller.current
    if (box === null) return
    const above = box.scrollHeight - box.clientHeight + box.scrollTop
    if (from > 0 && above < 1500) setPages(pages + 1)
    setAway(box.scrollTop < -200)
  }
  return (
    <div className="timeline-frame">
      <Announcer entries={entries} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="timeline" ref={scroller} onScroll={follow} tabIndex={0} aria-label="Messages">
        <div className="timeline-inside">
          {from === 0 && opening}
          <ol className="entries" onKeyDown={moveAmong}>
            {entries.slice(from).map((entry, index, shown) => (
              <li
                key={entry.key}
                className={`entry entry-${entry.kind}`}
                tabIndex={entry.kind === 'message' ? (index === shown.length - 1 ? 0 : -1) : undefined}
              >
                <EntryDrawn entry={entry} openThread={openThread} />
              </li>
            ))}
          </ol>
        </div>
      </section>
      {away && (
        <button
          type="button"
          className="button jump"
          onClick={() => scroller.current?.scrollTo({ top: 0, behavior: 'auto' })}
        >
          <Icon name="down" />
          Jump to newest
        </button>
      )}
    </div>
  )
}

function EntryDrawn({ entry, openThread }: { entry: Entry; openThread: Props['openThread'] }): ReactNode {
  const zone = useZone()
  switch (entry.kind) {
    case 'message':
      return (
        <MessageDrawn message={entry.message} follows={entry.follows} {...(openThread && { openThread })} />
      )
    case 'day':
      return <h3 className="day">{dayName(entry.date, zone)}</h3>
    case 'notice':
      return (
        <div className={entry.notice.done ? 'notice done' : 'notice'}>
          <Icon name={entry.notice.done ? 'info' : 'warning'} />
          <div>
            <MarkedText text={entry.notice.text} />
            <p className="menu-note">
              From the workspace, {timeOfDay(momentOf(entry.notice.at), zone.tz)} · Only visible to you
            </p>
          </div>
        </div>
      )
  }
}

/** Up and down go from message to message; Tab then goes into the one that has the focus. */
function moveAmong(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event
  const step = { ArrowUp: -1, ArrowDown: 1 }[key]
  if (step === undefined || !(target instanceof HTMLElement) || !target.matches('.entry')) return
  const messages = [...event.currentTarget.querySelectorAll<HTMLElement>('.entry-message')]
  const next = messages[messages.indexOf(target) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
