import { expect, test } from 'vitest'
import { openWorkspace, refusal, webClient } from './client.ts'

const leveling = 'C07LEVEL5M1'
const general = 'C07GENRL2K4'
const lena = 'U07LENA4BR7'
const lenasDm = 'D07LENA9QX1'

test('opens direct messages with people, not with those who left', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  expect(await client.conversations.open({ users: lena })).toMatchObject({ channel: { id: lenasDm } })
  const whole = await client.conversations.open({ users: lena, return_im: true })
  expect(whole.channel).toMatchObject({ id: lenasDm, is_im: true, user: lena })
  const open = (args: object) => refusal(client.apiCall('conversations.open', { ...args }))
  expect(await open({ users: 'U0NOBODY000' })).toBe('user_not_found')
  expect(await open({ users: workspace.person('zoe').id })).toBe('user_disabled')
  expect(await open({ users: workspace.botUserId })).toBe('cannot_dm_bot')
  expect(await open({})).toBe('users_list_not_supplied')
})

test('lists channels in pages', async () => {
  const client = webClient(await openWorkspace())
  const types = 'public_channel,im'
  const list = async (cursor?: string) => {
    const { channels = [], response_metadata } = await client.conversations.list({ types, limit: 4, cursor })
    return { count: channels.length, next: response_metadata?.next_cursor }
  }
  const first = await list()
  expect(first).toMatchObject({ count: 4, next: expect.stringMatching(/./) })
  expect(await list(first.next)).toEqual({ count: 4, next: '' })
  expect(await refusal(client.conversations.list({ cursor: 'nonsense' }))).toBe('invalid_cursor')
  expect(await refusal(client.apiCall('conversations.list', { types: 'shouting' }))).toBe('invalid_types')
})

test('lists the channels that the app is in', async () => {
  const client = webClient(await openWorkspace())
  const { channels } = await client.users.conversations({})
  expect(channels?.map(({ name }) => name)).toEqual(['leveling', 'with-fabrikam'])
})

test('tells about a channel and its members', async () => {
  const client = webClient(await openWorkspace())
  const { channel } = await client.conversations.info({ channel: general, include_num_members: true })
  expect(channel).toMatchObject({ name: 'general', is_member: false, is_general: true, num_members: 4 })
  const { members } = await client.conversations.members({ channel: leveling, limit: 2 })
  expect(members).toHaveLength(2)
  expect(await refusal(client.conversations.info({ channel: 'C0' }))).toBe('channel_not_found')
})

test('joins a channel and brings people in', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  expect(await client.conversations.join({ channel: general })).toMatchObject({
    channel: { is_member: true },
  })
  expect(await client.conversations.join({ channel: general })).toMatchObject({
    warning: 'already_in_channel',
  })
  workspace.remove('lena', '#general', 'tama')
  const tama = workspace.person('tama').id
  const invite = (channel: string, users: string) => refusal(client.conversations.invite({ channel, users }))
  expect(await invite(general, tama)).toBe('ok')
  expect(await invite(general, tama)).toBe('already_in_channel')
  expect(await invite(general, 'U0NOBODY000')).toBe('user_not_found')
  expect(await invite(general, workspace.botUserId)).toBe('cant_invite_self')
  expect(await invite(lenasDm, tama)).toBe('method_not_supported_for_channel_type')
})

test('reads history newest first, between two times, in pages', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const said = ['one', 'two', 'three', 'four'].map((text) => workspace.say('lena', 'dm', text))
  const [, two, , four] = said.map(({ ts }) => ts)
  const read = async (args: object) => {
    const { messages = [], has_more } = await client.conversations.history({ channel: lenasDm, ...args })
    return { texts: messages.map(({ text }) => text), has_more }
  }
  expect(await read({})).toEqual({ texts: ['four', 'three', 'two', 'one'], has_more: false })
  expect(await read({ limit: 3 })).toEqual({ texts: ['four', 'three', 'two'], has_more: true })
  expect(await read({ oldest: two })).toMatchObject({ texts: ['four', 'three'] })
  expect(await read({ oldest: two, latest: four, inclusive: true })).toMatchObject({
    texts: ['four', 'three', 'two'],
  })
  const { response_metadata } = await client.conversations.history({ channel: lenasDm, limit: 3 })
  expect(await read({ limit: 3, cursor: response_metadata?.next_cursor })).toMatchObject({ texts: ['one'] })
})

test('reads a thread from its root, which says how many replied', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const root = workspace.say('lena', '#leveling', 'Root')
  const reply = workspace.say('marcus', '#leveling', 'Reply', { thread_ts: root.ts })
  const { messages } = await client.conversations.replies({ channel: leveling, ts: reply.ts })
  expect(messages).toMatchObject([
    { text: 'Root', reply_count: 1, latest_reply: reply.ts, reply_users: [workspace.person('marcus').id] },
    { text: 'Reply', thread_ts: root.ts, parent_user_id: lena },
  ])
  // What one person alone sees is in no history.
  await client.chat.postEphemeral({ channel: leveling, user: lena, thread_ts: root.ts, text: 'For Lena' })
  await client.chat.postEphemeral({ channel: leveling, user: lena, text: 'For Lena' })
  const again = await client.conversations.replies({ channel: leveling, ts: root.ts })
  expect(again.messages?.map(({ text }) => text)).toEqual(['Root', 'Reply'])
  const history = await client.conversations.history({ channel: leveling })
  expect(history.messages?.map(({ text }) => text)).toEqual(['Root'])
  expect(await refusal(client.conversations.replies({ channel: leveling, ts: '1' }))).toBe('thread_not_found')
  expect(await refusal(client.conversations.history({ channel: general }))).toBe('not_in_channel')
})
