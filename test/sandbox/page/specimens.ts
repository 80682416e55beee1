import type { types } from '@slack/bolt'

const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: true })
const marked = (text: string) => ({ type: 'mrkdwn' as const, text })
const option = (text: string, value = text.toLowerCase()) => ({ text: plain(text), value })
const options = [option('Mgr III'), option('Sr. Mgr'), option('Principal')]

/** Blocks as an app would send them; some are newer than the types of the SDK. */
type Sent = types.KnownBlock | { readonly type: string; readonly [field: string]: unknown }

/** One message for each kind of block. */
export const specimens = {
  section: [
    {
      type: 'section',
      text: marked(
        '*Bold*, _italic_, ~struck~, `code`, <https://example.com/?a=1&amp;b=2|a link>, <@U07LENA4BR7>, <#C07LEVEL5M1>, <!here>, :tada:, 2 * 3 * 4, snake_case, &lt;b&gt; &amp; <!date^1763776800^{date_long} at {time}|a date>\n&gt; a quotation\n```fenced *code*```',
      ),
      accessory: { type: 'button', action_id: 'open', text: plain('Open'), value: 'open' },
    },
    {
      type: 'section',
      fields: [
        marked('*Level*\nMgr III'),
        marked('*Theme*\nBuilding'),
        marked('*Notes*\n7'),
        plain('Plain *text*'),
      ],
    },
  ],
  header: [{ type: 'header', text: plain('Operational Excellence') }],
  context: [
    { type: 'context', elements: [marked('Source: _guideline_, version 3'), plain('plain & simple')] },
  ],
  divider: [
    { type: 'section', text: marked('Above') },
    { type: 'divider' },
    { type: 'section', text: marked('Below') },
  ],
  actions: [
    {
      type: 'actions',
      elements: [
        { type: 'button', action_id: 'plain', text: plain('Plain') },
        { type: 'button', action_id: 'main', text: plain('Main'), style: 'primary' },
        {
          type: 'button',
          action_id: 'danger',
          text: plain('Delete'),
          style: 'danger',
          confirm: {
            title: plain('Delete it?'),
            text: marked('It is *gone* then.'),
            confirm: plain('Delete'),
            deny: plain('Keep'),
            style: 'danger',
          },
        },
        { type: 'static_select', action_id: 'level', placeholder: plain('Choose a level'), options },
        { type: 'overflow', action_id: 'more', options: [option('Edit'), option('Copy')] },
      ],
    },
    {
      type: 'actions',
      elements: [
        { type: 'datepicker', action_id: 'day', initial_date: '2026-11-23' },
        { type: 'timepicker', action_id: 'time', initial_time: '09:30' },
        { type: 'datetimepicker', action_id: 'moment', initial_date_time: 1795420800 },
      ],
    },
    {
      type: 'actions',
      elements: [
        { type: 'radio_buttons', action_id: 'one', options, initial_option: options[0] },
        { type: 'checkboxes', action_id: 'many', options, initial_options: [options[1]] },
      ],
    },
    {
      type: 'actions',
      elements: [
        { type: 'users_select', action_id: 'user', placeholder: plain('Choose a person') },
        { type: 'multi_channels_select', action_id: 'channels', placeholder: plain('Choose channels') },
        {
          type: 'external_select',
          action_id: 'external',
          placeholder: plain('Search a dimension'),
          min_query_length: 1,
        },
      ],
    },
  ],
  rich_text: [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'What changes: ', style: { bold: true } },
            { type: 'text', text: '<b>not markup</b> & *as it is* ' },
            { type: 'user', user_id: 'U07LENA4BR7' },
            { type: 'text', text: ' ' },
            { type: 'link', url: 'https://example.com', text: 'a link' },
            { type: 'text', text: ' ' },
            { type: 'emoji', name: 'white_check_mark' },
          ],
        },
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: [
            { type: 'rich_text_section', elements: [{ type: 'text', text: 'Plans the year of one team' }] },
            { type: 'rich_text_section', elements: [{ type: 'text', text: 'Measures what matters' }] },
          ],
        },
        {
          type: 'rich_text_list',
          style: 'ordered',
          indent: 1,
          offset: 2,
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'An inner step' }] }],
        },
        { type: 'rich_text_quote', elements: [{ type: 'text', text: 'Scaling is a habit.' }] },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'npm start\n  ready' }] },
      ],
    },
  ],
  image: [
    {
      type: 'image',
      image_url: 'https://example.com/chart.png',
      alt_text: 'A chart of notes by month',
      title: plain('Notes'),
    },
  ],
  table: [
    {
      type: 'table',
      column_settings: [{ align: 'left', is_wrapped: true }, { align: 'right' }],
      rows: [
        [
          { type: 'raw_text', text: 'Dimension' },
          { type: 'raw_text', text: 'Notes' },
        ],
        [
          { type: 'raw_text', text: 'Leadership' },
          { type: 'raw_text', text: '4' },
        ],
        [
          { type: 'raw_text', text: 'Operational Excellence' },
          { type: 'raw_text', text: '12' },
        ],
      ],
    },
  ],
  data_table: [
    {
      type: 'data_table',
      caption: 'Evidence by dimension',
      page_size: 5,
      row_header_column_index: 0,
      rows: [
        [
          { type: 'raw_text', text: 'Dimension' },
          { type: 'raw_text', text: 'Notes' },
          { type: 'raw_text', text: 'Newest' },
        ],
        ...['Customer', 'Partner', 'Outcomes', 'Technical', 'Leadership', 'Assets', 'Operations'].map(
          (name, index) => [
            { type: 'raw_text', text: name },
            { type: 'raw_number', value: (index * 7) % 10, text: String((index * 7) % 10) },
            { type: 'raw_text', text: `2026-0${index + 1}-11` },
          ],
        ),
      ],
    },
  ],
  data_visualization: [
    {
      type: 'data_visualization',
      title: 'Share of notes',
      chart: {
        type: 'pie',
        segments: [
          { label: 'Leadership', value: 4 },
          { label: 'Operations', value: 9 },
          { label: 'Partners', value: 3 },
        ],
      },
    },
  ],
  charts: (['bar', 'area', 'line'] as const).map((type) => [
    {
      type: 'data_visualization',
      title: `Notes by quarter, ${type}`,
      chart: {
        type,
        series: [
          {
            name: 'Leadership',
            data: [3, 5, 2, 6].map((value, index) => ({ label: `Q${index + 1}`, value })),
          },
          {
            name: 'Operations',
            data: [1, 4, 7, 9].map((value, index) => ({ label: `Q${index + 1}`, value })),
          },
        ],
        axis_config: { categories: ['Q1', 'Q2', 'Q3', 'Q4'], x_label: 'Quarter', y_label: 'Notes' },
      },
    },
  ]),
  markdown: [
    {
      type: 'markdown',
      text: '## Plan\n\n**Bold** and _italic_ with `code`\n\n- one\n- two\n\n| Level | Theme |\n|---|---|\n| Mgr III | Building |\n\n```\nnpm start\n```',
    },
  ],
  card: [
    {
      type: 'card',
      title: plain('Mgr III'),
      subtitle: plain('Professional Services'),
      body: marked('Theme: *Building*'),
      actions: [{ type: 'button', action_id: 'card', text: plain('Compare'), value: 'compare' }],
    },
  ],
  carousel: [
    {
      type: 'carousel',
      elements: ['Customer', 'Partner', 'Outcomes'].map((name) => ({
        type: 'card',
        title: plain(name),
        body: marked('What it asks of you'),
        actions: [{ type: 'button', action_id: 'card', text: plain('Read'), value: name }],
      })),
    },
  ],
  container: [
    {
      type: 'container',
      title: plain('What is new'),
      subtitle: plain('Three points'),
      is_collapsible: true,
      has_header_divider: true,
      child_blocks: [{ type: 'section', text: marked('Runs *several* teams') }],
    },
  ],
  context_actions: [
    { type: 'section', text: marked('Was this of use?') },
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'feedback',
          positive_button: { text: plain('Good'), value: 'good' },
          negative_button: { text: plain('Bad'), value: 'bad' },
        },
        { type: 'icon_button', action_id: 'trash', icon: 'trash', text: plain('Delete') },
      ],
    },
  ],
} satisfies Readonly<Record<string, readonly (Sent | readonly Sent[])[]>>
