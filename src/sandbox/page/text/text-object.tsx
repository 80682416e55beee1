import type { ReactNode } from 'react'
import { Emoji } from './emoji.tsx'
import { MarkedText } from './marked-text.tsx'

export type TextGiven =
  | { readonly type: 'plain_text'; readonly text: string; readonly emoji?: boolean | undefined }
  | { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim?: boolean | undefined }

/** Block Kit's text object. */
export function TextObject({ text }: { text: TextGiven }): ReactNode {
  if (text.type === 'mrkdwn') return <MarkedText text={text.text} verbatim={text.verbatim} />
  return text.emoji === false ? text.text : <PlainText text={text.text} />
}

/** Plain text, in which only the names of emoji are read. */
export function PlainText({ text }: { text: string }): ReactNode {
  return text.split(/(:[a-z0-9_+'-]+:)/).map((part, index) => {
    const name = index % 2 === 1 ? part.slice(1, -1) : undefined
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names, and a text is drawn as a whole
    return name === undefined ? part : <Emoji key={index} name={name} />
  })
}
