import type { ReactNode } from 'react'
import { Message } from 'slack-blocks-to-jsx'
import { Link } from './link.tsx'

/** A markdown block. The library brings CommonMark and tables; what it makes of mrkdwn differs from Slack. */
export function Markdown({ text }: { text: string }): ReactNode {
  return (
    <Message
      unstyled
      withoutWrapper
      logo=""
      name=""
      blocks={[{ type: 'markdown', text: withoutPictures(text) }]}
      hooks={{ link: ({ href, children }) => <Link url={href}>{children}</Link> }}
    />
  )
}

/** Slack shows pictures in markdown as links. */
function withoutPictures(text: string): string {
  return text.replaceAll(/!(\[[^\]]*\]\([^)]*\))/g, '$1')
}
