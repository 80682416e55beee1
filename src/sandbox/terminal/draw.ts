import { z } from 'zod'
import type { Seen } from '../people/see.ts'
import { drawTable, inRows, plain, wrap } from './lines.ts'

/** A button as the terminal knows it: where it stands, and what it is called. */
export type Pressable = {
  readonly actionId: string
  readonly blockId: string
  readonly label: string
  /** Which of two thumbs, or of a menu's options. */
  readonly choice?: string
}

const textObject = z.object({ text: z.string() })
const buttonSchema = z.object({ type: z.literal('button'), text: textObject, action_id: z.string() })

/** A message as lines of text, with what more there is to say of it; `number` gives each button its number. */
export function drawMessage(
  message: Seen,
  number: (button: Pressable) => number,
  more: readonly string[] = [],
): string[] {
  const body = message.blocks.flatMap((block) => drawBlock(block, number))
  const words = message.text === '' ? [] : wrap(plain(message.text))
  const lines = [...single(body.length > 0 ? body : words), ...more]
  const marks = [message.ephemeral && 'only visible to you', message.thread_ts && 'in a thread'].filter(
    Boolean,
  )
  const about = [message.from, ...marks].join(' · ')
  return [`┌─ ${about}`, ...lines.map((line) => `│ ${line}`.trimEnd()), '└─']
}

/** Without blank lines at the ends, and never two together. */
const single = (lines: readonly string[]): string[] =>
  lines.filter(
    (line, index) => line !== '' || (index > 0 && index < lines.length - 1 && lines[index - 1] !== ''),
  )

const blockSchemas = {
  header: z.object({ type: z.literal('header'), text: textObject }),
  section: z.object({
    type: z.literal('section'),
    block_id: z.string(),
    text: textObject.optional(),
    fields: z.array(textObject).default([]),
    accessory: z.unknown().optional(),
  }),
  context: z.object({
    type: z.literal('context'),
    elements: z.array(z.object({ text: z.string() }).partial()),
  }),
  actions: z.object({ type: z.literal('actions'), block_id: z.string(), elements: z.array(z.unknown()) }),
  contextActions: z.object({
    type: z.literal('context_actions'),
    block_id: z.string(),
    elements: z.array(z.unknown()),
  }),
  divider: z.object({ type: z.literal('divider') }),
  richText: z.object({ type: z.literal('rich_text'), elements: z.array(z.unknown()) }),
  dataTable: z.object({
    type: z.literal('data_table'),
    caption: z.string(),
    rows: z.array(z.array(z.object({ text: z.string() }))),
  }),
  container: z.object({
    type: z.literal('container'),
    title: textObject,
    subtitle: textObject.optional(),
    child_blocks: z.array(z.unknown()),
  }),
  chart: z.object({ type: z.literal('data_visualization'), title: z.string() }),
}
const blockSchema = z.discriminatedUnion('type', [
  blockSchemas.header,
  blockSchemas.section,
  blockSchemas.context,
  blockSchemas.actions,
  blockSchemas.contextActions,
  blockSchemas.divider,
  blockSchemas.richText,
  blockSchemas.dataTable,
  blockSchemas.container,
  blockSchemas.chart,
])

function drawBlock(given: unknown, number: (button: Pressable) => number): string[] {
  const block = blockSchema.safeParse(given).data
  if (!block) return [`(${z.object({ type: z.string() }).parse(given).type}: open the page to see it)`]
  switch (block.type) {
    case 'header':
      return ['', block.text.text.toUpperCase(), '']
    case 'divider':
      return ['─'.repeat(40)]
    case 'data_table':
      return ['', block.caption, ...drawTable(block.rows.map((row) => row.map(({ text }) => text))), '']
    case 'data_visualization':
      return [`(chart: ${block.title})`]
    case 'container':
      return [
        ...wrap(`▸ ${block.title.text}`),
        ...(block.subtitle ? wrap(block.subtitle.text).map((line) => `  ${line}`) : []),
        ...block.child_blocks.flatMap((child) => drawBlock(child, number)),
      ]
    case 'context':
      return wrap(plain(block.elements.map(({ text }) => text ?? '').join('  ')))
    case 'rich_text':
      return [...block.elements.flatMap(drawRich), '']
    case 'actions':
      return inRows(block.elements.flatMap((one) => drawAction(one, block.block_id, number)))
    case 'context_actions':
      return inRows(block.elements.flatMap((one) => drawThumbs(one, block.block_id, number)))
    case 'section': {
      const texts = [...(block.text ? [block.text] : []), ...block.fields].flatMap(({ text }) =>
        wrap(plain(text)),
      )
      return [...texts, ...drawButton(block.accessory, block.block_id, number), '']
    }
  }
}

const optionSchema = z.object({ text: textObject, value: z.string() })
const menuSchema = z.object({
  type: z.enum(['overflow', 'static_select']),
  action_id: z.string(),
  options: z.array(optionSchema),
})

/** A button, or each option of a menu. */
function drawAction(given: unknown, blockId: string, number: (button: Pressable) => number): string[] {
  const menu = menuSchema.safeParse(given).data
  if (!menu) return drawButton(given, blockId, number)
  return menu.options.map(({ text: { text }, value }) => {
    const option = { actionId: menu.action_id, blockId, label: text, choice: value }
    return `[⋯ ${number(option)}] ${text}`
  })
}

function drawButton(given: unknown, blockId: string, number: (button: Pressable) => number): string[] {
  const button = buttonSchema.safeParse(given).data
  if (!button) return given === undefined ? [] : ['(open the page to use this)']
  const label = button.text.text
  return [`[${number({ actionId: button.action_id, blockId, label })}] ${label}`]
}

const thumbSchema = z.object({ text: textObject, value: z.string() })
const thumbsSchema = z.object({
  type: z.literal('feedback_buttons'),
  action_id: z.string(),
  positive_button: thumbSchema,
  negative_button: thumbSchema,
})

function drawThumbs(given: unknown, blockId: string, number: (button: Pressable) => number): string[] {
  const thumbs = thumbsSchema.safeParse(given).data
  if (!thumbs) return ['(open the page to use this)']
  return [thumbs.positive_button, thumbs.negative_button].map(({ text, value }) => {
    const button = { actionId: thumbs.action_id, blockId, label: text.text, choice: value }
    return `[${number(button)}] ${text.text}`
  })
}

const runSchema = z.object({
  elements: z.array(z.object({ text: z.string().optional(), url: z.string().optional() })),
})
const richSchema = z.discriminatedUnion('type', [
  runSchema.extend({ type: z.literal('rich_text_section') }),
  runSchema.extend({ type: z.literal('rich_text_quote') }),
  runSchema.extend({ type: z.literal('rich_text_preformatted') }),
  z.object({
    type: z.literal('rich_text_list'),
    style: z.string(),
    offset: z.number().default(0),
    elements: z.array(runSchema),
  }),
])

function drawRich(given: unknown): string[] {
  const rich = richSchema.safeParse(given).data
  if (!rich) return []
  switch (rich.type) {
    case 'rich_text_section':
    case 'rich_text_preformatted':
      return wrap(runText(rich))
    case 'rich_text_quote':
      return wrap(runText(rich)).map((line) => `  ${line}`)
    case 'rich_text_list':
      return rich.elements.flatMap((run, index) => {
        const mark = rich.style === 'ordered' ? `${rich.offset + index + 1}.` : '•'
        return wrap(runText(run)).map((line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)} ${line}`)
      })
  }
}

const runText = ({ elements }: z.infer<typeof runSchema>): string =>
  elements.map(({ text, url }) => text ?? url ?? '').join('')
