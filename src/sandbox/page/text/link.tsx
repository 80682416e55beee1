import type { ReactNode } from 'react'
import { isSafe } from './mrkdwn.ts'

/** A link that opens beside the page, or plain words where the address could run something. */
export function Link({ url, children }: { url: string; children: ReactNode }): ReactNode {
  if (!isSafe(url)) return <span title={url}>{children}</span>
  return (
    <a className="link" href={url} target="_blank" rel="noreferrer noopener" title={url}>
      {children}
    </a>
  )
}
