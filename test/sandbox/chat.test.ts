import { expect, test } from 'vitest'
import { manifest, openWorkspace, refusal, webClient, without } from './client.ts'

const leveling = 'C07LEVEL5M1'
const general = 'C07GENRL2K4'
const lena = 'U07LENA4BR7'

test('posts to a channel by id or name, and to a person', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const posted = await client.chat.postMessage({ channel: leveling, text: 'One' })
  expect(posted).toMatchObject({
    channel: leveling,
    message: { text: 'One', bot_id: workspace.botId, type: 'message' },
  })
  await client.chat.postMessage({ channel: '#leveling', text: 'Two' })
  await client.chat.postMessage({ channel: lena, text: 'Three' })
  expect(workspace.messages('marcus', '#leveling').map(({ text }) => text)).toEqual(['One', 'Two'])
  expect(workspace.messages('lena', 'dm').map(({ text, from }) => [from, text])).toEqual([
    ['Example Bot', 'Three'],
  ])
})

test('gives every message its own ts, always later', async () => {
  const workspace = await openWorkspace({ now: () => new Date('2026-03-02T09:00:00Z') })
  const client = webClient(workspace)
  const posts = ['a', 'b', 'c'].map((text) => client.chat.postMessage({ channel: leveling, text }))
  const times = (await Promise.all(posts)).map(({ ts }) => ts)
  expect(new Set(times).size).toBe(3)
  expect(times[0]).toBe('1772442000.000000')
})

test('answers in a thread, and in that of a reply', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const { ts: root = '' } = workspace.say('lena', '#leveling', 'A question')
  const first = await client.chat.postMessage({ channel: leveling, text: 'An answer', thread_ts: root })
  const second = await client.chat.postMessage({ channel: leveling, text: 'More', thread_ts: first.ts ?? '' })
  expect(second.message).toMatchObject({ thread_ts: root, parent_user_id: lena })
  expect(workspace.messages('lena', '#leveling', root).map(({ text }) => text)).toEqual([
    'A question',
    'An answer',
    'More',
  ])
  expect(workspace.messages('lena', '#leveling')).toMatchObject([{ text: 'A question', replies: 2 }])
})

const refused: [string, Record<string, unknown>][] = [
  ['channel_not_found', { channel: 'C0NOWHERE00', text: 'x' }],
  ['channel_not_found', { channel: 'U07GD2VELQ5', text: 'to itself' }],
  ['not_in_channel', { channel: general, text: 'x' }],
  ['no_text', { channel: leveling }],
  ['no_text', { channel: leveling, text: '', blocks: [] }],
  ['invalid_blocks_format', { channel: leveling, blocks: 'not json' }],
  ['invalid_blocks_format', { channel: leveling, blocks: { type: 'divider' } }],
  ['invalid_blocks', { channel: leveling, text: 'x', blocks: [{ type: 'sparkles' }] }],
  [
    'invalid_blocks',
    { channel: leveling, blocks: [{ type: 'image', alt_text: 'x', slack_file: { id: 'F0NONE' } }] },
  ],
  ['invalid_metadata_format', { channel: leveling, text: 'x', metadata: { event_type: 'e' } }],
  ['cannot_reply_to_message', { channel: leveling, text: 'x', thread_ts: '1.000001' }],
]
test.each(refused)('refuses a message with %s: %j', async (code, args) => {
  expect(await refusal(webClient(await openWorkspace()).apiCall('chat.postMessage', args))).toBe(code)
})

test('refuses an archived channel', async () => {
  const workspace = await openWorkspace()
  workspace.channel('#leveling').archived = true
  expect(await refusal(webClient(workspace).chat.postMessage({ channel: leveling, text: 'x' }))).toBe(
    'is_archived',
  )
})

test('refuses direct messages when the messages tab is off', async () => {
  const features = { ...manifest.features, app_home: { home_tab_enabled: true } }
  const client = webClient(await openWorkspace({ manifest: { ...manifest, features } }))
  expect(await refusal(client.chat.postMessage({ channel: lena, text: 'x' }))).toBe('messages_tab_disabled')
})

test('posts where it is no member with chat:write.public', async () => {
  const bot = [...manifest.oauth_config.scopes.bot, 'chat:write.public']
  const client = webClient(
    await openWorkspace({ manifest: { ...manifest, oauth_config: { scopes: { bot } } } }),
  )
  expect(await client.chat.postMessage({ channel: general, text: 'x' })).toMatchObject({ ok: true })
})

test('cuts text past 40,000 characters in a new message, and refuses it past 4,000 in an update', async () => {
  const client = webClient(await openWorkspace())
  const posted = await client.chat.postMessage({ channel: leveling, text: 'x'.repeat(40_001) })
  expect(posted.message?.text).toHaveLength(40_000)
  const update = (length: number) =>
    client.chat.update({ channel: leveling, ts: posted.ts ?? '', text: 'y'.repeat(length) })
  expect(await refusal(update(4000))).toBe('ok')
  expect(await refusal(update(4001))).toBe('msg_too_long')
})

test('shows an ephemeral message to its reader alone', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const { message_ts = '' } = await client.chat.postEphemeral({ channel: leveling, user: lena, text: 'Psst' })
  expect(workspace.messages('lena', '#leveling')).toMatchObject([{ ts: message_ts, ephemeral: true }])
  expect(workspace.messages('marcus', '#leveling')).toEqual([])
  const { messages } = await client.conversations.history({ channel: leveling })
  expect(messages).toEqual([])
  expect(await refusal(client.chat.update({ channel: leveling, ts: message_ts, text: 'x' }))).toBe(
    'message_not_found',
  )
})

test('refuses an ephemeral message that nobody would see', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const send = (channel: string, user: string) =>
    refusal(client.chat.postEphemeral({ channel, user, text: 'x' }))
  workspace.remove('lena', '#leveling', 'ananya')
  expect(await send(leveling, workspace.person('ananya').id)).toBe('user_not_in_channel')
  expect(await send(leveling, workspace.person('zoe').id)).toBe('user_not_found')
  expect(await send(general, lena)).toBe('not_in_channel')
})

test('updates its own messages only, and keeps blocks that an update leaves out', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const blocks = [{ type: 'divider', block_id: 'line' }]
  const { ts = '' } = await client.chat.postMessage({ channel: leveling, text: 'Before', blocks })
  await client.chat.update({ channel: leveling, ts, text: 'After' })
  expect(workspace.messages('lena', '#leveling')).toMatchObject([{ text: 'After', edited: true, blocks }])
  await client.chat.update({ channel: leveling, ts, text: 'Bare', blocks: [] })
  expect(workspace.messages('lena', '#leveling')).toMatchObject([{ text: 'Bare', blocks: [] }])
  const theirs = workspace.say('lena', '#leveling', 'Mine')
  const update = (ts: string) => refusal(client.chat.update({ channel: leveling, ts, text: 'x' }))
  expect(await update(theirs.ts)).toBe('cant_update_message')
  expect(await update('1.000001')).toBe('message_not_found')
})

test('deletes its own messages only', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const { ts = '' } = await client.chat.postMessage({ channel: leveling, text: 'x' })
  const theirs = workspace.say('lena', '#leveling', 'Mine')
  const remove = (ts: string) => refusal(client.chat.delete({ channel: leveling, ts }))
  expect(await remove(theirs.ts)).toBe('cant_delete_message')
  expect(await remove(ts)).toBe('ok')
  expect(await remove(ts)).toBe('message_not_found')
  expect(workspace.messages('lena', '#leveling')).toMatchObject([{ text: 'Mine' }])
})

test('links to a message', async () => {
  const client = webClient(await openWorkspace())
  const { ts = '' } = await client.chat.postMessage({ channel: leveling, text: 'x' })
  const { permalink } = await client.chat.getPermalink({ channel: leveling, message_ts: ts })
  expect(permalink).toBe(`https://northwind.slack.com/archives/${leveling}/p${ts.replace('.', '')}`)
  const lost = client.chat.getPermalink({ channel: leveling, message_ts: '1.000001' })
  expect(await refusal(lost)).toBe('message_not_found')
})

test('shows metadata only to those who ask', async () => {
  const workspace = await openWorkspace({ manifest: without('chat:write.public') })
  const client = webClient(workspace)
  const metadata = { event_type: 'nudge', event_payload: { id: 'n-1' } }
  const { ts = '', message } = await client.chat.postMessage({ channel: leveling, text: 'x', metadata })
  expect(message).not.toHaveProperty('metadata')
  const plain = await client.conversations.history({ channel: leveling })
  expect(plain.messages?.[0]).not.toHaveProperty('metadata')
  const asked = await client.conversations.history({ channel: leveling, include_all_metadata: true })
  expect(asked.messages?.[0]?.metadata).toEqual(metadata)
  const thread = await client.conversations.replies({ channel: leveling, ts, include_all_metadata: true })
  expect(thread.messages?.[0]?.metadata).toEqual(metadata)
})
