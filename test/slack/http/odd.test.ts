import { expect, onTestFinished, test } from 'vitest'
import { behindHttp, signed } from '../behind-http.ts'

const json = 'application/json'
const form = 'application/x-www-form-urlencoded'
const inForm = (payload: unknown) => `payload=${encodeURIComponent(JSON.stringify(payload))}`

const team = { id: 'T07NRTHWND1' }
const user = { id: 'U07LENA4BR7', team_id: team.id }
const command = { command: '/level', text: 'levels', user_id: user.id, channel_id: 'C1', trigger_id: 't' }
const said = { type: 'message', channel_type: 'im', channel: 'D1', user: user.id, text: 'levels', ts: '1.1' }
const action = { type: 'button', action_id: 'say:0', block_id: 'b', value: 'levels' }
const { team_id: _, ...nobody } = user

const full = { type: 'event_callback', event_id: 'Ev1', team_id: team.id }
const deepPress = JSON.stringify({ type: 'block_actions', user, team, actions: [action], more: 0 })
const nested = (text: string): string =>
  text.replace('"more":0', `"more":${'['.repeat(50_000)}${']'.repeat(50_000)}`)

const odd: readonly (readonly [string, string, string])[] = [
  ...['null', '5', '"words"', '[]', '[null]', '{}', 'no json', ''].map((body) => [body, json, body] as const),
  ...[null, 5, 'words', [], {}].map((payload) => [`form ${payload}`, form, inForm(payload)] as const),
  ...[
    { event: null },
    { event: [] },
    { event: 'message' },
    { event: { type: 'message', channel: null }, event_id: 'Ev1', team_id: team.id },
    { event: { type: 'reaction_added', item: null }, event_id: 'Ev1', team_id: team.id },
    { event: said, team_id: team.id },
    { event: said, event_id: 'Ev1', team_id: team.id, authorizations: [null] },
  ].map((body) => [JSON.stringify(body), json, JSON.stringify(body)] as const),
  ...[
    { type: 'block_actions' },
    { type: 'block_actions', user: null, team, actions: [action] },
    { type: 'block_actions', user, team, actions: [] },
    { type: 'block_actions', user, team, actions: [null] },
    { type: 'view_submission', user, team },
    { type: 'view_submission', user, team, view: null },
    { type: 'view_submission', user, team, view: { callback_id: 'form:note' } },
    { type: 'message_action', user, team, callback_id: 'save_note', trigger_id: 't' },
    { type: 'nothing_of_slack', user, team },
  ].map((payload) => [JSON.stringify(payload), form, inForm(payload)] as const),
  ['a command alone', form, 'command=%2Flevel'],
  ['a message with lists in lists', json, nested(JSON.stringify({ ...full, event: { ...said, more: 0 } }))],
  ['a press with lists in lists', form, inForm({}).replace('%7B%7D', encodeURIComponent(nested(deepPress)))],
]

const nameless: readonly (readonly [string, string, string])[] = [
  ['a command', form, new URLSearchParams({ ...command, response_url: 'http://x' }).toString()],
  ['an event', json, JSON.stringify({ event: said, event_id: 'Ev1' })],
  ['a press', form, inForm({ type: 'block_actions', user: nobody, team: null, actions: [action] })],
]
const others: readonly (readonly [string, string, string])[] = [
  [
    'an event',
    json,
    JSON.stringify({
      event: said,
      event_id: 'Ev1',
      team_id: team.id,
      authorizations: [{ team_id: 'T0OTHER', enterprise_id: null, is_enterprise_install: false }],
    }),
  ],
]

async function door() {
  const http = await behindHttp()
  const running = await http.start()
  onTestFinished(running.close)
  const post = async (body: string, type: string) => {
    const headers = { ...signed(body, Math.floor(Date.now() / 1000)), 'content-type': type }
    return (await fetch(http.url, { method: 'POST', body, headers })).status
  }
  const answered = async () => {
    http.workspace.say('lena', 'dm', 'levels')
    await http.workspace.until(() => http.workspace.messages('lena', 'dm')[1])
  }
  return { post, answered }
}

test('what is signed, and is nothing that Slack sends, is refused, and ends nothing', async () => {
  const { post, answered } = await door()
  for (const [name, type, body] of odd) {
    const status = await post(body, type)
    expect([name, status >= 400 && status < 500]).toEqual([name, true])
  }
  await answered()
})

test('what names no workspace, or another installation, is refused', async () => {
  const { post, answered } = await door()
  for (const [name, type, body] of [...nameless, ...others])
    expect([name, await post(body, type)]).toEqual([name, 400])
  await answered()
})

test('Slack’s own questions about the address are answered', async () => {
  const { post } = await door()
  expect(await post(JSON.stringify({ type: 'url_verification', challenge: 'c' }), json)).toBe(200)
  expect(await post('ssl_check=1&token=x', form)).toBe(200)
})
