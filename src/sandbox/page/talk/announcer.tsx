import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Entry } from './entries.ts'

/** Says new messages to those who listen rather than look. */
export function Announcer({ entries }: { entries: readonly Entry[] }): ReactNode {
  const last = entries.at(-1)
  const heard = useRef(last?.key)
  const [words, setWords] = useState('')
  useEffect(() => {
    if (last === undefined || heard.current === last.key) return
    heard.current = last.key
    if (last.kind === 'message') setWords(`${last.message.from}: ${last.message.text.slice(0, 300)}`)
    if (last.kind === 'notice') setWords(last.notice.text)
  }, [last])
  return (
    <p className="unseen" role="log" aria-label="New messages">
      {words}
    </p>
  )
}
