import { z } from 'zod'

/** Slack's limits as its documentation states them, written apart from `src/slack/views/limits.ts` on purpose. */
const sized = (max: number, min = 1) => z.string().min(min).max(max)
const plain = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: visible(max), emoji: z.boolean().optional() })
const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: visible(max), verbatim: z.boolean().optional() })
const either = (max: number) => z.discriminatedUnion('type', [plain(max), mrkdwn(max)])

const visible = (max: number) => sized(max).regex(/\S/, 'Slack refuses a text of spaces alone.')

const base = { block_id: sized(255).optional() }

const button = z.strictObject({
  type: z.literal('button'),
  action_id: sized(255),
  text: plain(75),
  value: sized(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: sized(75).optional(),
})

const option = z.strictObject({ text: plain(75), value: sized(150) })
const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: sized(255),
  options: z.array(option).min(1).max(5),
})
const select = z.strictObject({
  type: z.literal('static_select'),
  action_id: sized(255),
  placeholder: plain(150),
  options: z.array(option).min(1).max(100),
})
const action = z.discriminatedUnion('type', [button, overflow, select])

const style = z.strictObject({ bold: z.boolean().optional(), italic: z.boolean().optional() }).optional()
const run = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: sized(100_000), style }),
  z.strictObject({ type: z.literal('link'), url: sized(3000), text: sized(100_000).optional(), style }),
])
const runs = z.array(run).min(1)
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: runs })
const rich = z.strictObject({
  ...base,
  type: z.literal('rich_text'),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        richSection,
        z.strictObject({ type: z.literal('rich_text_quote'), elements: runs }),
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          offset: z.int().min(0).optional(),
          elements: z.array(richSection).min(1),
        }),
      ]),
    )
    .min(1),
})

const number = z.strictObject({
  type: z.literal('raw_number'),
  value: z.number(),
  text: sized(3000).optional(),
})
const gridCell = z.union([z.strictObject({ type: z.literal('raw_text'), text: sized(3000) }), number, rich])
const gridRows = (rows: number, columns: number) =>
  z.array(z.array(gridCell).min(1).max(columns)).min(1).max(rows)

const heading = { title: plain(150), subtitle: plain(150).optional() }

const point = z.strictObject({ label: sized(20), value: z.number() })
const differ = (names: readonly string[]) => new Set(names).size === names.length

const block = z.discriminatedUnion('type', [
  z.strictObject({ ...base, type: z.literal('header'), text: plain(150) }),
  z.strictObject({
    ...base,
    type: z.literal('section'),
    text: either(3000),
    accessory: button.optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('context'),
    elements: z.array(either(3000)).min(1).max(10),
  }),
  z.strictObject({ ...base, type: z.literal('actions'), elements: z.array(action).min(1).max(25) }),
  z.strictObject({ ...base, type: z.literal('divider') }),
  rich,
  z.strictObject({
    ...base,
    ...heading,
    type: z.literal('container'),
    child_blocks: z.array(rich).min(1).max(10),
    is_collapsible: z.literal(true),
    default_collapsed: z.literal(true),
  }),
  z.looseObject({ ...base, type: z.literal('table'), rows: gridRows(100, 20) }),
  z.looseObject({ ...base, type: z.literal('data_table'), caption: sized(3000), rows: gridRows(201, 20) }),
  z.strictObject({
    ...base,
    type: z.literal('data_visualization'),
    title: sized(50),
    chart: z.strictObject({
      type: z.enum(['bar', 'area', 'line']),
      series: z
        .array(z.strictObject({ name: sized(20), data: z.array(point).min(1).max(20) }))
        .min(1)
        .max(12)
        .refine((series) => differ(series.map(({ name }) => name)), 'Series of one name.'),
      axis_config: z.strictObject({
        categories: z.array(sized(20)).max(20).refine(differ, 'Points of one name.'),
      }),
    }),
  }),
])

const messageSchema = z.strictObject({
  text: visible(4000),
  blocks: z.array(block).min(1).max(50),
})

type Sent = { readonly text: string; readonly blocks: readonly unknown[] }

/** What Slack would refuse in a message of at most `max` characters, or show to nobody. */
export function limitProblems(message: Sent, max = 11_000): string[] {
  const checked = messageSchema.safeParse(message)
  const total = message.blocks.map(shownIn).join('').length
  const count = (type: string) => message.blocks.filter((each) => valuesOf(each, 'type')[0] === type).length
  return [
    ...(checked.success
      ? []
      : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)),
    ...(total > max ? [`${total} characters in one message.`] : []),
    ...(count('table') > 1 ? ['More than one table.'] : []),
    ...(count('data_visualization') > 2 ? ['More than two charts.'] : []),
    ...['action_id', 'block_id'].flatMap((key) =>
      repeated(valuesOf(message.blocks, key)).map((id) => `${key} ${id} twice.`),
    ),
    ...stringsOf(message).flatMap((text) =>
      text.isWellFormed() ? [] : [`Half a character in ${JSON.stringify(text)}.`],
    ),
  ]
}

/** Where Slack would take a text for a mention, a link or a broadcast that is none of `links`. */
export function markupProblems(message: Sent, links: readonly string[]): string[] {
  const known = new Set(links.map((link) => link.replaceAll('&', '&amp;')))
  return [message.text, ...mrkdwnOf(message.blocks)].flatMap((text) => {
    const rest = text.replace(/<([^<>|]+)\|[^<>|]+>/g, (all, url: string) => (known.has(url) ? '' : all))
    const loose = rest.match(/[<>]|&(?!(?:amp|lt|gt);)[\s\S]{0,12}/g) ?? []
    return loose.map((found) => `${found} in ${JSON.stringify(text.slice(0, 200))}`)
  })
}

/** What a person reads in a block, in order. */
export const shownIn = (value: unknown): string => valuesOf(value, 'text').join('')

function mrkdwnOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(mrkdwnOf)
  const own = 'type' in value && value.type === 'mrkdwn' && 'text' in value ? [String(value.text)] : []
  return [...own, ...inside]
}

function valuesOf(value: unknown, wanted: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === wanted && typeof part === 'string' ? [part] : valuesOf(part, wanted),
  )
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

const repeated = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at)
