import type { App, types, ViewResponseAction } from '@slack/bolt'
import { expect, test } from 'vitest'
import type { Choice } from '../../src/sandbox/inputs.ts'
import { socketApp } from './bolt.ts'
import { openWorkspace, webClient } from './client.ts'

const title = { type: 'plain_text' as const, text: 'A note' }
const input = (block_id: string, more: object = {}) => ({
  type: 'input' as const,
  block_id,
  label: title,
  element: { type: 'plain_text_input' as const, action_id: `${block_id}-text`, ...more },
})
const view = (more: Partial<types.ModalView> = {}): types.ModalView => {
  return { type: 'modal', callback_id: 'cb', title, submit: title, blocks: [input('what')], ...more }
}

/** Lena before an open modal; `respond` says how the app answers when it is submitted. */
async function before(modal: object, respond: () => ViewResponseAction | undefined = () => undefined) {
  const workspace = await openWorkspace()
  const bodies: Record<string, unknown>[] = []
  const listen = (app: App) => {
    app.shortcut('note', async ({ ack, body, client }) => {
      await ack()
      await client.apiCall('views.open', { trigger_id: body.trigger_id, view: modal })
    })
    app.view('cb', async ({ ack, body }) => {
      bodies.push({ ...body })
      const response = respond()
      if (response === undefined) await ack()
      else await ack(response)
    })
    app.view({ type: 'view_closed', callback_id: 'cb' }, async ({ ack, body }) => {
      bodies.push({ ...body })
      await ack()
    })
    app.action(/.*/, async ({ ack, body }) => {
      bodies.push({ ...body })
      await ack()
    })
  }
  await socketApp(workspace, listen)
  await workspace.shortcut('lena', 'note')
  await workspace.until(() => workspace.modals('lena').length === 1)
  return { workspace, bodies, titles: () => workspace.modals('lena').map((one) => one.view.title) }
}

test('submits what was filled in, and closes', async () => {
  const { workspace, bodies } = await before(view({ private_metadata: 'secret' }))
  expect(await workspace.submitView('lena', { 'what-text': 'Shipped it' })).toEqual({ kind: 'closed' })
  expect(bodies).toMatchObject([
    {
      type: 'view_submission',
      user: { id: 'U07LENA4BR7' },
      view: {
        callback_id: 'cb',
        private_metadata: 'secret',
        state: { values: { what: { 'what-text': { type: 'plain_text_input', value: 'Shipped it' } } } },
      },
    },
  ])
  expect(workspace.modals('lena')).toEqual([])
})

const choices: [string, object, Choice, object][] = [
  ['a date', { type: 'datepicker' }, '2026-03-01', { selected_date: '2026-03-01' }],
  ['a time', { type: 'timepicker' }, '09:30', { selected_time: '09:30' }],
  ['a moment', { type: 'datetimepicker' }, 1_700_000_000, { selected_date_time: 1_700_000_000 }],
  ['a person', { type: 'users_select' }, 'U1', { selected_user: 'U1' }],
  ['people', { type: 'multi_users_select' }, ['U1', 'U2'], { selected_users: ['U1', 'U2'] }],
  ['a channel', { type: 'channels_select' }, 'C1', { selected_channel: 'C1' }],
  ['channels', { type: 'multi_channels_select' }, ['C1'], { selected_channels: ['C1'] }],
  ['a conversation', { type: 'conversations_select' }, 'D1', { selected_conversation: 'D1' }],
  ['conversations', { type: 'multi_conversations_select' }, ['D1'], { selected_conversations: ['D1'] }],
  ['a number', { type: 'number_input', is_decimal_allowed: true }, 2.5, { value: '2.5' }],
  ['an address', { type: 'email_text_input' }, 'a@b.example', { value: 'a@b.example' }],
  ['a link', { type: 'url_text_input' }, 'https://example.com', { value: 'https://example.com' }],
  [
    'rich text',
    { type: 'rich_text_input' },
    { type: 'rich_text', elements: [] },
    { rich_text_value: { type: 'rich_text' } },
  ],
]
test.each(choices)('writes %s as Slack does', async (_, element, choice, value) => {
  const block = { type: 'input', block_id: 'what', label: title, element: { ...element, action_id: 'it' } }
  const { workspace, bodies } = await before({ ...view(), blocks: [block] })
  await workspace.submitView('lena', { it: choice })
  expect(bodies).toMatchObject([{ view: { state: { values: { what: { it: value } } } } }])
})

const refused: [string, object, string, string][] = [
  ['nothing', {}, '', 'Please complete this required field.'],
  ['too little', { min_length: 5 }, 'abcd', 'Must be at least 5 characters.'],
  ['too much', { max_length: 5 }, 'abcdef', 'Must be at most 5 characters.'],
  ['a fraction', { type: 'number_input', is_decimal_allowed: false }, '1.5', 'Enter a whole number.'],
  ['no number', { type: 'number_input', is_decimal_allowed: false }, 'one', 'Enter a number.'],
  [
    'too small a number',
    { type: 'number_input', is_decimal_allowed: false, min_value: '2' },
    '1',
    'Must be at least 2.',
  ],
  [
    'too large a number',
    { type: 'number_input', is_decimal_allowed: false, max_value: '2' },
    '3',
    'Must be at most 2.',
  ],
  ['no address', { type: 'email_text_input' }, 'someone', 'Enter a valid email address.'],
  ['no link', { type: 'url_text_input' }, 'somewhere', 'Enter a valid URL.'],
]
test.each(refused)('Slack itself refuses %s', async (_, element, text, says) => {
  const { workspace, bodies } = await before(view({ blocks: [input('what', element)] }))
  const errors = { what: says }
  expect(await workspace.submitView('lena', { 'what-text': text })).toEqual({ kind: 'refused', errors })
  expect(bodies).toEqual([])
  expect(workspace.modals('lena')).toMatchObject([{ errors }])
})

test('what is optional may stay empty, and what the app filled in counts', async () => {
  const blocks = [{ ...input('what'), optional: true }, input('why', { initial_value: 'Because' })]
  const { workspace, bodies } = await before(view({ blocks }))
  expect(await workspace.submitView('lena')).toEqual({ kind: 'closed' })
  expect(bodies).toMatchObject([
    {
      view: {
        state: {
          values: { what: { 'what-text': { value: null } }, why: { 'why-text': { value: 'Because' } } },
        },
      },
    },
  ])
})

const other = { ...title, text: 'Another' }
const answers: [string, ViewResponseAction, object, unknown[]][] = [
  [
    'errors',
    { response_action: 'errors', errors: { what: 'No' } },
    { kind: 'errors', errors: { what: 'No' } },
    [title],
  ],
  ['update', { response_action: 'update', view: view({ title: other }) }, { kind: 'updated' }, [other]],
  ['push', { response_action: 'push', view: view({ title: other }) }, { kind: 'pushed' }, [title, other]],
  ['clear', { response_action: 'clear' }, { kind: 'cleared' }, []],
  ['errors nowhere', { response_action: 'errors', errors: { elsewhere: 'No' } }, { kind: 'failed' }, [title]],
  [
    'a wrong view',
    { response_action: 'update', view: view({ title: { ...title, text: 'x'.repeat(25) } }) },
    { kind: 'failed' },
    [title],
  ],
]
test.each(answers)('follows response_action: %s', async (_, response, outcome, left) => {
  const { workspace, titles } = await before(view(), () => response)
  expect(await workspace.submitView('lena', { what: 'x' })).toMatchObject(outcome)
  expect(titles()).toEqual(left)
})

test('shows trouble when the app does not answer, and keeps what was written', async () => {
  const { workspace } = await before(view({ callback_id: 'deaf' }))
  const outcome = await workspace.submitView('lena', { what: 'Precious' })
  expect(outcome).toEqual({ kind: 'failed', notice: 'We had some trouble connecting. Try again?' })
  const [modal] = workspace.modals('lena')
  expect(modal?.view.state).toMatchObject({ values: { what: { 'what-text': { value: 'Precious' } } } })
})

test('closing tells the app only if it asked', async () => {
  const loud = await before(view({ notify_on_close: true }))
  await loud.workspace.closeView('lena')
  expect(loud.bodies).toMatchObject([{ type: 'view_closed', is_cleared: false, view: { callback_id: 'cb' } }])
  const quiet = await before(view())
  await quiet.workspace.closeView('lena')
  expect(quiet.bodies).toEqual([])
  expect(quiet.workspace.modals('lena')).toEqual([])
})

test('closing goes back one modal, or closes all', async () => {
  const push = { response_action: 'push' as const, view: view({ title: other, notify_on_close: true }) }
  const { workspace, bodies, titles } = await before(view({ notify_on_close: true }), () => push)
  await workspace.submitView('lena', { what: 'x' })
  await workspace.closeView('lena')
  expect(titles()).toEqual([title])
  await workspace.submitView('lena', { what: 'x' })
  await workspace.closeView('lena', { all: true })
  expect(titles()).toEqual([])
  expect(bodies.flatMap(({ type, is_cleared }) => (type === 'view_closed' ? [is_cleared] : []))).toEqual([
    false,
    true,
    true,
  ])
})

test('a button in a modal carries the view and what was filled in, and an update keeps it', async () => {
  const button = { type: 'button' as const, action_id: 'go', text: title }
  const blocks = [
    { ...input('what'), dispatch_action: true },
    { type: 'actions' as const, elements: [button] },
  ]
  const { workspace, bodies } = await before(view({ blocks }))
  await workspace.press('lena', { view: 'modal' }, { action_id: 'what-text', choice: 'Half' })
  await workspace.press('lena', { view: 'modal' }, { action_id: 'go' })
  const filled = { values: { what: { 'what-text': { value: 'Half' } } } }
  expect(bodies).toMatchObject([
    {},
    { container: { type: 'view' }, view: { state: filled }, actions: [{ action_id: 'go' }] },
  ])
  expect(bodies[1]).not.toHaveProperty('message')
  const [modal] = workspace.modals('lena')
  await webClient(workspace).views.update({ view_id: String(modal?.view.id), view: view({ title: other }) })
  expect(workspace.modals('lena')).toMatchObject([{ view: { title: other, state: filled } }])
})

test('a menu of conversations may bring a response_url', async () => {
  const element = { type: 'conversations_select' as const, action_id: 'where', response_url_enabled: true }
  const { workspace, bodies } = await before(view({ blocks: [{ ...input('what'), element }] }))
  await workspace.submitView('lena', { where: 'C07LEVEL5M1' })
  expect(bodies).toMatchObject([{ response_urls: [{ channel_id: 'C07LEVEL5M1', action_id: 'where' }] }])
})

test('a message shortcut brings the message', async () => {
  const workspace = await openWorkspace()
  const bodies: unknown[] = []
  await socketApp(workspace, (app) => {
    app.shortcut('keep', async ({ ack, body, respond }) => {
      bodies.push(body)
      await ack()
      await respond('Kept')
    })
  })
  const { ts } = workspace.say('marcus', '#general', 'Worth keeping')
  await workspace.shortcut('lena', 'keep', { channel: '#general', ts })
  expect(bodies).toMatchObject([
    {
      type: 'message_action',
      callback_id: 'keep',
      message_ts: ts,
      message: { text: 'Worth keeping' },
      channel: { name: 'general' },
    },
  ])
  const kept = await workspace.until(() => workspace.messages('lena', '#general')[1])
  expect(kept).toMatchObject({ text: 'Kept', ephemeral: true })
})
