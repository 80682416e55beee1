import { expect, test } from 'vitest'
import { manifest, openWorkspace, refusal, webClient, without } from '../client.ts'

const leveling = 'C07LEVEL5M1'
const general = 'C07GENRL2K4'

test('auth.test names the workspace and the app', async () => {
  const workspace = await openWorkspace()
  expect(await webClient(workspace).auth.test()).toMatchObject({
    ok: true,
    team: 'Northwind',
    team_id: workspace.teamId,
    user_id: workspace.botUserId,
    bot_id: workspace.botId,
    response_metadata: { scopes: manifest.oauth_config.scopes.bot },
  })
})

test('api.test gives back what it was given, errors too', async () => {
  const client = webClient(await openWorkspace())
  expect(await client.apiCall('api.test', { foo: 'bar' })).toMatchObject({ args: { foo: 'bar' } })
  expect(await refusal(client.api.test({ error: 'my_error' }))).toBe('my_error')
})

test('takes a form, a multipart form and JSON', async () => {
  const { apiUrl, botToken } = await openWorkspace()
  const authorization = `Bearer ${botToken}`
  const args = { channel: leveling, text: 'Grüße & <b>' }
  const form = new FormData()
  for (const [key, value] of Object.entries(args)) form.append(key, value)
  const bodies = [new URLSearchParams(args), form]
  const answers = bodies.map((body) => post(body, { authorization }))
  const json = JSON.stringify({ ...args, metadata: { event_type: 'e', event_payload: {} } })
  answers.push(post(json, { authorization, 'content-type': 'application/json; charset=utf-8' }))
  for (const answer of await Promise.all(answers))
    expect(answer).toMatchObject({ ok: true, message: { text: args.text } })

  async function post(body: BodyInit, headers: Record<string, string>) {
    return (await fetch(`${apiUrl}chat.postMessage`, { method: 'POST', body, headers })).json()
  }
})

test('refuses calls without a token, with a wrong one, and with the other kind', async () => {
  const workspace = await openWorkspace()
  const call = (token: string | undefined, method: string) =>
    refusal(webClient(workspace, token).apiCall(method))
  expect(await call('', 'auth.test')).toBe('not_authed')
  expect(await call('xoxb-wrong', 'auth.test')).toBe('invalid_auth')
  expect(await call(workspace.appToken, 'auth.test')).toBe('not_allowed_token_type')
  expect(await call(workspace.botToken, 'apps.connections.open')).toBe('not_allowed_token_type')
  expect(await call(workspace.botToken, 'chat.whisper')).toBe('unknown_method')
})

test('refuses JSON that is broken', async () => {
  const { apiUrl } = await openWorkspace()
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${apiUrl}api.test`, { method: 'POST', headers, body: '{' })
  expect(await response.json()).toEqual({ ok: false, error: 'invalid_json' })
})

test('names the argument that is missing', async () => {
  const client = webClient(await openWorkspace())
  await expect(client.apiCall('conversations.info')).rejects.toMatchObject({
    data: {
      error: 'invalid_arguments',
      response_metadata: { messages: ['[ERROR] missing required field [json-pointer:/channel]'] },
    },
  })
})

const scopes: [string, string, Record<string, string>][] = [
  ['chat:write', 'chat.postMessage', { channel: leveling, text: 'x' }],
  ['chat:write', 'chat.postEphemeral', { channel: leveling, user: 'U07LENA4BR7', text: 'x' }],
  ['chat:write', 'chat.update', { channel: leveling, ts: '1', text: 'x' }],
  ['chat:write', 'chat.delete', { channel: leveling, ts: '1' }],
  ['channels:read', 'conversations.list', {}],
  ['im:read', 'conversations.list', { types: 'public_channel,im' }],
  ['im:read', 'users.conversations', { types: 'im' }],
  ['im:write', 'conversations.open', { users: 'U07LENA4BR7' }],
  ['channels:read', 'conversations.info', { channel: leveling }],
  ['im:read', 'conversations.info', { channel: 'D07LENA9QX1' }],
  ['channels:read', 'conversations.members', { channel: leveling }],
  ['channels:join', 'conversations.join', { channel: general }],
  ['channels:manage', 'conversations.invite', { channel: leveling, users: 'U07LENA4BR7' }],
  ['channels:history', 'conversations.history', { channel: leveling }],
  ['im:history', 'conversations.history', { channel: 'D07LENA9QX1' }],
  ['im:history', 'conversations.replies', { channel: 'D07LENA9QX1', ts: '1' }],
  ['users:read', 'users.info', { user: 'U07LENA4BR7' }],
  ['users:read', 'users.list', {}],
  ['users:read', 'bots.info', {}],
  ['dnd:read', 'dnd.info', {}],
  ['team:read', 'team.info', {}],
  ['reactions:write', 'reactions.add', { channel: leveling, timestamp: '1', name: 'eyes' }],
  ['reactions:write', 'reactions.remove', { channel: leveling, timestamp: '1', name: 'eyes' }],
  ['reactions:read', 'reactions.get', { channel: leveling, timestamp: '1' }],
  ['files:write', 'files.getUploadURLExternal', { filename: 'a.txt', length: '1' }],
  ['files:write', 'files.completeUploadExternal', { files: '[]' }],
  ['files:read', 'files.info', { file: 'F1' }],
]

test.each(scopes)('without %s, %s is refused', async (scope, method, args) => {
  const client = webClient(await openWorkspace({ manifest: without(scope) }))
  await expect(client.apiCall(method, args)).rejects.toMatchObject({
    data: { error: 'missing_scope', provided: expect.not.stringContaining(`${scope},`) },
  })
  const error: { data?: { needed?: string } } = await client.apiCall(method, args).catch((reason) => reason)
  expect(error.data?.needed).toContain(scope)
})

test('another name needs a scope of its own', async () => {
  const client = webClient(await openWorkspace())
  const call = client.apiCall('chat.postMessage', { channel: leveling, text: 'x', username: 'Someone else' })
  await expect(call).rejects.toMatchObject({
    data: { error: 'missing_scope', needed: 'chat:write.customize' },
  })
})

test('after it is uninstalled, tokens stop working', async () => {
  const workspace = await openWorkspace()
  workspace.uninstall()
  expect(await refusal(webClient(workspace).auth.test())).toBe('account_inactive')
})
