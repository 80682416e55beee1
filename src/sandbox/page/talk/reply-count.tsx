import type { ReactNode } from 'react'
import type { Seen } from '../../people/see.ts'
import { Icon } from '../controls/icon.tsx'

export function ReplyCount({ message, open }: { message: Seen; open: (ts: string) => void }): ReactNode {
  if (message.replies === 0) return null
  return (
    <button type="button" className="reply-count" onClick={() => open(message.ts)}>
      <Icon name="chat" />
      {message.replies === 1 ? '1 reply' : `${message.replies} replies`}
    </button>
  )
}
