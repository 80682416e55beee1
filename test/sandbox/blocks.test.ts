import { expect, test } from 'vitest'
import type { Surface } from '../../src/sandbox/blocks/surfaces.ts'
import { validateBlocks } from '../../src/sandbox/blocks/validate.ts'
import { validateView } from '../../src/sandbox/blocks/views.ts'
import { seededRandom } from '../../src/sandbox/random.ts'

const random = seededRandom(7)
const s = (length: number) => 'x'.repeat(length)
const many = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, i) => item(i))
const plain = (length: number) => ({ type: 'plain_text', text: s(length) })
const marked = (length: number) => ({ type: 'mrkdwn', text: s(length) })
const section = (more: object = {}) => ({ type: 'section', text: marked(1), ...more })
const button = (more: object = {}) => ({ type: 'button', text: plain(1), ...more })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const option = (more: object = {}) => ({ text: plain(1), value: 'v', ...more })
const options = (count: number) => many(count, (i) => option({ value: `v${i}` }))
const menu = (more: object = {}) => actions({ type: 'static_select', options: options(1), ...more })
const input = (element: object, more: object = {}) => ({ type: 'input', label: plain(1), element, ...more })
const picture = { type: 'image', alt_text: 'x', image_url: 'https://example.com/a.png' }
const rich = (length: number) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: s(length) }] }],
})
const raw = (length: number) => ({ type: 'raw_text', text: s(length) })
const table = (rows: number, cells: number, length = 1) => ({
  type: 'table',
  rows: many(rows, () => many(cells, () => raw(length))),
})
const dataTable = (rows: number, cells: number, length = 1) => ({
  ...table(rows, cells, length),
  type: 'data_table',
  caption: 'x',
})
const pie = (count: number, more: object = {}) => ({
  type: 'data_visualization',
  title: 'x',
  chart: { type: 'pie', segments: many(count, (i) => ({ label: `s${i}`, value: 1 })) },
  ...more,
})
const line = (series: number, points: number, name = (i: number) => `n${i}`) => {
  const categories = many(points, (i) => `c${i}`)
  const data = categories.map((label, value) => ({ label, value }))
  const chart = {
    type: 'line',
    series: many(series, (i) => ({ name: name(i), data })),
    axis_config: { categories },
  }
  return { type: 'data_visualization', title: 'x', chart }
}
const card = (more: object = {}) => ({ type: 'card', body: marked(1), ...more })
const container = (count: number) => ({
  type: 'container',
  title: plain(1),
  child_blocks: many(count, () => ({ type: 'divider' })),
})

function check(surface: Surface, ...blocks: object[]): string {
  const verdict = validateBlocks(blocks, surface, random)
  return verdict.kind === 'invalid' ? (verdict.messages[0] ?? '') : verdict.kind
}

type Edge = [
  name: string,
  surface: Surface,
  at: (size: number) => object | object[],
  limit: number,
  says: string,
]

/** Each is fine at its limit, and refused with these words one past it. */
const edges: Edge[] = [
  [
    'blocks in a message',
    'message',
    (n) => many(n, () => ({ type: 'divider' })),
    50,
    'no more than 50 items',
  ],
  ['blocks in a modal', 'modal', (n) => many(n, () => ({ type: 'divider' })), 100, 'no more than 100 items'],
  ['blocks on Home', 'home', (n) => many(n, () => ({ type: 'divider' })), 100, 'no more than 100 items'],
  ['block_id', 'message', (n) => ({ type: 'divider', block_id: s(n) }), 255, 'less than 256'],
  ['action_id', 'message', (n) => actions(button({ action_id: s(n) })), 255, 'less than 256'],
  ['section text', 'message', (n) => section({ text: marked(n) }), 3000, 'less than 3001'],
  [
    'section fields',
    'message',
    (n) => section({ fields: many(n, () => plain(1)) }),
    10,
    'no more than 10 items',
  ],
  ['a section field', 'message', (n) => section({ fields: [marked(n)] }), 2000, 'less than 2001'],
  ['header', 'message', (n) => ({ type: 'header', text: plain(n) }), 150, 'less than 151'],
  [
    'context',
    'message',
    (n) => ({ type: 'context', elements: many(n, () => marked(1)) }),
    10,
    'no more than 10',
  ],
  ['actions', 'message', (n) => actions(...many(n, () => button())), 25, 'no more than 25'],
  ['alt_text', 'message', (n) => ({ ...picture, alt_text: s(n) }), 2000, 'less than 2001'],
  ['image title', 'message', (n) => ({ ...picture, title: plain(n) }), 2000, 'less than 2001'],
  ['markdown', 'message', (n) => ({ type: 'markdown', text: s(n) }), 12_000, 'less than 12001'],
  ['table rows', 'message', (n) => table(n, 1), 100, 'no more than 100'],
  ['table cells', 'message', (n) => table(1, n), 20, 'no more than 20'],
  ['table characters', 'message', (n) => table(1, 1, n), 10_000, 'less than 10001'],
  ['tables', 'message', (n) => many(n, () => table(1, 1)), 1, 'only one table'],
  ['data_table rows', 'message', (n) => dataTable(n + 1, 1), 200, 'no more than 201'],
  ['data_table columns', 'home', (n) => dataTable(2, n), 20, 'no more than 20'],
  ['data_table characters', 'message', (n) => dataTable(2, 1, n), 10_000, 'less than 20001'],
  ['chart title', 'message', (n) => pie(1, { title: s(n) }), 50, 'less than 51'],
  ['segments', 'message', (n) => pie(n), 12, 'no more than 12'],
  ['series', 'home', (n) => line(n, 1), 12, 'no more than 12'],
  ['points', 'message', (n) => line(1, n), 20, 'no more than 20'],
  ['a series’ name', 'message', (n) => line(1, 1, () => s(n)), 20, 'less than 21'],
  ['charts', 'message', (n) => many(n, () => pie(1)), 2, 'no more than 2 data_visualization'],
  ['card title', 'message', (n) => card({ title: marked(n) }), 150, 'less than 151'],
  ['card subtitle', 'message', (n) => card({ subtitle: marked(n) }), 150, 'less than 151'],
  ['card body', 'message', (n) => card({ body: marked(n) }), 200, 'less than 201'],
  ['card buttons', 'message', (n) => card({ actions: many(n, () => button()) }), 3, 'no more than 3'],
  [
    'carousel',
    'message',
    (n) => ({ type: 'carousel', elements: many(n, () => card()) }),
    10,
    'no more than 10',
  ],
  ['alert', 'modal', (n) => ({ type: 'alert', text: plain(n) }), 200, 'less than 201'],
  ['container', 'message', (n) => container(n), 10, 'no more than 10'],
  ['context_actions', 'message', (n) => contextActions(n), 5, 'no more than 5'],
  ['button text', 'message', (n) => actions(button({ text: plain(n) })), 75, 'less than 76'],
  ['button value', 'message', (n) => actions(button({ value: s(n) })), 2000, 'less than 2001'],
  ['button url', 'message', (n) => actions(button({ url: s(n) })), 3000, 'less than 3001'],
  [
    'confirm title',
    'message',
    (n) => actions(button({ confirm: confirm({ title: plain(n) }) })),
    100,
    'less than 101',
  ],
  [
    'confirm text',
    'message',
    (n) => actions(button({ confirm: confirm({ text: marked(n) }) })),
    300,
    'less than 301',
  ],
  [
    'confirm button',
    'message',
    (n) => actions(button({ confirm: confirm({ confirm: plain(n) }) })),
    30,
    'less than 31',
  ],
  [
    'deny button',
    'message',
    (n) => actions(button({ confirm: confirm({ deny: plain(n) }) })),
    30,
    'less than 31',
  ],
  ['option text', 'message', (n) => menu({ options: [option({ text: plain(n) })] }), 75, 'less than 76'],
  ['option value', 'message', (n) => menu({ options: [option({ value: s(n) })] }), 150, 'less than 151'],
  [
    'option description',
    'message',
    (n) => menu({ options: [option({ description: plain(n) })] }),
    75,
    'less than 76',
  ],
  ['options', 'message', (n) => menu({ options: options(n) }), 100, 'no more than 100'],
  [
    'option groups',
    'modal',
    (n) => menu({ options: undefined, option_groups: groups(n, 1) }),
    100,
    'no more than 100',
  ],
  [
    'options in a group',
    'modal',
    (n) => menu({ options: undefined, option_groups: groups(1, n) }),
    100,
    'no more than 100',
  ],
  ['placeholder', 'message', (n) => menu({ placeholder: plain(n) }), 150, 'less than 151'],
  ['overflow', 'message', (n) => actions({ type: 'overflow', options: options(n) }), 5, 'no more than 5'],
  [
    'radio buttons',
    'modal',
    (n) => actions({ type: 'radio_buttons', options: options(n) }),
    10,
    'no more than 10',
  ],
  ['checkboxes', 'home', (n) => actions({ type: 'checkboxes', options: options(n) }), 10, 'no more than 10'],
  [
    'input label',
    'modal',
    (n) => input({ type: 'plain_text_input' }, { label: plain(n) }),
    2000,
    'less than 2001',
  ],
  [
    'input hint',
    'modal',
    (n) => input({ type: 'plain_text_input' }, { hint: plain(n) }),
    2000,
    'less than 2001',
  ],
  ['max_length', 'modal', (n) => input({ type: 'plain_text_input', max_length: n }), 3000, 'at most 3000'],
  [
    'initial_value',
    'modal',
    (n) => input({ type: 'plain_text_input', initial_value: s(n) }),
    3000,
    'less than 3001',
  ],
]
function confirm(more: object) {
  return { text: plain(1), ...more }
}
function groups(count: number, size: number) {
  return many(count, () => ({ label: plain(1), options: options(size) }))
}
function contextActions(count: number) {
  return {
    type: 'context_actions',
    elements: many(count, () => ({ type: 'icon_button', icon: 'trash', text: plain(1) })),
  }
}

test.each(edges)('limits %s', (_, surface, at, limit, says) => {
  expect(check(surface, ...[at(limit)].flat())).toBe('valid')
  expect(check(surface, ...[at(limit + 1)].flat())).toContain(says)
})

test('knows every kind of block, element and rich text', () => {
  const style = { bold: true, italic: true, strike: true, code: true, underline: true }
  const words = [
    { type: 'text', text: 'x', style },
    { type: 'link', url: 'https://example.com', text: 'x' },
    { type: 'user', user_id: 'U1' },
    { type: 'usergroup', usergroup_id: 'S1' },
    { type: 'channel', channel_id: 'C1' },
    { type: 'emoji', name: 'wave' },
    { type: 'broadcast', range: 'here' },
    { type: 'date', timestamp: 1_700_000_000, format: '{date}', fallback: 'then' },
  ]
  const lines = { type: 'rich_text_section', elements: words }
  const parts = [
    lines,
    { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [lines] },
    { type: 'rich_text_quote', elements: words },
    { type: 'rich_text_preformatted', elements: words.slice(0, 2) },
  ]
  expect(check('message', { type: 'rich_text', elements: parts })).toBe('valid')
  const menus = ['users', 'conversations', 'channels', 'external'].flatMap((kind) => [
    `${kind}_select`,
    `multi_${kind}_select`,
  ])
  const choosers = [
    ...menus.map((type) => ({ type })),
    { type: 'multi_static_select', options: options(2), max_selected_items: 2 },
    { type: 'datepicker', initial_date: '2026-02-28' },
    { type: 'timepicker', initial_time: '09:30', timezone: 'Europe/Berlin' },
    { type: 'datetimepicker', initial_date_time: 1_700_000_000 },
    { type: 'radio_buttons', options: [option({ text: marked(3) })] },
    { type: 'checkboxes', options: options(2), initial_options: options(1) },
  ]
  expect(check('message', actions(...choosers, { type: 'overflow', options: options(2) }))).toBe('valid')
  const typed = [
    { type: 'plain_text_input', multiline: true },
    { type: 'number_input', is_decimal_allowed: false },
    { type: 'email_text_input' },
    { type: 'url_text_input' },
    { type: 'rich_text_input', initial_value: rich(3) },
  ]
  expect(check('modal', ...[...choosers, ...typed].map((element) => input(element)))).toBe('valid')
  const feedback = { text: plain(1), value: 'good' }
  const opinion = { type: 'feedback_buttons', positive_button: feedback, negative_button: feedback }
  expect(
    check('message', { type: 'context_actions', elements: [opinion] }, section({ accessory: picture })),
  ).toBe('valid')
  expect(
    check(
      'message',
      ...['bar', 'area', 'line']
        .slice(1)
        .map((type) => ({ ...line(2, 3), type: 'data_visualization', chart: { ...line(2, 3).chart, type } })),
    ),
  ).toBe('valid')
})

const elsewhere: [string, Surface[], object][] = [
  ['markdown', ['message'], { type: 'markdown', text: 'x' }],
  ['table', ['message'], table(1, 1)],
  ['data_table', ['message', 'home'], dataTable(2, 1)],
  ['data_visualization', ['message', 'home'], pie(1)],
  ['card', ['message', 'home'], card()],
  ['carousel', ['message', 'home'], { type: 'carousel', elements: [card()] }],
  ['container', ['message'], container(1)],
  ['context_actions', ['message'], contextActions(1)],
  ['alert', ['modal'], { type: 'alert', text: plain(1) }],
  ['input', ['message', 'modal', 'home'], input({ type: 'plain_text_input' })],
]
test.each(elsewhere)('lets %s stand in %s only', (_, surfaces, block) => {
  for (const surface of ['message', 'modal', 'home'] as const) {
    expect(check(surface, block)).toMatch(surfaces.includes(surface) ? /^valid$/ : /^unsupported type/)
  }
})

const wrong: [string, object[], string][] = [
  ['an unknown block', [{ type: 'sparkles' }], 'unsupported type [json-pointer:/blocks/0/type]'],
  [
    'an unknown element',
    [actions({ type: 'sparkles' })],
    'unsupported type [json-pointer:/blocks/0/elements/0/type]',
  ],
  ['a field that is not Slack’s', [section({ colour: 'red' })], 'invalid additional property: colour'],
  ['a missing field', [{ type: 'header' }], 'missing required field [json-pointer:/blocks/0/text]'],
  ['a section of nothing', [{ type: 'section' }], 'missing required field: text'],
  ['empty text', [section({ text: marked(0) })], 'must be more than 0 characters'],
  ['mrkdwn in a header', [{ type: 'header', text: marked(1) }], 'must be one of: plain_text'],
  ['a date that is none', [actions({ type: 'datepicker', initial_date: '2026-02-30' })], 'invalid value'],
  [
    'an image without a picture',
    [{ type: 'image', alt_text: 'x' }],
    'must provide either image_url or slack_file',
  ],
  [
    'two lists of options',
    [menu({ option_groups: groups(1, 1) })],
    'must provide either options or option_groups',
  ],
  ['an empty menu', [menu({ options: [] })], 'no fewer than 1 items required'],
  [
    'one block_id twice',
    [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ],
    'block_id `a` already',
  ],
  [
    'one action_id twice',
    [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
    'action_id `a` already',
  ],
  ['series of one name', [line(2, 1, () => 'same')], 'names must be unique'],
  [
    'segments of one name',
    [pie(1, { chart: { type: 'pie', segments: many(2, () => ({ label: 'a', value: 1 })) } })],
    'labels must be',
  ],
  [
    'a slice of nothing',
    [pie(1, { chart: { type: 'pie', segments: [{ label: 'a', value: 0 }] } })],
    'must be more than 0',
  ],
  ['uneven rows', [{ ...dataTable(1, 2), rows: [[raw(1)], [raw(1), raw(1)]] }], 'same number of cells'],
  ['a data_table of a header', [dataTable(1, 1)], 'no fewer than 2 items'],
  ['a data_table without a caption', [{ ...dataTable(2, 1), caption: undefined }], 'missing required field'],
  ['rich text in a header cell', [{ ...dataTable(2, 1), rows: [[rich(1)], [raw(1)]] }], 'unsupported type'],
  ['an empty card', [{ type: 'card', subtitle: plain(1) }], 'must provide one of'],
]
test.each(wrong)('refuses %s', (_, blocks, says) => {
  expect(check('message', ...blocks)).toContain(says)
})

test('one action_id may stand in several blocks', () => {
  expect(check('message', actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' })))).toBe(
    'valid',
  )
})

test('sums the characters of a message’s blocks, tables apart', () => {
  const halves = (length: number) => [
    { type: 'markdown', text: s(6000) },
    { type: 'markdown', text: s(length) },
  ]
  expect(check('message', ...halves(6000))).toBe('valid')
  expect(check('message', ...halves(6001))).toBe('too_long')
  expect(check('message', ...many(5, () => section({ text: marked(2401) })))).toBe('too_long')
  expect(check('message', dataTable(2, 1, 10_000))).toBe('valid')
  expect(check('modal', ...many(5, () => section({ text: marked(3000) })))).toBe('valid')
})

test('names the blocks and elements that have no name, those inside others too', () => {
  const inside = { ...container(0), child_blocks: [actions(button())] }
  const verdict = validateBlocks([section({ accessory: button() }), inside], 'message', random)
  const named = { block_id: expect.stringMatching(/^\w{5}$/) }
  const pressed = { action_id: expect.stringMatching(/^\w{5}$/) }
  expect(verdict).toMatchObject({
    blocks: [
      { ...named, accessory: pressed },
      { ...named, child_blocks: [{ ...named, elements: [pressed] }] },
    ],
  })
})

const modal = (more: object = {}) => ({ type: 'modal', title: plain(1), blocks: [section()], ...more })

const viewEdges: [string, (size: number) => object, number][] = [
  ['title', (n) => modal({ title: plain(n) }), 24],
  ['submit', (n) => modal({ submit: plain(n) }), 24],
  ['close', (n) => modal({ close: plain(n) }), 24],
  ['private_metadata', (n) => modal({ private_metadata: s(n) }), 3000],
  ['callback_id', (n) => modal({ callback_id: s(n) }), 255],
  ['external_id', (n) => modal({ external_id: s(n) }), 255],
]
test.each(viewEdges)('limits the %s of a modal', (name, at, limit) => {
  expect(validateView(at(limit), 'modal', random)).toMatchObject({ kind: 'valid' })
  const pointer = expect.stringMatching(
    new RegExp(`must be less than ${limit + 1} characters \\[json-pointer:/view/${name}`),
  )
  expect(validateView(at(limit + 1), 'modal', random)).toMatchObject({ kind: 'invalid', messages: [pointer] })
})

test('refuses a view that is not whole', () => {
  const asks = input({ type: 'plain_text_input' })
  const first = (view: unknown, type: 'modal' | 'home' = 'modal') => {
    const verdict = validateView(view, type, random)
    return verdict.kind === 'invalid' ? verdict.messages[0] : verdict.kind
  }
  expect(first(modal({ blocks: [asks] }))).toContain('missing required field: submit')
  expect(first(modal({ blocks: [asks], submit: plain(4) }))).toBe('valid')
  expect(first(modal({ title: undefined }))).toBe('missing required field [json-pointer:/view/title]')
  expect(first(modal({ blocks: undefined }))).toContain('missing required field')
  expect(first(modal({ type: 'home' }))).toContain('must be one of: modal')
  expect(first({ type: 'home', title: plain(1), blocks: [] }, 'home')).toContain(
    'invalid additional property: title',
  )
  expect(first('nonsense')).toContain('must provide an object')
  const heavy = many(100, () => actions(...many(2, () => button({ value: s(2000) }))))
  expect(first(modal({ blocks: heavy }))).toBe('too_large')
})
