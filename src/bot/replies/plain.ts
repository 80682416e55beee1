import { type Answer, type List, type Part, type Words, words } from '../answer.ts'
import { holdsId } from './ids.ts'

/** The answer as text that reads well by itself: in a terminal, a notification, to a screen reader. */
export function plain(answer: Answer): string {
  return [answer.summary, ...answer.parts.map(plainPart)].filter((text) => text !== '').join('\n\n')
}

export const plainWords = (text: Words): string =>
  words(text)
    .map(({ text, url }) => (url && url !== text ? `${text} (${url})` : text))
    .join('')

export function plainPart(part: Part): string {
  switch (part.kind) {
    case 'title':
      return part.text.toUpperCase()
    case 'text':
      return plainWords(part.text)
    case 'quote':
      return indent('> ', plainWords(part.text))
    case 'list':
      return plainList(part)
    case 'fold':
      return [part.title.toUpperCase(), ...part.lists.map(plainList)].join('\n')
    case 'table':
      return part.rows
        .map(
          ({ name, text, open }) =>
            `- ${[name, plainWords(text)].filter(Boolean).join(': ')}${hint(open?.says)}`,
        )
        .join('\n')
    case 'grid':
      return [part.caption, part.columns.join(' | '), ...part.rows.map((row) => row.join(' | '))].join('\n')
    case 'chart':
      return part.text
    case 'choices':
      return `Next: ${[...part.choices, ...(part.more ?? [])].map(({ label, says }) => (holdsId(says) ? label : `“${says}”`)).join(', ')}`
    case 'source':
      return `Source: ${plainWords(part.text)}`
  }
}

const plainList = ({ heading, items, ordered }: List): string =>
  [
    ...(heading ? [/[.?!]$/.test(heading) ? heading : `${heading}:`] : []),
    ...items.map(bullet(ordered)),
  ].join('\n')

const hint = (says: string | undefined) => (says && !holdsId(says) ? ` (“${says}”)` : '')

const bullet = (ordered?: boolean) => (item: Words, index: number) =>
  `${ordered ? `${index + 1}.` : '-'} ${plainWords(item)}`

const indent = (mark: string, text: string) =>
  text
    .split('\n')
    .map((line) => mark + line)
    .join('\n')
