import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { AssistantSettings } from '../../src/app/assistants.ts'
import { shipped } from '../running.ts'
import { behindHttp, signed } from '../slack/behind-http.ts'
import { twoWorkspaces } from '../slack/installing/many.ts'
import { startIssuer } from './issuer.ts'

type Fetch = (url: string | URL, init?: RequestInit) => Promise<Response>
type Asker = { readonly user_id: string; readonly team_id: string }

const seconds = () => Math.floor(Date.now() / 1000)

/** As Slack's assistant asks for somebody: named in the body, which is signed. */
const bySlack =
  (slack: Asker | undefined, secret?: string): Fetch =>
  async (url, init) => {
    const said = JSON.parse(String(init?.body ?? '{}'))
    const params = { ...said.params, _meta: { ...said.params?._meta, ...(slack && { slack }) } }
    const body = JSON.stringify({ ...said, params })
    const headers = new Headers(init?.headers)
    for (const [name, value] of Object.entries(signed(body, seconds(), secret))) headers.set(name, value)
    return fetch(url, { ...init, headers, ...(init?.method === 'POST' && { body }) })
  }

const byToken =
  (token: string): Fetch =>
  (url, init) => {
    const headers = new Headers(init?.headers)
    headers.set('authorization', `Bearer ${token}`)
    return fetch(url, { ...init, headers })
  }

async function connected(url: URL, asking: Fetch, mode: 'legacy' | { pin: string } = { pin: '2026-07-28' }) {
  const client = new Client({ name: 'assistant', version: '1' }, { versionNegotiation: { mode } })
  await client.connect(new StreamableHTTPClientTransport(url, { fetch: asking }))
  onTestFinished(() => client.close())
  return (name: string, args: Record<string, unknown> = {}) => client.callTool({ name, arguments: args })
}

/** The bot of one workspace behind HTTP, and the assistants that may ask it. */
async function answering(settings: (resource: URL) => Omit<AssistantSettings, 'version'>) {
  const http = await behindHttp()
  const url = new URL('/mcp', http.url)
  const running = await http.start({ assistants: { version: '1.2.3', ...settings(url) } })
  onTestFinished(() => running.app.stop())
  const { teamId } = http.workspace
  const of = (name: string): Asker => ({ user_id: http.workspace.person(name).id, team_id: teamId })
  return { ...http, url, of }
}

const ids = shipped.guidelines.map(({ id }) => ({ id }))

describe('Slack’s assistant', () => {
  const slackAlone = () => ({ slack: true, tokens: undefined })

  test('asks for a member, by today’s protocol and the ones before', async () => {
    const { url, of } = await answering(slackAlone)
    for (const mode of [{ pin: '2026-07-28' }, 'legacy'] as const) {
      const call = await connected(url, bySlack(of('lena')), mode)
      expect(await call('list_guidelines')).toMatchObject({ structuredContent: { guidelines: ids } })
    }
  })

  test('gets for people of other organisations only what is for anyone, and nothing where it names nobody', async () => {
    const { url, of } = await answering(slackAlone)
    const stranger = await connected(url, bySlack({ ...of('lena'), team_id: 'T0SOMEONES1' }))
    expect(await stranger('list_guidelines')).toMatchObject({ structuredContent: { guidelines: [] } })
    const unknown = await connected(url, bySlack({ ...of('lena'), user_id: 'U0NOBODY111' }))
    expect(await unknown('list_guidelines')).toMatchObject({ structuredContent: { guidelines: [] } })
    const nobody = await connected(url, bySlack(undefined))
    expect(await nobody('list_guidelines')).toMatchObject({ isError: true })
  })

  test('is let in by Slack’s signature alone', async () => {
    const { url, of } = await answering(slackAlone)
    const ask = (asking: Fetch) =>
      asking(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }),
      })
    expect((await ask(bySlack(of('lena')))).status).toBe(200)
    expect((await ask(bySlack(of('lena'), 'f'.repeat(32)))).status).toBe(401)
    expect((await ask(fetch)).status).toBe(401)
    expect((await ask(byToken('x.y.z'))).status).toBe(401)
    // A page in somebody's browser.
    const fromPage: Fetch = (to, init) =>
      bySlack(of('lena'))(to, { ...init, headers: { ...init?.headers, origin: 'https://evil.example' } })
    expect((await ask(fromPage)).status).toBe(403)
    const statuses: number[] = []
    for (let count = 0; count < 125; count += 1) statuses.push((await ask(bySlack(of('lena')))).status)
    expect(statuses.slice(-4)).toEqual([429, 429, 429, 429])
    expect((await ask(bySlack(of('marcus')))).status).toBe(200)
    // Slack’s own asking, which names nobody, is for all.
    statuses.length = 0
    for (let count = 0; count < 125; count += 1) statuses.push((await ask(bySlack(undefined))).status)
    expect(statuses.at(-1)).toBe(200)
  })

  test('finds nothing where it is not let in', async () => {
    const http = await behindHttp()
    const running = await http.start()
    onTestFinished(() => running.app.stop())
    expect((await fetch(new URL('/mcp', http.url), { method: 'POST', body: '{}' })).status).toBe(404)
  })

  test('asks in each workspace that the bot is in, and in no other', async () => {
    const { north, south, start, add, base } = await twoWorkspaces()
    await start({ assistants: { version: '1.2.3', slack: true, tokens: undefined } })
    await add(north)
    const asker = (workspace: typeof north) => ({
      user_id: workspace.person('lena').id,
      team_id: workspace.teamId,
    })
    const url = new URL('/mcp', base)
    const here = await connected(url, bySlack(asker(north)))
    expect(await here('list_guidelines')).toMatchObject({ structuredContent: { guidelines: ids } })
    const there = await connected(url, bySlack(asker(south)))
    expect(await there('list_guidelines')).toMatchObject({ isError: true })
  })
})

test('a token is taken that the operator’s issuer made for this server, and no other', async () => {
  const { issuer, sign, forge, withSecret } = await startIssuer()
  const { url } = await answering((resource) => ({
    slack: false,
    tokens: { issuer: new URL(issuer), resource },
  }))
  // The bot's own clock; the SDK goes by the machine's.
  const at = seconds()
  const aud = url.href
  const call = await connected(url, byToken(await sign({ aud }, at)))
  expect(await call('list_guidelines')).toMatchObject({ structuredContent: { guidelines: ids } })

  const refused = async (token: string) => {
    const answered = await byToken(token)(url, { method: 'POST', body: '{}' })
    expect(answered.headers.get('www-authenticate')).toContain('oauth-protected-resource/mcp')
    return answered.status
  }
  for (const token of [
    await sign({ aud: 'https://elsewhere.example/mcp' }, at),
    await sign({}, at),
    await sign({ aud, iss: 'https://elsewhere.example' }, at),
    await sign({ aud, exp: at - 60 }, at),
    await forge({ aud }, at),
    await withSecret({ aud }, at),
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ iss: issuer, aud, sub: 'x', exp: at + 60 })).toString('base64url')}.`,
    'nonsense',
  ])
    expect(await refused(token)).toBe(401)

  const told = await fetch(new URL('/.well-known/oauth-protected-resource/mcp', url))
  expect(await told.json()).toMatchObject({ resource: aud, authorization_servers: [issuer] })
})

test('an issuer that fails is not the fault of a token, and is left alone for a while', async () => {
  const { issuer, sign, failing, asked } = await startIssuer()
  const { url, workspace } = await answering((resource) => ({
    slack: false,
    tokens: { issuer: new URL(issuer), resource },
  }))
  const token = await sign({ aud: url.href }, seconds())
  const status = async () => (await byToken(token)(url, { method: 'POST', body: '{}' })).status
  const pass = () => workspace.clock.set(new Date(workspace.clock.now().getTime() + 11_000))
  // One of the two places fails all the time.
  failing.add('/.well-known/oauth-authorization-server').add('/.well-known/openid-configuration')
  expect([await status(), await status()]).toEqual([500, 500])
  expect(asked).toHaveLength(2)
  failing.delete('/.well-known/openid-configuration')
  failing.add('/keys')
  pass()
  expect([await status(), await status()]).toEqual([500, 500])
  expect(asked.filter((each) => each === '/keys')).toHaveLength(1)
  failing.delete('/keys')
  pass()
  expect(await status()).not.toBe(500)
})
