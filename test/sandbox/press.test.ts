import type { types } from '@slack/bolt'
import { expect, test } from 'vitest'
import { socketApp } from './bolt.ts'
import { openWorkspace, webClient } from './client.ts'

const channel = 'C07LEVEL5M1'
const label = { type: 'plain_text' as const, text: 'Label' }
const option = (value: string) => ({
  text: { type: 'plain_text' as const, text: value.toUpperCase() },
  value,
})
const options = ['a', 'b', 'c'].map(option)

/** A message with these blocks, and what its app hears when they are touched. */
async function posted(blocks: types.KnownBlock[]) {
  const workspace = await openWorkspace()
  const bodies: Record<string, unknown>[] = []
  await socketApp(workspace, (app) => {
    app.action(/^(?!deaf)/, async ({ ack, body }) => {
      bodies.push({ ...body })
      await ack()
    })
    app.options('search', async ({ ack, payload }) => ack({ options: [option(payload.value)] }))
  })
  const { ts = '' } = await webClient(workspace).chat.postMessage({ channel, text: 'x', blocks })
  return { workspace, bodies, on: { channel, ts } }
}

test('a button tells who pressed what where', async () => {
  const button = {
    type: 'button' as const,
    text: label,
    action_id: 'go',
    value: 'now',
    style: 'primary' as const,
  }
  const { workspace, bodies, on } = await posted([{ type: 'actions', block_id: 'row', elements: [button] }])
  expect(await workspace.press('marcus', on, { action_id: 'go' })).toEqual({ kind: 'acked' })
  expect(bodies).toMatchObject([
    {
      type: 'block_actions',
      user: { id: 'U07MARC6HL2', username: 'marcus' },
      channel: { id: channel, name: 'leveling' },
      container: { type: 'message', message_ts: on.ts, channel_id: channel, is_ephemeral: false },
      message: { text: 'x', blocks: [{ block_id: 'row' }] },
      actions: [
        { type: 'button', action_id: 'go', block_id: 'row', value: 'now', text: label, style: 'primary' },
      ],
      response_url: expect.stringContaining(workspace.url),
      trigger_id: expect.any(String),
    },
  ])
})

test('menus and pickers tell what was chosen, and the message remembers it', async () => {
  const elements = [
    { type: 'static_select' as const, action_id: 'one', options, initial_option: option('c') },
    { type: 'checkboxes' as const, action_id: 'several', options },
    { type: 'overflow' as const, action_id: 'more', options },
    { type: 'datepicker' as const, action_id: 'day' },
    { type: 'users_select' as const, action_id: 'who' },
  ]
  const { workspace, bodies, on } = await posted([{ type: 'actions', block_id: 'row', elements }])
  await workspace.press('lena', on, { action_id: 'several', choice: ['a', 'c'] })
  await workspace.press('lena', on, { action_id: 'more', choice: 'b' })
  await workspace.press('lena', on, { action_id: 'day', choice: '2026-03-01' })
  await workspace.press('lena', on, { action_id: 'who', choice: 'U07MARC6HL2' })
  expect(bodies.map(({ actions }) => actions)).toMatchObject([
    [{ action_id: 'several', selected_options: [option('a'), option('c')] }],
    [{ action_id: 'more', selected_option: option('b') }],
    [{ action_id: 'day', selected_date: '2026-03-01' }],
    [{ action_id: 'who', selected_user: 'U07MARC6HL2' }],
  ])
  expect(bodies.at(-1)?.state).toEqual({
    values: {
      row: {
        one: { type: 'static_select', selected_option: option('c') },
        several: { type: 'checkboxes', selected_options: [option('a'), option('c')] },
        day: { type: 'datepicker', selected_date: '2026-03-01' },
        who: { type: 'users_select', selected_user: 'U07MARC6HL2' },
      },
    },
  })
  await workspace.press('marcus', on, { action_id: 'one', choice: 'a' })
  expect(bodies.at(-1)?.state).toMatchObject({ values: { row: { several: { selected_options: [] } } } })
})

test('feedback tells good from bad, and an icon is seen by those it is for', async () => {
  const feedback = { positive: { text: label, value: 'good' }, negative: { text: label, value: 'bad' } }
  const elements = [
    {
      type: 'feedback_buttons' as const,
      action_id: 'feedback',
      positive_button: feedback.positive,
      negative_button: feedback.negative,
    },
    {
      type: 'icon_button' as const,
      action_id: 'trash',
      icon: 'trash',
      text: label,
      visible_to_user_ids: ['U07LENA4BR7'],
    },
  ]
  const { workspace, bodies, on } = await posted([{ type: 'context_actions', elements }])
  await workspace.press('lena', on, { action_id: 'feedback', choice: 'bad' })
  await workspace.press('lena', on, { action_id: 'trash' })
  expect(bodies).toMatchObject([{ actions: [{ value: 'bad' }] }, { actions: [{ icon: 'trash' }] }])
  await expect(workspace.press('marcus', on, { action_id: 'trash' })).rejects.toThrow('sees nothing')
})

test('an ephemeral message is pressed without being shown, and by its reader alone', async () => {
  const { workspace, bodies } = await posted([])
  const button = { type: 'button' as const, text: label, action_id: 'go' }
  const { message_ts: ts = '' } = await webClient(workspace).chat.postEphemeral({
    channel,
    user: 'U07LENA4BR7',
    text: 'x',
    blocks: [{ type: 'actions', elements: [button] }],
  })
  await workspace.press('lena', { channel, ts }, { action_id: 'go' })
  expect(bodies).toMatchObject([{ container: { is_ephemeral: true, message_ts: ts } }])
  expect(bodies[0]).not.toHaveProperty('message')
  await expect(workspace.press('marcus', { channel, ts }, { action_id: 'go' })).rejects.toThrow(
    'sees no message',
  )
})

test('a button that nobody answers fails before the person’s eyes, a link does not', async () => {
  const button = { type: 'button' as const, text: label }
  const elements = [
    { ...button, action_id: 'deaf' },
    { ...button, action_id: 'deaf-link', url: 'https://example.com' },
  ]
  const { workspace, on } = await posted([{ type: 'actions', elements }])
  expect(await workspace.press('lena', on, { action_id: 'deaf' })).toMatchObject({ kind: 'failed' })
  expect(await workspace.press('lena', on, { action_id: 'deaf-link' })).toEqual({ kind: 'acked' })
  expect(workspace.notices('lena')).toHaveLength(1)
})

test('a choice must be among the options', async () => {
  const menu = { type: 'static_select' as const, action_id: 'one', options }
  const { workspace, on } = await posted([{ type: 'section', text: label, accessory: menu }])
  await expect(workspace.press('lena', on, { action_id: 'one', choice: 'z' })).rejects.toThrow(
    'There is no option "z".',
  )
  await expect(workspace.press('lena', on, { action_id: 'one' })).rejects.toThrow('Which of the options?')
  await expect(workspace.press('lena', on, { action_id: 'two' })).rejects.toThrow('sees nothing')
})

test('an external menu asks the app while a person types', async () => {
  const menu = { type: 'external_select' as const, action_id: 'search' }
  const { workspace, bodies, on } = await posted([{ type: 'actions', elements: [menu] }])
  expect(await workspace.suggest('lena', on, 'search', 'ber')).toEqual({ options: [option('ber')] })
  await workspace.press('lena', on, { action_id: 'search', choice: 'ber' })
  expect(bodies).toMatchObject([{ actions: [{ selected_option: { value: 'ber' } }] }])
})

test('an input in a message tells the app only where it asks to know', async () => {
  const element = { type: 'plain_text_input' as const, action_id: 'words' }
  const quiet = { type: 'input' as const, block_id: 'quiet', label, element }
  const loud = { ...quiet, block_id: 'loud', dispatch_action: true }
  const { workspace, bodies, on } = await posted([quiet, loud])
  await workspace.press('lena', on, { action_id: 'words', block_id: 'quiet', choice: 'psst' })
  expect(bodies).toEqual([])
  await workspace.press('lena', on, { action_id: 'words', block_id: 'loud', choice: 'hey' })
  expect(bodies).toMatchObject([
    { state: { values: { quiet: { words: { value: 'psst' } } } }, actions: [{ value: 'hey' }] },
  ])
})
