import type { types } from '@slack/bolt'
import { chunk } from 'es-toolkit/array/chunk'
import { partition } from 'es-toolkit/array/partition'
import {
  type Answer,
  type Choice,
  type List,
  type Part,
  type Row,
  type Span,
  strong,
  type Words,
  words,
} from '../../bot/answer.ts'
import { plain } from '../../bot/replies/plain.ts'
import { escapedTo } from '../text.ts'
import type { Block } from './block.ts'
import { containers } from './containers.ts'
import { clip, cutSpans } from './cut.ts'
import { chartBlock, gridBlock } from './figures.ts'
import { limits } from './limits.ts'
import { textObject } from './mrkdwn.ts'
import { grouped, paged, withActionIds } from './pages.ts'

type Element = types.RichTextElement

export type Message = { readonly text: string; readonly blocks: Block[] }

/** What a way in adds around an answer, and how many characters its messages hold. */
export type Around = {
  readonly above?: readonly Block[]
  readonly below?: readonly Block[]
  readonly max?: number
}

/** An answer as one message, or as many as it takes: nothing is cut away. */
export function toMessages(
  answer: Answer,
  { above = [], below = [], max = limits.posted }: Around = {},
): Message[] {
  const pages = paged([...above, ...toBlocks(answer), ...below], max)
  return pages.map((blocks, index) => ({
    text:
      index === 0
        ? escapedTo(plain(answer), limits.text)
        : `${escapedTo(answer.summary, limits.text - 20)} (${index + 1}/${pages.length})`,
    blocks: withActionIds(blocks),
  }))
}

/** An answer's blocks in one list, for a page that is not a message. */
export function toBlocks(answer: Answer): Block[] {
  const title = header(answer.title ?? '')
  return [...title, ...paragraphs(answer.summary), ...answer.parts.flatMap(partBlocks)]
}

function partBlocks(part: Part): Block[] {
  switch (part.kind) {
    case 'title':
      return header(part.text)
    case 'text':
      return paragraphs(part.text)
    case 'quote':
      return cut(part.text).map((run) => richText([{ type: 'rich_text_quote', elements: run.map(element) }]))
    case 'list':
      return listBlocks(part)
    case 'fold':
      return containers(part, part.lists.flatMap(listBlocks))
    case 'table':
      return part.rows.flatMap(rowBlocks)
    case 'grid':
      return [gridBlock(part)]
    case 'chart':
      return [chartBlock(part), ...context(part.text)]
    case 'choices':
      return actions(part)
    case 'source':
      return context([{ text: 'Source: ' }, ...words(part.text)])
  }
}

function actions({ choices, more = [] }: Extract<Part, { kind: 'choices' }>): Block[] {
  const all = choices.filter(fits)
  const behindThem = [...all.slice(limits.buttons), ...more.filter(fits)]
  const [options, long] = partition(behindThem, ({ says }) => says.length <= limits.optionValue)
  const seen = [...all.slice(0, limits.buttons), ...long]
  const elements = [...seen.map((choice) => button(choice)), ...behind(options)]
  return chunk(elements, limits.actions).map((some) => ({ type: 'actions', elements: some }))
}

/** A menu of dots where it holds them all, else a list to choose from. */
function behind(choices: readonly Choice[]): (types.Overflow | types.StaticSelect)[] {
  if (choices.length === 0) return []
  const options = choices.slice(0, limits.options).map(({ label, says }) => ({
    text: plainText(label, limits.option),
    value: says,
  }))
  return options.length > limits.overflow
    ? [{ type: 'static_select', placeholder: plainText('More', limits.button), options }]
    : [{ type: 'overflow', options }]
}

const plainText = (text: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clip(text, max),
  emoji: false,
})

/** Slack refuses a whole message for one blank text. */
const isBlank = (text: Words): boolean => words(text).every((span) => span.text.trim() === '')

const header = (text: string): Block[] =>
  isBlank(text)
    ? []
    : [{ type: 'header', text: { type: 'plain_text', text: clip(text.trim(), limits.header), emoji: false } }]

const richText = (elements: types.RichTextBlockElement[]): types.RichTextBlock => ({
  type: 'rich_text',
  elements,
})

const section = (elements: Element[]): types.RichTextSection => ({ type: 'rich_text_section', elements })

const cut = (text: Words): Span[][] => cutSpans(words(text), limits.section)

const paragraphs = (text: Words): Block[] => cut(text).map((run) => richText([section(run.map(element))]))

/** Rich text takes every character as it is: nothing in it can ping, link or break the layout. */
function element({ text, strong: bold, url }: Span): Element {
  const style = bold ? { style: { bold: true } } : {}
  return url ? { type: 'link', url, text, ...style } : { type: 'text', text, ...style }
}

const context = (text: Words): Block[] =>
  isBlank(text) ? [] : [{ type: 'context', elements: [textObject(words(text))] }]

/** The question again, in one line: a reply that only the asker sees stands alone. */
export const askedLine = (text: string): Block[] => [
  {
    type: 'context',
    elements: [
      {
        type: 'plain_text',
        text: clip(`You asked: ${text.replace(/\s+/g, ' ')}`, limits.asked),
        emoji: false,
      },
    ],
  },
]

export const sharedBy = (personId: string): Block[] => [
  { type: 'context', elements: [{ type: 'mrkdwn', text: `Posted by <@${personId}>`, verbatim: true }] },
]

/** A heading and its list, in as many blocks as their length asks for. */
function listBlocks({ heading, items, ordered }: List): types.RichTextBlock[] {
  const rows = items
    .flatMap((item) => cutSpans(words(item), limits.item))
    .map((run) => section(run.map(element)))
  const style = ordered ? 'ordered' : 'bullet'
  const groups = grouped(rows, limits.section)
  return groups.map((elements, index) => {
    const offset = groups.slice(0, index).flat().length
    const list: types.RichTextList = { type: 'rich_text_list', style, elements, ...(ordered && { offset }) }
    const title = heading && index === 0 ? [section([element({ text: heading, strong: true })])] : []
    return richText([...title, list])
  })
}

function rowBlocks({ name, text, open }: Row): Block[] {
  const spans = isBlank(text) ? [strong(name)] : [strong(name), { text: '\n' }, ...words(text)]
  if (isBlank(spans)) return []
  const [first = [], ...more] = cutSpans(spans, limits.row)
  const accessory = open && fits(open) ? { accessory: button(open, name) } : {}
  return [
    { type: 'section', text: textObject(first), ...accessory },
    ...more.map((run) => richText([section(run.map(element))])),
  ]
}

const fits = ({ label, says }: Choice): boolean =>
  says !== '' && says.length <= limits.value && !isBlank(label)

/** `of` tells buttons of one label apart for those who hear them. */
const button = ({ label, says, main }: Choice, of?: string): types.Button => ({
  type: 'button',
  text: { type: 'plain_text', text: clip(label, limits.button), emoji: false },
  value: says,
  ...(of !== undefined && { accessibility_label: clip(`${label}: ${of}`, limits.button) }),
  ...(main && { style: 'primary' }),
})
