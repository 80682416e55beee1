import type { ReactNode } from 'react'
import { useZone } from '../reader.tsx'
import { AnyLink } from './canvas.tsx'
import { dateText, fullMoment } from './dates.ts'
import { Emoji } from './emoji.tsx'
import { Link } from './link.tsx'
import { Broadcast, ChannelMention, GroupMention, UserMention } from './mention.tsx'
import { type Reading, readMrkdwn, type Span } from './mrkdwn.ts'

/** A text that Slack reads as mrkdwn. */
export function MarkedText({ text, verbatim }: { text: string } & Reading): ReactNode {
  return <Spans spans={readMrkdwn(text, { verbatim })} />
}

function Spans({ spans }: { spans: readonly Span[] }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: spans have no names, and a text is drawn as a whole
  return spans.map((span, index) => <SpanDrawn key={index} span={span} />)
}

function SpanDrawn({ span }: { span: Span }): ReactNode {
  switch (span.kind) {
    case 'text':
      return span.text
    case 'code':
      return <code className="code">{span.text}</code>
    case 'fence':
      return <pre className="fence">{span.text}</pre>
    case 'emoji':
      return <Emoji name={span.text} />
    case 'bold':
      return <strong>{Spans(span)}</strong>
    case 'italic':
      return <em>{Spans(span)}</em>
    case 'strike':
      return <s>{Spans(span)}</s>
    case 'quote':
      return <blockquote className="quote">{Spans(span)}</blockquote>
    case 'link':
      return <AnyLink url={span.url}>{Spans(span)}</AnyLink>
    case 'user':
      return <UserMention id={span.id} label={span.label} />
    case 'channel':
      return <ChannelMention id={span.id} label={span.label} />
    case 'group':
      return <GroupMention label={span.label || span.id} />
    case 'broadcast':
      return <Broadcast range={span.id} />
    case 'date':
      return <DateDrawn {...span} />
  }
}

type Moment = { seconds: number; format: string; url: string; fallback: string }

/** A date in the reader's own time zone. */
export function DateDrawn({ seconds, format, url, fallback }: Moment): ReactNode {
  const zone = useZone()
  const said = dateText(seconds, format, zone)
  if (said === undefined) return fallback
  const date = new Date(seconds * 1000)
  const time = (
    <time dateTime={date.toISOString()} title={fullMoment(date, zone.tz)}>
      {said}
    </time>
  )
  return url === '' ? time : <Link url={url}>{time}</Link>
}
