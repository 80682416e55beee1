import type { ReactNode } from 'react'
import type { Seen } from '../../people/see.ts'
import { act } from '../api.ts'
import { Icon } from '../controls/icon.tsx'
import { Menu, type MenuItem } from '../controls/menu.tsx'
import { useTry } from '../controls/toast.tsx'
import { useReader } from '../reader.tsx'
import { emojiSign } from '../text/emoji.tsx'

type Props = { message: Seen; edit: () => void; openThread?: (ts: string) => void }

const quick = ['+1', 'white_check_mark', 'eyes', 'tada', 'heart', 'thinking_face']

/** What can be done with a message: it appears on hover and when something in the message has the focus. */
export function MessageActions({ message, edit, openThread }: Props): ReactNode {
  const { person } = useReader()
  const attempt = useTry()
  const { ts, channel, ephemeral } = message
  const which = { user: person.name, channel, ts }
  const reactions = quick.map((name) => ({
    name: name.replaceAll('_', ' '),
    sign: <span className="emoji">{emojiSign(name)}</span>,
    run: () => void attempt(() => act('react', { ...which, name })),
  }))
  return (
    <div className="message-actions" role="toolbar" aria-label="Message actions">
      {!ephemeral && (
        <Menu
          label="Add reaction"
          title="Add reaction"
          className="icon-button"
          face={<Icon name="smile" />}
          items={reactions}
        />
      )}
      {!ephemeral && openThread !== undefined && (
        <button
          type="button"
          className="icon-button"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => openThread(ts)}
        >
          <Icon name="chat" />
        </button>
      )}
      <MoreActions message={message} edit={edit} />
    </div>
  )
}

function MoreActions({ message, edit }: Omit<Props, 'openThread'>): ReactNode {
  const { person, overview } = useReader()
  const attempt = useTry()
  const { ts, channel, ephemeral, user } = message
  const which = { user: person.name, channel, ts }
  const shortcuts: MenuItem[] = overview.shortcuts
    .filter(({ type }) => type === 'message' && !ephemeral)
    .map(({ name, callback_id }) => ({
      name,
      note: overview.app.name,
      run: () => void attempt(() => act('shortcut', { ...which, callback_id })),
    }))
  const copy = {
    name: 'Copy text',
    run: () => void attempt(() => navigator.clipboard.writeText(message.text)),
  }
  const own = [
    { name: 'Edit message', run: edit },
    { name: 'Delete message', danger: true, run: () => void attempt(() => act('delete', which)) },
  ]
  const dismiss = { name: 'Dismiss message', run: () => void attempt(() => act('delete', which)) }
  const items = [...shortcuts, copy, ...(user === person.id ? own : []), ...(ephemeral ? [dismiss] : [])]
  return (
    <Menu
      label="More actions"
      title="More actions"
      className="icon-button"
      face={<Icon name="dots" />}
      items={items}
    />
  )
}
