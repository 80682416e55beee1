import type { ReactNode } from 'react'
import type { RichText } from '../blocks/kinds.ts'
import { AnyLink } from './canvas.tsx'
import { Emoji } from './emoji.tsx'
import { DateDrawn } from './marked-text.tsx'
import { Broadcast, ChannelMention, GroupMention, UserMention } from './mention.tsx'

type Part = RichText['elements'][number]
type Inline = Extract<Part, { type: 'rich_text_section' }>['elements'][number]
type List = Extract<Part, { type: 'rich_text_list' }>

export function RichTextDrawn({ elements }: Pick<RichText, 'elements'>): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no names, and a block is drawn as a whole
  return elements.map((part, index) => <PartDrawn key={index} part={part} />)
}

function PartDrawn({ part }: { part: Part }): ReactNode {
  switch (part.type) {
    case 'rich_text_section':
      return <div className="rich-section">{inlines(part.elements)}</div>
    case 'rich_text_list':
      return <ListDrawn list={part} />
    case 'rich_text_quote':
      return <blockquote className="quote">{inlines(part.elements)}</blockquote>
    case 'rich_text_preformatted':
      return <pre className="fence">{inlines(part.elements)}</pre>
  }
}

const bullets = ['disc', 'circle', 'square']
const numbers = ['decimal', 'lower-alpha', 'lower-roman']

function ListDrawn({ list: { style, elements, indent = 0, offset = 0, border } }: { list: List }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: items have no names, and a list is drawn as a whole
  const items = elements.map((item, index) => <li key={index}>{inlines(item.elements)}</li>)
  const marks = style === 'ordered' ? numbers : bullets
  const look = {
    className: border === 1 ? 'rich-list quote' : 'rich-list',
    style: { marginInlineStart: `${indent * 1.6}em`, listStyleType: marks[indent % 3] },
  }
  if (style === 'bullet') return <ul {...look}>{items}</ul>
  return (
    <ol {...look} start={offset + 1}>
      {items}
    </ol>
  )
}

function inlines(elements: readonly Inline[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: words have no names, and a block is drawn as a whole
  return elements.map((element, index) => <Styled key={index} element={element} />)
}

function Styled({ element }: { element: Inline }): ReactNode {
  const { bold, italic, strike, underline, code } = element.style ?? {}
  let drawn: ReactNode = <InlineDrawn element={element} />
  if (code) drawn = <code className="code">{drawn}</code>
  if (underline) drawn = <u>{drawn}</u>
  if (strike) drawn = <s>{drawn}</s>
  if (italic) drawn = <em>{drawn}</em>
  return bold ? <strong>{drawn}</strong> : drawn
}

function InlineDrawn({ element }: { element: Inline }): ReactNode {
  switch (element.type) {
    case 'text':
      return element.text
    case 'link':
      return <AnyLink url={element.url}>{element.text ?? element.url}</AnyLink>
    case 'user':
      return <UserMention id={element.user_id} />
    case 'usergroup':
      return <GroupMention label={element.usergroup_id} />
    case 'team':
      return <GroupMention label={element.team_id} />
    case 'channel':
      return <ChannelMention id={element.channel_id} />
    case 'broadcast':
      return <Broadcast range={element.range} />
    case 'emoji':
      return <Emoji name={element.name} />
    case 'color':
      return (
        <span className="color">
          <span className="color-chip" style={{ backgroundColor: element.value }} aria-hidden />
          {element.value}
        </span>
      )
    case 'date':
      return (
        <DateDrawn
          seconds={element.timestamp}
          format={element.format}
          url={element.url ?? ''}
          fallback={element.fallback ?? ''}
        />
      )
  }
}
