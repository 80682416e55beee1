import { type ReactNode, useEffect, useRef } from 'react'
import { Avatar } from '../controls/avatar.tsx'
import { Icon } from '../controls/icon.tsx'
import { useReader } from '../reader.tsx'
import type { Completion } from './completion.ts'

type Props = {
  id: string
  offers: readonly Completion[]
  here: number
  choose: (offer: Completion) => void
}

/** What the composer offers, above it; the focus stays in the composer. */
export function CompletionList({ id, offers, here, choose }: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[here]?.scrollIntoView({ block: 'nearest' })
  }, [here])
  return (
    <div ref={list} id={id} className="completions" role="listbox" aria-label="Suggestions" tabIndex={-1}>
      {offers.map((offer, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the composer has the focus and hears the keys
        <div
          key={offer.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === here}
          tabIndex={-1}
          className={index === here ? 'option here' : 'option'}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(offer)}
        >
          <Sign offer={offer} />
          <span className="menu-words">
            <span>
              <strong>{offer.name}</strong> <span className="usage">{offer.hint}</span>
            </span>
            <span className="menu-note">{offer.note}</span>
          </span>
        </div>
      ))}
    </div>
  )
}

function Sign({ offer: { kind, key, name } }: { offer: Completion }): ReactNode {
  const { overview } = useReader()
  if (kind === 'channel') return <Icon name="hash" />
  if (kind === 'slack') return <Icon name="people" />
  if (kind === 'person') return <Avatar id={key} name={name} app={key === overview.app.botUser} />
  return <Avatar id={overview.app.botUser} name={overview.app.name} app />
}
